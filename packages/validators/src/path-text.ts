// A path as one would write it in code: `kiccProducts[0].quantity`.
import { PLAIN, quote } from "./quote.ts";

/** @returns an empty text for the value itself. */
export function toPathText(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path)
    if (typeof key === "number") text += `[${key}]`;
    else if (PLAIN.test(key)) text += (text && ".") + key;
    else text += `[${quote(key)}]`;
  return text;
}
