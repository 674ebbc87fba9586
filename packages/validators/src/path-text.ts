// A path as one would write it in code: `kiccProducts[0].quantity`.

/** @returns an empty text for the value itself. A name that somebody sent may be of any length: 40 characters of it are told. */
export function toPathText(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key.slice(0, 40)}`))
    .join("")
    .replace(/^\./, "");
}
