// What a page says of whether a parameter must be there: as a mark in a column of its own, or in a remark.

const YES = /^(?:o|y|yes|true|t|required|mandatory|m|필수|필수값|필수항목|필수입력|예|네|○|◯|●|✔️?|✓|✅|☑️?|v|\*)$/i;
const NO = /^(?:x|n|no|false|f|optional|선택|선택값|선택항목|아니오|아니요|-|–|—|❌|✕|×)$/i;
const CONDITIONAL = /^(?:△|▲|c|conditional|조건부?(?:\s*필수)?)$/i;

/** @returns undefined where the cell says nothing. What is required under a condition may be left out under another. */
export function readMark(text: string): boolean | undefined {
  const clean = text.replaceAll(/[`*[\]()]+$|^[`*[\]()]+/g, "").trim();
  if (YES.test(clean) || YES.test(text.trim())) return true;
  if (NO.test(clean) || CONDITIONAL.test(clean)) return false;
  if (clean === "") return undefined;
  const [, before = "", within = ""] = /^([^(]*)\(([^)]*)\)?$/.exec(clean) ?? [];
  if (YES.test(before.trim())) return YES.test(within.trim());
  return readRemark(clean) ?? false;
}

const NOUN = "(?:\\s*(?:입력|값|항목|파라미터|파라메터|사항|입력값|입력항목|parameter|field|value))?";
const DEMAND = new RegExp(`^(?:required|mandatory|필수)${NOUN}$`, "i");
const CHOICE = new RegExp(`^(?:optional|선택|선택적|옵션)${NOUN}$`, "i");
const NEGATED =
  /필수\S*\s*(?:아님|아닙|아니|아닌)|필수(?:는|가)\s*아|\bnot (?:required|mandatory)\b|\bno longer required\b/i;
const CONDITION =
  /(?:^|[^반다역표일즉])시(?:에만|에는|에|엔|는|만)?(?=\s|$|\()|때|경우|따라|한해|한하여|에서(?:는|만)?(?=\s)|전용|\b(?:if|when|for|only|unless|depend(?:s|ing)|in case)\b/i;
const SENTENCE =
  /필수(?:로|적으로)?\s*(?:입니다|이다|이며|임|입력|전달|지정|설정)|\b(?:is|are) (?:required|mandatory)$/i;
const BEGINS = /^(?:필수(?=$|[\s.,:-]|입력|값|항목|파라미터)|(?:required|mandatory)\b)/i;

/** Reads a mark that is a clause of its own, or a sentence that says so. */
export function readRemark(text: string): boolean | undefined {
  for (const line of text.split("\n").map((one) => one.replaceAll(/[*`]/g, "").trim())) {
    const clauses = line.split(/[()[\].,/·]|\s-\s/).map((clause) => clause.trim());
    if (NEGATED.test(line) || clauses.some((clause) => CHOICE.test(clause))) return false;
    const bare = clauses.findIndex((clause) => DEMAND.test(clause));
    if (bare >= 0) return !CONDITION.test(clauses[bare + 1] ?? "");
    const demand = clauses.find((clause) => SENTENCE.test(clause) || /필수(?:\S{0,2})$/.test(clause)) ?? "";
    if (demand !== "") return !CONDITION.test(demand);
    if (BEGINS.test(line)) return !CONDITION.test(line);
    if (/^optional\b/i.test(line)) return false;
  }
  return undefined;
}
