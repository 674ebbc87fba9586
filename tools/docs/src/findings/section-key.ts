// Whether two titles name the same section: case, white space, punctuation and numbering say nothing.

const NUMBERING = /^\s*(?:(?:step|단계)\s*\d+\s*[.:)\-–—]|\(?\d+(?:\.\d+)*[.)]\s|\d+(?:\.\d+)+\s|[①-⑳])\s*/iu;

export function sectionKey(title: string): string {
  const plain = (text: string): string =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "");
  // A title that is nothing but a number, or a sign, still is one.
  return plain(title.replace(NUMBERING, "")) || plain(title) || title.trim();
}
