// Writes a path as people write it, and any text from outside so that a terminal cannot be steered by it.

export function formatPath(path: readonly (string | number)[], root: string): string {
  if (path.length === 0) return root;
  return path.map(formatKey).join("").replace(/^\./, "");
}

function formatKey(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[A-Za-z_$][\w$]{0,79}$/.test(key) ? `.${key}` : `[${quote(key)}]`;
}

/** In quotes, at most 80 characters, and every character that does not simply show itself as an escape. */
export function quote(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return JSON.stringify(short).replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
