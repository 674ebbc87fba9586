// Sentences that say what the gateway does not do, or does in one way only.
import type { SupportFact } from "../facts.ts";

type Support = Omit<SupportFact, "section">;

const ONLY =
  /\bonly (?:supports? |supported (?:for|by|with) )?(?:\*\*)?['"“‘`]?([\w ,/]+?)['"”’`]?(?: is| are)? supported\b|\bonly supports? ([\w ,/]+)|\bsupports? [\w ]+ only for ([^.]+)|^([^()>*]{1,40}?)만(?:을)?\s*지원(?!하는|되는|하지|되지)/i;
/** What does not close the sentence speaks of something else: a card that is not supported. */
const NOT_IN_KOREAN =
  /^(.*?)(?:(?:을|를|이|가|은|는|도)?\s*지원(?:을|이)?\s*(?:하지|되지)\s*(?:는\s*)?않(?:습니다|는다|음|아요|으며|고(?=[\s,])|지만|으니)|\s*미지원(?:\s*입니다|\s*이며|\s*함|\s*됨)?(?=$|[\s.,)(])|\s*지원\s*(?:불가|안\s*[함됨]))/;
const NOT_IN_ENGLISH =
  /^(.*?)\b(?:(?:is|are) )?(?:currently |yet )?not (?:currently |yet )?supported\b|\b(?:does not|doesn't|do not|don't|cannot) support ([^.,]+)/i;
const LONGEST = 80;

export function readSupport(text: string, section: string): Support[] {
  return text.split(/(?<=[.!?])\s+|\n/).flatMap((sentence) => readSentence(sentence.trim(), section) ?? []);
}

function readSentence(sentence: string, section: string): Support | undefined {
  const denied = sentence.length <= LONGEST ? readDenial(sentence) : undefined;
  if (denied !== undefined) return { status: "not supported", subject: denied === "" ? section : denied };
  const subject = ONLY.exec(sentence)
    ?.slice(1)
    .find((part) => part !== undefined);
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
  const [last = ""] = text.split(/(?<=\S)(?:은|는)\s|(?:며|고|지만),?\s|:\s/).slice(-1);
  return (last.trim() === "" ? text : last)
    .replace(/^\s*(?:현재|이제|아직)\s*/, "")
    .replace(/(?<=[^\s])(?:에서는|에서도|에서|에는|은|는|을|를|이|가|도)\s*$|\s*[:：]\s*$/, "")
    .trim();
}
