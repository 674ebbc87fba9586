// A request that a text names: a method and an address, as code or as all that a paragraph says.
import type { RequestFact } from "../facts.ts";
import { type Run, textOf } from "../page.ts";

const LINE =
  /^(?:(?:request|요청)\s*(?:url)?\s*[:：]\s*)?\[?(GET|POST|PUT|PATCH|DELETE)\]?\s*[:：]?\s+(https?:\/\/\S+|\/[\w/{}:.?=&[\]-]+)$/;

export function readRequestLines(runs: readonly Run[]): Omit<RequestFact, "section">[] {
  const texts = [textOf(runs), ...runs.filter(({ code }) => code).map(({ text }) => text.trim())];
  const found = texts.flatMap((text) => {
    const [, method, url] = LINE.exec(text.replaceAll("`", "")) ?? [];
    return method === undefined || url === undefined ? [] : [{ method, url, headers: {}, body: null }];
  });
  // A paragraph that is one code span says it twice.
  return [...new Map(found.map((request) => [`${request.method} ${request.url}`, request])).values()];
}
