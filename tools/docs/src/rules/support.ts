// Sentences that say what the gateway does not do, or does in one way only.
import type { SupportFact } from "../facts.ts";

type Support = Omit<SupportFact, "section">;

const ONLY =
  /\bonly (?:supports? |supported (?:for|by|with) )?(?:\*\*)?['"“‘`]?([\w ,/]+?)['"”’`]?(?: is| are)? supported\b|\bonly supports? ([\w ,/]+)|\bsupports? [\w ]+ only for ([^.]+)/i;
const ONLY_KOREAN = /^([^()>*]{0,60}?[^에서때로\s])만(?:을)?\s*(?:지원(?!하지|되지)|가능|(?:사용|이용|제공)\s*가능)/;
/** What does not close the sentence speaks of something else: a card that is not supported. */
const NOT_IN_KOREAN =
  /^(.*?)(?:(?:을|를|이|가|은|는|도)?\s*(?:지원|제공)(?:을|이)?\s*(?:하지|되지|이 되지)\s*(?:는\s*)?않(?:습니다|는다|음|아요|으며|고(?=[\s,])|지만|으니)|\s*미\s*지원(?:\s*(?:입니다|합니다|됩니다)|\s*이며|\s*함|\s*됨)?(?=$|[\s.,)(])|\s*(?:지원|제공)\s*(?:불가|안\s*(?:[함됨]|합니다|됩니다)))/;
const NOT_IN_ENGLISH =
  /^(.*?)\b(?:(?:is|are) )?(?:(?:currently |yet )?not (?:currently |yet )?|un)supported\b|\b(?:does not|doesn't|do not|don't|cannot) support ([^.,]+)/i;
const TOPIC = /(?<=\S)(?:은|는|에서)\s|경우(?:에는|에)?,?\s|(?:며|고|지만),?\s|:\s/;
/** A statement of a whole sentence; more letters are a story. */
const LONGEST = 80;

export function readSupport(text: string, section: string): Support[] {
  return text.split(/(?<=[.!?])\s+|\n/).flatMap((sentence) => readSentence(sentence.trim(), section) ?? []);
}

/** What a heading or a tab says of itself: 에스크로 (미지원). */
export function readSupportInTitle(title: string): Support[] {
  const subject = readDenial(title);
  return subject === undefined || subject === "" ? [] : [{ status: "not supported", subject }];
}

function readSentence(sentence: string, section: string): Support | undefined {
  const denied = sentence.length <= LONGEST ? readDenial(sentence) : undefined;
  if (denied !== undefined) return { status: "not supported", subject: denied === "" ? section : denied };
  const subject = (ONLY_KOREAN.exec(sentence) ?? ONLY.exec(sentence))?.slice(1).find((part) => part !== undefined);
  return subject === undefined || subject.trim() === "" ? undefined : { status: "only", subject: matterOf(subject) };
}

/** @returns what is denied; empty where the sentence leaves that to what is above it. */
function readDenial(sentence: string): string | undefined {
  const korean = NOT_IN_KOREAN.exec(sentence);
  if (korean !== null) return matterOf(korean[1] ?? "");
  const english = NOT_IN_ENGLISH.exec(sentence);
  return english === null ? undefined : (english[2] ?? english[1] ?? "").replace(/[:\s-]+$/, "").trim();
}

/** In Korean what is spoken of comes first, what is said of it last: behind the topic, with a particle. */
function matterOf(text: string): string {
  const bare = text
    .replaceAll(/[()[\]]\s*[()[\]]|[.\s]+/g, " ")
    .replace(/\s*의\s*경우(?:에는|에)?,?\s*$/, "")
    .replace(/[\s([]+$/, "");
  const last = bare.split(TOPIC).at(-1) ?? "";
  return (last.trim() === "" ? bare : last)
    .replace(/^\s*(?:현재|이제|아직)\s*/, "")
    .replace(/(?<=\S)(?:에서는|에서도|에서|에는|은|는|을|를|이|가|도)\s*$|\s*[:：]\s*$/, "")
    .trim();
}
