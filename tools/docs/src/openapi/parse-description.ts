// Text to JSON: a description is written in JSON or in YAML, and is an object with a version or with paths.
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { parseDocument } from "yaml";
import type { Json } from "../facts.ts";
import { DescriptionError } from "./description-error.ts";
import { get, isNode, type JsonNode } from "./json-node.ts";
import { plainJson } from "./plain-json.ts";
import { isFirstVersion, upgraded } from "./upgrade.ts";

export interface Parsed {
  readonly document: JsonNode;
  /** What had to be mended before it could be read: names of faults. */
  readonly mends: readonly string[];
}

export function parseDescription(text: string): Parsed {
  const clean = text.replace(/^\uFEFF/, "");
  const { value, mends } = /^\s*(?:[{[]|\/[/*])/.test(clean) ? parseJson(clean) : parseYaml(clean);
  if (!isNode(value)) throw new DescriptionError("the whole text", "it is no object");
  if (isFirstVersion(value)) return { document: upgraded(value), mends };
  const paths = get(value, "paths");
  if (paths !== undefined && !isNode(paths)) throw new DescriptionError("/paths", "it is no object");
  if (paths === undefined && get(value, "openapi") === undefined && get(value, "swagger") === undefined)
    throw new DescriptionError("the whole text", "it has neither `swagger` nor `openapi` nor `paths`");
  return { document: value, mends };
}

interface Value {
  readonly value: Json;
  readonly mends: readonly string[];
}

function parseJson(text: string): Value {
  try {
    return { value: JSON.parse(text) as Json, mends: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const value = parseAsEditorsDo(text);
    if (value !== undefined) return { value, mends: ["comments, commas or tabs that JSON does not have"] };
    const place = /position (\d+)/.exec(error.message)?.[1];
    const where = lineAt(text, place === undefined ? text.length : Number(place));
    throw new DescriptionError(where, "it is not JSON from here on", { cause: error });
  }
}

/** @returns undefined where more is wrong than what loses nothing: of a text that breaks off, a part would be told as the whole. */
function parseAsEditorsDo(text: string): Json | undefined {
  const errors: ParseError[] = [];
  try {
    const value = parse(text, errors, { allowTrailingComma: true }) as Json | undefined;
    return errors.every(({ error }) => printParseErrorCode(error) === "InvalidCharacter") ? value : undefined;
  } catch (error) {
    // Nested deeper than it can follow.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const TELLING = /^[ \t]*(["']?)(?:swagger|openapi|paths)\1[ \t]*:/m;

function parseYaml(text: string): Value {
  // Any text is YAML: one that cannot be a description is not worth the reading.
  if (!TELLING.test(text)) return { value: {}, mends: [] };
  const indented = text.replaceAll(/^\t+/gm, (tabs) => "  ".repeat(tabs.length));
  try {
    const options = { uniqueKeys: false, merge: true, prettyErrors: false, logLevel: "silent" } as const;
    const document = parseDocument(indented, options);
    const [problem] = document.errors;
    if (problem !== undefined)
      throw new DescriptionError(lineAt(indented, problem.pos[0]), `no YAML: ${problem.message}`);
    // One node may stand in a hundred places; how much that makes is counted when they are copied.
    const value = plainJson(document.toJS({ maxAliasCount: -1 }));
    return { value, mends: indented === text ? [] : ["tabs for indentation"] };
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    // Too deep for the parser.
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
