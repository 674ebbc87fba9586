// What was accepted of a page the last time: its facts, by which rules they were read, and a hash of its text. Never the text.
import { createHash } from "node:crypto";
import type { Facts, Json } from "./facts.ts";
import type { Reading } from "./findings/layout.ts";
import type { PageReading } from "./reading.ts";

export interface Accepted extends Facts, Reading, Pick<PageReading, "dialect" | "prose"> {
  readonly hash: string;
}

export function toAccepted(reading: PageReading): Accepted {
  const { hash, dialect, prose, facts, examples, requests, support, unclaimed, claimed, gave, blocks, sections } =
    withoutProse(reading);
  const described = sections ? { sections } : {};
  return { hash, dialect, prose, claimed, gave, blocks, facts, examples, requests, support, unclaimed, ...described };
}

/** Sentences that stand as values in an example are the page's own words: a hash tells as well whether one has changed. */
export function withoutProse<Read extends Facts>(reading: Read): Read {
  return {
    ...reading,
    examples: reading.examples.map((example) => ({ ...example, value: hashSentences(example.value) })),
    requests: reading.requests.map((request) => ({ ...request, body: hashSentences(request.body) })),
  };
}

function hashSentences(value: Json): Json {
  if (typeof value === "string") return /[\s@]/.test(value) ? `text ${hashOf(value)}` : value;
  if (Array.isArray(value)) return value.map(hashSentences);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hashSentences(inner)]));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

export const factsFile = (page: string): string => `tools/docs/pages/${page}.facts.json`;
export const waiversFile = (page: string): string => `tools/docs/pages/${page}.waivers.json`;
