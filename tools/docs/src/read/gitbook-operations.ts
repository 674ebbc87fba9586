// GitBook's blocks about one operation of an API, as a page without such blocks would have written them.
import type { Block, Run } from "../page.ts";
import type { Tag } from "./gitbook-blocks.ts";

const METHOD = /^(?:get|post|put|patch|delete)$/i;

/** Its method and address, as HTTP has them. */
export function operationOf({ line, attributes }: Tag): Block[] {
  const { method = "", path = "" } = attributes;
  if (!METHOD.test(method) || path === "") return [];
  const host = (attributes.baseUrl ?? attributes.host ?? "").replace(/\/+$/, "");
  const target = `${host}${path.startsWith("/") ? "" : "/"}${path}`.replaceAll(/\s/g, "%20");
  return [{ type: "code", line, language: "http", text: `${method.toUpperCase()} ${target}` }];
}

/** A parameter with its star and its type in a line of their own; a header is no member of what is sent. */
export function parameterOf({ line, attributes }: Tag): Block[] {
  const { name = "", type = "", required, in: place } = attributes;
  if (place === "header") return [];
  const plain = { code: false, strong: false, deleted: false, marked: false };
  const runs: Run[] = [{ ...plain, code: true, text: name.replaceAll("\\", "") }];
  if (required === "true") runs.push({ ...plain, marked: true, text: "*" });
  if (required === "false") runs.push({ ...plain, marked: true, text: "optional" });
  if (type !== "") runs.push({ ...plain, marked: true, text: type });
  return [{ type: "paragraph", line, runs: runs.flatMap((run) => [run, { ...plain, text: " " }]) }];
}
