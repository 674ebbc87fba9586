// Sentences that say what the gateway does not do, or does in one way only.
import type { SupportFact } from "../facts.ts";

type Support = Omit<SupportFact, "section">;

interface Wording {
  readonly status: Support["status"];
  /** Its first group that has anything is the subject; none is the section itself. */
  readonly pattern: RegExp;
}

/** What does not close the sentence speaks of something else: a card that is not supported. */
const WORDINGS: readonly Wording[] = [
  {
    status: "only",
    pattern: /^(?:.*?\s)?only (?:for )?(.+?) (?:is|are|can be)? ?(?:currently )?(?:supported|available|accepted)\b/i,
  },
  { status: "only", pattern: /\bonly supports? (.+)$/i },
  { status: "only", pattern: /\bsupports? (?:.+? )?only (?:for |in |with |by |through |via )?(.+)$/i },
  {
    status: "only",
    pattern: /\b(?:is|are) (?:only supported|supported only) (?:for|in|with|by|on|through|via) (.+)$/i,
  },
  { status: "only", pattern: /^only (?:for )?(.+?) supported\b/i },
  {
    status: "only",
    pattern:
      /^([^()]*?[^()에시서때로\s])만(?:을)?\s*(?:지원(?!하는|되는|하지|되지)|(?:(?:사용|이용|제공)\s*)?가능(?!한))/,
  },
  {
    status: "not supported",
    pattern: /\b(?:does not|doesn't|do not|don't|cannot) (?:currently |yet )?support ([^.,]+)/i,
  },
  {
    status: "not supported",
    pattern:
      /^(?:(.+?) )?(?:(?:is|are) )?(?:currently |yet )?not (?:currently |yet )?supported\b(?! by (?:some|other)\b)/i,
  },
  {
    status: "not supported",
    pattern:
      /^(.*?)(?:을|를|이|가|은|는|도)?\s*(?:(?:지원|제공)(?:을|이)?\s*(?:(?:하지|되지)\s*(?:는\s*)?(?:않(?:습니다|는다|음|아요|으며|고(?=[\s,])|지만|으니)|아니)|불가|안\s*(?:함|됨|합니다|됩니다))|미\s*지원(?:\s*(?:입니다|이며|함|됨|합니다|됩니다))?(?=$|[\s.,)(]))/,
  },
];

/** Of whom nobody knows whether it is this gateway, or when. */
const VAGUE = /\b(?:some|certain|several|unless)\b|^(?:if|when)\b|일부|다면|라면|(?:않|안)는(?!다)|아닌/i;
const CLAUSES = /^(?:if|when|in case|for|currently)\b[^,]*,\s*|\s+(?:if|when|in case)\b.*$/gi;
/** Whatever is longer tells a story. */
const LONGEST = 120;

export function readSupport(text: string, section: string): Support[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = readSentence(sentence);
    return found === undefined ? [] : [{ ...found, subject: found.subject === "" ? section : found.subject }];
  });
}

/** What a heading or a tab says of itself: Escrow (not supported). */
export function readSupportInTitle(title: string): Support[] {
  const found = readSentence(
    title
      .replaceAll(/[()[\]]/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  return found === undefined || found.subject === "" ? [] : [found];
}

/** @returns an empty subject where the sentence leaves that to what is above it. */
function readSentence(whole: string): Support | undefined {
  const sentence = whole.replaceAll(CLAUSES, "");
  if (sentence.length > LONGEST || VAGUE.test(sentence)) return undefined;
  for (const { status, pattern } of WORDINGS) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    const subject = cleanSubject(found.slice(1).find((part) => part !== undefined) ?? "");
    return { status, subject: isPronoun(subject) ? "" : subject };
  }
  return undefined;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=\S)|\n/)
    .map((sentence) =>
      sentence
        .replace(/[.!?\s]+$/, "")
        .replace(/^[\s※*·-]+/, "")
        .replace(/^[^:：]{0,40}[:：]\s+(?=.*\s)(?!not |지원|제공|미\s*지원)/, ""),
    )
    .filter((sentence) => sentence !== "");
}

function cleanSubject(text: string): string {
  return matterOf(text.replaceAll(/['"“”‘’`]/g, "").replace(/^\((?=[^)]*$)/, ""))
    .replace(/^(?:the|a|an)\s+/i, "")
    .replace(/\s+(?:is|are)$/i, "")
    .replace(/[.,;:：\s]+$/, "")
    .trim();
}

/** In Korean what is spoken of comes first, what is said of it last: behind the topic, with a particle. */
function matterOf(text: string): string {
  const [last = ""] = text
    .split(/(?<=[가-힣\w])(?:은|는)\s|(?:며|고|지만),?\s|경우(?:에는|에)?,?\s|에서는?\s|:\s/)
    .slice(-1);
  return (last.trim() === "" ? text : last)
    .replace(/^\s*(?:현재|이제|아직)\s*/, "")
    .replace(/(?<=\S)(?:에서는|에서도|에서|에는|은|는|을|를|이|가|도|의\s*경우)\s*$/, "")
    .trim();
}

function isPronoun(subject: string): boolean {
  return /^(?:|it|(?:this )?(?:feature|function|method)?|that|현재|(?:해당|이|본) (?:기능|결제 ?수단|방식))$/i.test(
    subject,
  );
}
