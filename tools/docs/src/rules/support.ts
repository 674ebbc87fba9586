// Sentences that say what the gateway does not do, or does in one way only.
import type { SupportFact } from "../facts.ts";

type Support = Omit<SupportFact, "section">;

const NOT_SUPPORTED =
  /\b(?:(?:is|are)\s+)?(?:not|un)[ -]?supported\b|(?:지원|제공)(?:하지|되지|이 되지)\s*않(?:습니다|는다|음|아요)|(?:지원|제공)\s*안\s*(?:함|됨|합니다|됩니다)|미\s*지원(?:입니다|합니다|됩니다)?/i;
const ONLY_KOREAN = /^(.*[^에서때로\s])만\s*(?:지원|가능|(?:사용|이용|제공)\s*가능)/;
const ONLY =
  /\bonly (?:supports? |supported (?:for|by|with) )?(?:\*\*)?['"“‘`]?([\w ,/]+?)['"”’`]?(?: is| are)? supported\b|\bonly supports? ([\w ,/]+)|\bsupports? [\w ]+ only for ([^.]+)/i;
/** What a sentence is about, before it says something of it. */
const TOPIC = /^.*?(?:경우(?:에는|에)?,?\s+|\S[은는]\s+|에서는?\s+)/;
/** A statement of a whole sentence; more letters are a story. */
const LONGEST = 70;

export function readSupport(text: string, section: string): Support[] {
  return sentencesOf(text).flatMap((sentence) => readSentence(sentence, section));
}

/** What a heading or a tab says of itself: 에스크로 (미지원). */
export function readSupportInTitle(title: string): Support[] {
  const found = NOT_SUPPORTED.exec(title);
  if (found === null) return [];
  const subject = subjectOf(title.replace(found[0], " "));
  return subject === "" ? [] : [{ status: "not supported", subject }];
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.replace(/[.!]+$/, "").trim())
    .filter((sentence) => sentence !== "");
}

function readSentence(sentence: string, section: string): Support[] {
  const denied = NOT_SUPPORTED.exec(sentence);
  if (denied !== null && sentence.length <= LONGEST && isAtEnd(sentence, denied)) {
    const subject = subjectOf(sentence.replace(denied[0], " "));
    return [{ status: "not supported", subject: subject === "" ? section : subject }];
  }
  const only = ONLY_KOREAN.exec(sentence) ?? ONLY.exec(sentence);
  const subject = only
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.replace(TOPIC, "")
    .trim();
  return subject === undefined || subject === "" ? [] : [{ status: "only", subject }];
}

/** What is denied in the midst of a sentence is a condition of something else. */
function isAtEnd(sentence: string, { 0: found, index }: RegExpExecArray): boolean {
  return /^[\s)\].]*$/.test(sentence.slice(index + found.length)) || /^not supported\b/i.test(found) || index === 0;
}

function subjectOf(text: string): string {
  const bare = text
    .replaceAll(/[()[\]]\s*[()[\]]|[.\s]+/g, " ")
    .trim()
    .replace(/(?<=[가-힣)\w])(?:을|를|은|는|이|가)$/, "")
    .replace(/\s*의\s*경우(?:에는|에)?,?$/, "")
    .trim();
  const about = bare.replace(TOPIC, "").trim();
  return about === "" ? bare : about;
}
