// Text from outside as it may stand in a message: short, and unable to steer a terminal.

const LONGEST = 40;

/** What shows itself: most of what is told of. */
export const PLAIN = /^\w{1,40}$/;

/** In quotes, at most 40 characters of it; of what does not simply show itself, an escape or a mark. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const shown = text.slice(0, LONGEST);
  return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd") + (shown === text ? "" : "…");
}
