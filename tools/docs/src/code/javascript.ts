// Reads JavaScript, TypeScript or JSON: the objects it writes down, and the requests it would send. Nothing is run.
import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type CallExpression, type Node, Parser, type Program } from "acorn";
import type { Json, RequestFact } from "../facts.ts";
import { readRequest } from "./calls.ts";
import { repairs } from "./repairs.ts";
import { childrenOf, findShownObjects } from "./shown-objects.ts";
import { readValue } from "./values.ts";

export interface Script {
  readonly literals: readonly { readonly value: Json; readonly partial: boolean }[];
  readonly requests: readonly Omit<RequestFact, "section">[];
}

const BEGINS_WITH_KEY = /^\s*(?:"[^"]+"|'[^']+'|[A-Za-z_$][\w$]*)\s*:/;
const BEGINS_WITH_BRACE = /^\s*\{/;
const PARSERS = [Parser, Parser.extend(tsPlugin()), Parser.extend(tsPlugin({ jsx: true }))].map(toleratingTwoOfOneName);
/** A formatter that took a part of an object for statements ends its members so. */
const ENDED_AS_STATEMENT = /;(?=[ \t]*(?:\/\/.*)?$)/gm;
/** Objects one below the other are as many examples. */
const NEXT_OBJECT = /^\}[,;]?(?=[ \t]*\n\s*\{)/gm;
/** Members that were written on lines of their own without a comma between them. */
const MEMBER = /^(?:[\w$]+|"[^"\n]*"|'[^'\n]*')\s*:/;

/** @returns undefined where the text is no JavaScript, even with what was left out taken out. */
export function readScript(text: string): Script | undefined {
  for (const { text: repaired, elided } of repairs(text)) {
    const script = readWhole(repaired, elided);
    if (script !== undefined) return script;
  }
  return undefined;
}

function readWhole(whole: string, elided: readonly number[]): Script | undefined {
  const code = withoutComments(whole);
  const isFragment = BEGINS_WITH_KEY.test(code);
  const commas = whole.replaceAll(ENDED_AS_STATEMENT, ",");
  // What begins with a brace is an object before it is a block.
  const attempts = isFragment
    ? [inside("({", whole, "\n})"), inside("({", commas, "\n})")]
    : BEGINS_WITH_BRACE.test(code)
      ? [
          inside("(", whole, "\n)"),
          inside("(", commas, "\n)"),
          inside("[", whole.replaceAll(NEXT_OBJECT, "},"), "\n]"),
          inside("", whole, ""),
        ]
      : [inside("", whole, ""), inside("(", whole, "\n)")];
  const parsed = parseAny(attempts);
  if (parsed === undefined) return undefined;
  const { program, offset } = parsed;
  const requests = findCalls(program).flatMap((call) => readRequest(call) ?? []);
  const literals = findShownObjects(program).map((node) => {
    const holes = { found: false };
    const value = readValue(node, holes);
    const isElided = elided.some((at) => node.start <= at + offset && at + offset < node.end);
    return { value, partial: isElided || isFragment || holes.found };
  });
  // What is made of variables alone shows no value.
  return { literals: literals.filter(({ value }) => Object.keys(value as object).length > 0), requests };
}

function withoutComments(text: string): string {
  return text.replace(/^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/, "");
}

interface Attempt {
  readonly text: string;
  /** How much stands before the text of the page. */
  readonly offset: number;
}

function inside(before: string, text: string, after: string): Attempt {
  return { text: `${before}${text}${after}`, offset: before.length };
}

function parseAny(attempts: readonly Attempt[]): { program: Program; offset: number } | undefined {
  for (const parser of PARSERS)
    for (const { text, offset } of attempts) {
      const program = parse(parser, text, 5);
      if (program !== undefined) return { program, offset };
    }
  return undefined;
}

/** @param commas how many missing commas may be put in */
function parse(parser: typeof Parser, text: string, commas: number): Program | undefined {
  try {
    return parser.parse(text, {
      ecmaVersion: "latest",
      sourceType: "module",
      locations: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
    });
  } catch (error) {
    // Torn code makes the plugins throw what has no place, or is not even an error. Whatever they stumble over, this is no such code.
    const at = (error as { readonly pos?: unknown } | undefined)?.pos;
    if (typeof at !== "number") return undefined;
    const [before, after] = [text.slice(0, at), text.slice(at)];
    if (commas === 0 || !/\n[ \t]*$/.test(before) || !MEMBER.test(after)) return undefined;
    return parse(parser, `${before},${after}`, commas - 1);
  }
}

/** A page shows two ways of doing something in one block, and declares the same name in both. */
function toleratingTwoOfOneName(parser: typeof Parser): typeof Parser {
  return parser.extend(
    (Base) =>
      class extends Base {
        raiseRecoverable(): void {}
      },
  );
}

/** The outermost calls that send a request, in the order of the text. */
function findCalls(node: Node): CallExpression[] {
  return isRequest(node) ? [node] : childrenOf(node).flatMap(findCalls);
}

function isRequest(node: Node): node is CallExpression {
  return node.type === "CallExpression" && readRequest(node as CallExpression) !== undefined;
}
