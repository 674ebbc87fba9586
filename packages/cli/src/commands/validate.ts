// `kicc-kit validate <Shape> [file|-]`: every issue and every warning of one JSON value.
import type { Issue, Validator } from "@kicc-kit/validators";
import { toKorean } from "@kicc-kit/validators/ko";
import { lint, type Warning } from "@kicc-kit/validators/lints";
import type { CommandLine } from "../arguments.ts";
import type { Colours } from "../colour.ts";
import type { Contract } from "../contract.ts";
import { unknownShape } from "../explanation.ts";
import { parseJson } from "../json.ts";
import type { Lang } from "../lang.ts";
import { formatPath } from "../path.ts";
import { done, type Outcome, type World } from "../world.ts";

/** A validator tells no more issues. */
const MOST = 100;

interface Verdict {
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

export async function validate(
  { operands: [shape = "", file], json, unknown }: CommandLine,
  lang: Lang,
  contract: Contract,
  colours: Colours,
  world: World,
): Promise<Outcome> {
  if (!contract.names.includes(shape)) throw unknownShape(shape, contract);
  const source = file === "-" ? undefined : file;
  const value = parseJson(await world.read(source), source ?? "stdin");
  const { [shape]: validator } = (await import(`@kicc-kit/validators/${shape}`)) as Record<string, Validator<unknown>>;
  if (!validator) throw new Error(`@kicc-kit/validators/${shape} has no export ${shape}`);
  const result = validator.safeParse(value, { unknown });
  const issues = result.success ? [] : result.issues;
  const verdict: Verdict = {
    valid: result.success,
    issues: lang === "ko" ? toKorean(issues) : issues,
    warnings: lint(shape, value, { lang }),
  };
  const text = json ? JSON.stringify(verdict, null, 2) : describe(verdict, lang, colours);
  return done(`${text}\n`, result.success ? 0 : 1);
}

function describe({ valid, issues, warnings }: Verdict, lang: Lang, { strong, faint }: Colours): string {
  const [subject, whole] = { en: ["the value", "(whole value)"], ko: ["값", "(값 전체)"] }[lang] as [string, string];
  return [
    // An issue's message begins with its place; a warning's does not have it.
    ...issues.map(({ path, message }) => message.replace(formatPath(path, subject), strong)),
    ...warnings.flatMap(({ path, code, message, fix }) => [
      `${strong(formatPath(path, whole))}  ${message} ${faint(`(${code})`)}`,
      `  ${fix}`,
    ]),
    sum(valid, issues.length, warnings.length, lang),
  ].join("\n");
}

function sum(valid: boolean, issues: number, warnings: number, lang: Lang): string {
  const counted =
    lang === "ko"
      ? [issues > 0 ? `오류 ${issues}건${issues < MOST ? "" : " 이상"}` : "", warnings > 0 ? `경고 ${warnings}건` : ""]
      : [`${issues < MOST ? "" : "at least "}${count(issues, "issue")}`, count(warnings, "warning")];
  const verdict = { en: valid ? "valid" : "not valid", ko: valid ? "유효함" : "유효하지 않음" }[lang];
  const details = counted.filter((text) => text !== "").join(", ");
  return details === "" ? verdict : `${verdict}: ${details}`;
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
