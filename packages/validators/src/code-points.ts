// Counts characters as JSON Schema does: a code point is one, an emoji too.

export function codePointLength(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff || index + 1 === text.length) continue;
    const next = text.charCodeAt(index + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    pairs += 1;
    index += 1;
  }
  return text.length - pairs;
}

/** A text has at most as many characters as UTF-16 units, and at least half as many: mostly their number decides. */
export function hasAtMost(text: string, limit: number): boolean {
  return text.length <= limit || (text.length <= 2 * limit && codePointLength(text) <= limit);
}

export function hasAtLeast(text: string, limit: number): boolean {
  return text.length >= 2 * limit || (text.length >= limit && codePointLength(text) >= limit);
}
