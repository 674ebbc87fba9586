// Reads JavaScript, TypeScript or JSON: the objects it writes down, and the requests it would send. Nothing is run.
import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type CallExpression, type Node, Parser, type Program } from "acorn";
import type { Json, RequestFact } from "../facts.ts";
import { readRequest } from "./calls.ts";
import { childrenOf, findShownObjects } from "./shown-objects.ts";
import { readValue } from "./values.ts";

export interface Script {
  readonly literals: readonly { readonly value: Json; readonly partial: boolean }[];
  readonly requests: readonly Omit<RequestFact, "section">[];
}

/** A line that stands for lines the page did not show. */
const ELISION = /^[ \t]*(?:\.{3,}|…|\/\/\s*(?:\.{3,}|…).*)[ \t]*,?[ \t]*$/gm;
const BEGINS_WITH_KEY = /^\s*(?:"[^"]+"|'[^']+'|[A-Za-z_$][\w$]*)\s*:/;
/** The same in the middle of a line: no spread, for nothing is named behind it. */
const ELISION_IN_LINE = /(?<=[{[(])\s*(?:\.{3,}|…)[ \t]*,?|,?[ \t]*(?:\.{3,}|…)[ \t]*(?=[,}\])])/g;
const PARSERS = [Parser, Parser.extend(tsPlugin()), Parser.extend(tsPlugin({ jsx: {} }))].map(toleratingTwoOfOneName);
/** Members that were written on lines of their own without a comma between them. */
const MEMBER = /^(?:[\w$]+|"[^"\n]*"|'[^'\n]*')\s*:/;

/** @returns undefined where the text is no JavaScript, even with what was left out taken out. */
export function readScript(text: string): Script | undefined {
  const whole = text.replaceAll(ELISION, "");
  return readWhole(whole, whole !== text) ?? readWhole(whole.replaceAll(ELISION_IN_LINE, ""), true);
}

function readWhole(whole: string, isShortened: boolean): Script | undefined {
  const isFragment = BEGINS_WITH_KEY.test(whole);
  // What begins with a brace is an object before it is a block.
  const inOrder = /^\s*\{/.test(whole) ? [`(${whole})`, whole] : [whole, `(${whole})`];
  const program = parseAny(isFragment ? [`({${whole}})`] : inOrder);
  if (program === undefined) return undefined;
  const requests = findCalls(program).flatMap((call) => readRequest(call) ?? []);
  const literals = findShownObjects(program).map((node) => {
    const holes = { found: false };
    return { value: readValue(node, holes), partial: isShortened || isFragment || holes.found };
  });
  // What is made of variables alone shows no value.
  return { literals: literals.filter(({ value }) => Object.keys(value as object).length > 0), requests };
}

function parseAny(texts: readonly string[]): Program | undefined {
  for (const parser of PARSERS)
    for (const text of texts) {
      const program = parse(parser, text, 5);
      if (program !== undefined) return program;
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
    // Over damaged components the plugin stumbles with errors of its own, which have no place.
    const { pos: at } = error as { readonly pos?: unknown };
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
