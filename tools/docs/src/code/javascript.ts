// Reads JavaScript, TypeScript or JSON: the objects it writes down, and the requests it would send. Nothing is run.
import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type CallExpression, type Node, type ObjectExpression, Parser, type Program } from "acorn";
import type { Json, RequestFact } from "../facts.ts";
import { readRequest } from "./calls.ts";
import { readValue } from "./values.ts";

export interface Script {
  readonly literals: readonly { readonly value: Json; readonly partial: boolean }[];
  readonly requests: readonly Omit<RequestFact, "section">[];
}

/** A line that stands for lines the page did not show. */
const ELISION = /^[ \t]*(?:\.{3,}|…|\/\/\s*(?:\.{3,}|…).*)[ \t]*,?[ \t]*$/gm;
const BEGINS_WITH_KEY = /^\s*(?:"[^"]+"|'[^']+'|[A-Za-z_$][\w$]*)\s*:/;
const PARSERS = [Parser, Parser.extend(tsPlugin())];

/** @returns undefined where the text is no JavaScript, even with what was left out taken out. */
export function readScript(text: string): Script | undefined {
  const whole = text.replaceAll(ELISION, "");
  const isFragment = BEGINS_WITH_KEY.test(whole);
  const program = parseAny(isFragment ? [`({${whole}})`] : [whole, `(${whole})`]);
  if (program === undefined) return undefined;
  const requests = find(program, isRequest, () => true).flatMap((call) => readRequest(call) ?? []);
  // What a callback does, and what a request is made of, is no example of a value.
  const objects = find(program, isObject, (node) => !/Function/.test(node.type) && !isRequest(node));
  const literals = objects.map((node) => {
    const holes = { found: false };
    return { value: readValue(node, holes), partial: whole !== text || isFragment || holes.found };
  });
  return { literals, requests };
}

function parseAny(texts: readonly string[]): Program | undefined {
  for (const parser of PARSERS)
    for (const text of texts) {
      try {
        return parser.parse(text, {
          ecmaVersion: "latest",
          sourceType: "module",
          locations: true,
          allowReturnOutsideFunction: true,
          allowAwaitOutsideFunction: true,
        });
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    }
  return undefined;
}

/** The outermost nodes that are asked for, in the order of the text. */
function find<Found extends Node>(
  node: Node,
  isWanted: (node: Node) => node is Found,
  enters: (node: Node) => boolean,
): Found[] {
  if (!enters(node)) return [];
  if (isWanted(node)) return [node];
  return Object.values(node).flatMap((child: unknown): Found[] =>
    Array.isArray(child)
      ? child.filter(isNode).flatMap((one) => find(one, isWanted, enters))
      : isNode(child)
        ? find(child, isWanted, enters)
        : [],
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function isRequest(node: Node): node is CallExpression {
  return node.type === "CallExpression" && readRequest(node as CallExpression) !== undefined;
}

function isObject(node: Node): node is ObjectExpression {
  return node.type === "ObjectExpression";
}
