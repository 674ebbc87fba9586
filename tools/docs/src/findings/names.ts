// How alike two names of parameters are, as far as a renaming goes.
import leven from "leven";

export type Likeness = "spelt otherwise" | "close" | "shares a word" | "none";

/** Share of the longer name that may differ: `customer_uid` and `customer_id`, not `card_code` and `bank_code`. */
const CLOSE = 0.3;

export function likenessOf(a: string, b: string): Likeness {
  const [plainA, plainB] = [plainName(a), plainName(b)];
  if (plainA === plainB) return "spelt otherwise";
  const most = Math.floor(CLOSE * Math.max(plainA.length, plainB.length));
  if (most > 0 && leven(plainA, plainB, { maxDistance: most + 1 }) <= most) return "close";
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = wordsA.filter((word) => wordsB.includes(word)).length;
  if (shared === 0) return "none";
  // `amount` and `total_amount`: one name is the other with something put to it.
  return shared === Math.min(wordsA.length, wordsB.length) ? "close" : "shares a word";
}

/** `merchant_uid`, `merchantUid` and `merchantUID` are one name spelt in three ways. */
export function plainName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
