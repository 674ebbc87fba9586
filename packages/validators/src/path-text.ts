// A path as one would write it in code: `kiccProducts[0].quantity`.
import { quote } from "./quote.ts";

/** @returns an empty text for the value itself. */
export function toPathText(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : /^\w{1,40}$/.test(key) ? `.${key}` : `[${quote(key)}]`))
    .join("")
    .replace(/^\./, "");
}
