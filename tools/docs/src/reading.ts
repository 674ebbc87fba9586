// Reads any page: recognises what it is, and gives its facts with the marks by which a later reading can be told from it.
import { createHash } from "node:crypto";
import type { Facts } from "./facts.ts";
import type { Reading } from "./findings/layout.ts";
import type { Fault } from "./openapi/faults.ts";
import { readOpenapi } from "./openapi/read-openapi.ts";
import { isOpenapi } from "./openapi/recognise.ts";
import type { Dialect } from "./page.ts";
import { NO_PROSE, type Prose } from "./prose.ts";
import { readPage, recogniseDialect } from "./read/read.ts";
import { readFacts } from "./read-facts.ts";

export const DIALECTS = ["gitbook", "mdx", "markdown", "openapi"] as const;

export interface PageReading extends Facts, Reading {
  readonly dialect: Dialect | "openapi";
  /** Of the page's text: equal where not a letter has changed. */
  readonly hash: string;
  readonly prose: Prose;
  /** What is wrong with a description, by JSON pointer. */
  readonly faults: readonly Fault[];
  /** Lines from which on the text was cut as addressed to machines. */
  readonly cuts: readonly number[];
}

/** @throws DescriptionError where the text is to be a description and is none */
export function readText(text: string, given?: PageReading["dialect"]): PageReading {
  const hash = createHash("sha256").update(text).digest("hex");
  const dialect = given ?? (isOpenapi(text) ? "openapi" : recogniseDialect(text));
  if (dialect === "openapi")
    return { dialect, hash, blocks: {}, gave: {}, cuts: [], prose: NO_PROSE, ...readOpenapi(text) };
  return { dialect, hash, faults: [], ...readFacts(readPage(text, dialect).blocks) };
}

/** Whether anything in it was understood. */
export function saysAnything({ facts, examples, requests, support }: Facts): boolean {
  return facts.length + examples.length + requests.length + support.length > 0;
}
