// Headings that only say that a list follows, and so name no section.

const LABELS =
  /^(?:key |main |additional |required |optional |request |response )*(?:parameters?|properties|fields)(?: descriptions?| list)?:?$|^(?:주요 |추가 |필수 |선택 |요청 |응답 )*(?:파라미터|파라미터 목록|속성|항목|필드)(?: 설명| 안내| 목록)?:?$/i;

export function isListLabel(text: string): boolean {
  return text === "" || LABELS.test(text);
}
