// Counts characters as JSON Schema does: a code point is one, an emoji too.

export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A text has at most as many characters as UTF-16 units, and at least half as many: asked where their number does not decide it. */
export function hasAtMost(text: string, limit: number): boolean {
  return text.length <= 2 * limit && codePointLength(text) <= limit;
}

export function hasAtLeast(text: string, limit: number): boolean {
  return text.length >= limit && codePointLength(text) >= limit;
}
