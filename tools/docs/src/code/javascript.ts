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
const ELISION =
  /^[ \t]*(?:\.{3,}|…|\/\/\s*(?:\.{3,}|…|[(<[]?\s*(?:중략|생략|이하 생략)).*|\/\*+\s*(?:\.{3,}|…|[(<[]?\s*(?:중략|생략|이하 생략)).*\*\/)[ \t]*,?[ \t]*$/gm;
const BEGINS_WITH_KEY = /^\s*(?:"[^"]+"|'[^']+'|[A-Za-z_$][\w$]*)\s*:/;
const BEGINS_WITH_BRACE = /^\s*\{/;
const PARSERS = [Parser, Parser.extend(tsPlugin()), Parser.extend(tsPlugin({ jsx: true }))];
/** A formatter that took a part of an object for statements ends its members so. */
const ENDED_AS_STATEMENT = /;(?=[ \t]*(?:\/\/.*)?$)/gm;
/** The SDK: what its calls are given is an example wherever they stand. */
const SDK = /^(?:IMP|PortOne)$/;

/** @returns undefined where the text is no JavaScript, even with what was left out taken out. */
export function readScript(text: string): Script | undefined {
  const elided: number[] = [];
  // What stands for something left out leaves its place: whatever lies around it is partial.
  const whole = text.replaceAll(ELISION, (found, at: number) => {
    elided.push(at);
    return " ".repeat(found.length);
  });
  const isFragment = BEGINS_WITH_KEY.test(whole);
  const commas = whole.replaceAll(ENDED_AS_STATEMENT, ",");
  const attempts = isFragment
    ? [inside("({", whole, "\n})"), inside("({", commas, "\n})")]
    : BEGINS_WITH_BRACE.test(whole)
      ? [inside("(", whole, "\n)"), inside("(", commas, "\n)"), inside("", whole, "")]
      : [inside("", whole, ""), inside("(", whole, "\n)")];
  const parsed = parseAny(attempts);
  if (parsed === undefined) return undefined;
  const { program, offset } = parsed;
  const requests = find(program, isRequest, () => true).flatMap((call) => readRequest(call) ?? []);
  // What a callback does, and what a request is made of, is no example of a value.
  const callbacks = new Set<Node>(
    find(program, isCall, () => true, true).flatMap((call) => call.arguments.filter(isFunction)),
  );
  const objects = find(program, isObject, (node) => !callbacks.has(node) && !isRequest(node));
  const inCallbacks = [...callbacks].flatMap((callback) =>
    find(callback, isSdkCall, () => true).flatMap((call) => call.arguments.filter(isObject)),
  );
  const literals = [...new Set([...objects, ...inCallbacks])].map((node) => {
    const holes = { found: false };
    const value = readValue(node, holes);
    const isElided = elided.some((at) => node.start <= at + offset && at + offset < node.end);
    return { value, partial: isElided || isFragment || holes.found };
  });
  return { literals, requests };
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
      try {
        const program = parser.parse(text, {
          ecmaVersion: "latest",
          sourceType: "module",
          locations: true,
          allowReturnOutsideFunction: true,
          allowAwaitOutsideFunction: true,
        });
        return { program, offset };
      } catch {
        // Torn code makes the plugins throw what is not even an error. Whatever they stumble over, this is no such code.
      }
    }
  return undefined;
}

/** The nodes that are asked for, in the order of the text: the outermost ones, or all. */
function find<Found extends Node>(
  node: Node,
  isWanted: (node: Node) => node is Found,
  enters: (node: Node) => boolean,
  all = false,
): Found[] {
  if (!enters(node)) return [];
  if (isWanted(node) && !all) return [node];
  const inside = Object.values(node).flatMap((child: unknown): Found[] =>
    [child]
      .flat()
      .filter(isNode)
      .flatMap((one) => find(one, isWanted, enters, all)),
  );
  return isWanted(node) ? [node, ...inside] : inside;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function isRequest(node: Node): node is CallExpression {
  return node.type === "CallExpression" && readRequest(node as CallExpression) !== undefined;
}

function isCall(node: Node): node is CallExpression {
  return node.type === "CallExpression";
}

function isFunction(node: { readonly type: string }): boolean {
  return /Function/.test(node.type);
}

function isSdkCall(node: Node): node is CallExpression {
  if (!isCall(node) || node.callee.type !== "MemberExpression") return false;
  const { object } = node.callee;
  return object.type === "Identifier" && SDK.test(object.name);
}

function isObject(node: Node): node is ObjectExpression {
  return node.type === "ObjectExpression";
}
