// Text to JSON: a description is written in JSON or in YAML, and is an object with a version or with paths.
import { parseDocument } from "yaml";
import type { Json } from "../facts.ts";
import { DescriptionError } from "./description-error.ts";
import { get, isNode, type JsonNode } from "./json-node.ts";

export function parseDescription(text: string): JsonNode {
  const clean = text.replace(/^\uFEFF/, "");
  const value = /^\s*[{[]/.test(clean) ? parseJson(clean) : parseYaml(clean);
  if (!isNode(value)) throw new DescriptionError("the whole text", "it is no object");
  const paths = get(value, "paths");
  if (paths !== undefined && !isNode(paths)) throw new DescriptionError("/paths", "it is no object");
  if (paths === undefined && get(value, "openapi") === undefined && get(value, "swagger") === undefined)
    throw new DescriptionError("the whole text", "it has neither `swagger` nor `openapi` nor `paths`");
  return value;
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = /position (\d+)/.exec(error.message)?.[1];
    const where = lineAt(text, place === undefined ? text.length : Number(place));
    throw new DescriptionError(where, "it is not JSON from here on", { cause: error });
  }
}

const TELLING = /^[ \t]*(["']?)(?:swagger|openapi|paths)\1[ \t]*:/m;

function parseYaml(text: string): Json {
  // Any text is YAML: one that cannot be a description is not worth the reading.
  if (!TELLING.test(text)) return {};
  try {
    const document = parseDocument(text, { uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "silent" });
    const [problem] = document.errors;
    if (problem !== undefined) throw new DescriptionError(lineAt(text, problem.pos[0]), `no YAML: ${problem.message}`);
    // Through JSON and back: aliases become copies, and what is no JSON is gone.
    return JSON.parse(JSON.stringify(document.toJS() ?? null)) as Json;
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    // Too deep for the parser, an alias inside itself, or aliases of aliases without end.
    if (error instanceof Error)
      throw new DescriptionError("the whole text", `no YAML: ${firstLine(error)}`, { cause: error });
    throw error;
  }
}

function lineAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

function firstLine(error: Error): string {
  return error.message.split("\n")[0] ?? error.name;
}
