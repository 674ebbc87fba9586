// Headings that only say that a list follows, and so name no section.

const ENGLISH =
  /^(?:(?:key|main|additional|required|optional|request|response|query|body|path|input|output|detailed|all) )*(?:parameters?|params?|properties|fields|attributes|arguments|members)(?: (?:descriptions?|list|details?|table|reference|information))*$/;
const KOREAN =
  /^(?:(?:주요|추가|필수|선택|요청|응답|상세|전체|입력|출력) )*(?:파라미터|파라메터|파라메타|매개변수|변수|인자|속성|항목|필드|params?)(?: (?:설명|안내|목록|상세|정의|정보|표|리스트|속성|값))*$/;
const NUMBER = /^(?:\d+(?:[.-]\d+)*[.)]?|[①-⑳]|[A-Za-z가-하][.)])\s+/;

export function isListLabel(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(NUMBER, "")
    .replaceAll(/\([^)]*\)|[:：]\s*$/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return words === "" || ENGLISH.test(words) || KOREAN.test(words);
}
