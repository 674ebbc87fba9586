// Text from outside as it may stand in a message: short, and unable to steer a terminal.

const LONGEST = 40;

/** In quotes, at most 40 characters of it; of what does not simply show itself, an escape or a mark. */
export function quote(text: string): string {
  const shown = text.slice(0, LONGEST);
  const quoted = JSON.stringify(shown);
  // Most of what is told of is plain, and the classes of letters are slow to ask for.
  const safe = /[^ -~]/.test(quoted) ? quoted.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd") : quoted;
  return safe + (shown === text ? "" : "…");
}
