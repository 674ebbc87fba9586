// Sentences that say what the gateway does not do, or does in one way only.
import type { SupportFact } from "../facts.ts";

type Support = Omit<SupportFact, "section">;

const NOT_SUPPORTED = /\bnot supported\b|지원(?:하지|되지)\s*않(?:습니다|는다|음|아요)?|미지원/i;
const ONLY =
  /\bonly (?:supports? |supported (?:for|by|with) )?(?:\*\*)?['"“‘`]?([\w ,/]+?)['"”’`]?(?: is| are)? supported\b|\bonly supports? ([\w ,/]+)|\bsupports? [\w ]+ only for ([^.]+)|(\S+)만\s*지원/i;

export function readSupport(text: string, section: string): Support[] {
  if (/^[^.]{0,40}$/.test(text.replace(/\.$/, "")) && NOT_SUPPORTED.test(text)) {
    const subject = text
      .replace(NOT_SUPPORTED, "")
      .replaceAll(/[.\s]+|\b(?:is|are)\b/g, " ")
      .trim();
    return [{ status: "not supported", subject: subject === "" ? section : subject }];
  }
  const only = ONLY.exec(text);
  if (only === null) return [];
  const subject = only
    .slice(1)
    .find((part) => part !== undefined)
    ?.trim();
  return subject === undefined || subject === "" ? [] : [{ status: "only", subject }];
}
