// Which objects of a script are examples: those that it writes down at its top, and inside functions those that it hands to a call.
import type { CallExpression, Expression, Node, ObjectExpression, VariableDeclarator } from "acorn";
import { readRequest } from "./calls.ts";
import { nameOf } from "./values.ts";

/** What JavaScript and React bring along; every other object with a capital is a vendor's. */
const OWN =
  /^(?:Object|JSON|Promise|Array|Math|Reflect|Date|Number|String|Map|Set|React|StyleSheet|Alert|Animated|Linking|Platform)$/;
/** What happens with an answer. */
const HANDLERS = new Set(["then", "catch", "finally", "done", "fail", "always"]);

export function findShownObjects(program: Node): ObjectExpression[] {
  const handed = new Set<string>();
  const found: Found[] = [];
  const visit = (node: Node, inFunction: boolean, name?: string): void => {
    if (isObject(node)) {
      found.push({ object: node, name, counts: !inFunction });
      for (const method of methodsIn(node)) visit(method, true);
    } else if (node.type === "CallExpression") visitCall(node as CallExpression, inFunction);
    else if ((node.type as string) === "JSXAttribute") visitAttribute(node as Attribute, inFunction);
    else {
      const named = node.type === "VariableDeclarator" ? nameOf((node as VariableDeclarator).id) : undefined;
      // What a module offers is its own, like what a function makes.
      const isInside = inFunction || /Function|Method|^ExportDefault/.test(node.type);
      for (const child of childrenOf(node)) visit(child, isInside, named);
    }
  };
  const visitCall = (call: CallExpression, inFunction: boolean): void => {
    if (readRequest(call) !== undefined) return;
    const given = call.arguments as Expression[];
    const isAction = isVendors(call) || (given.some(isObject) && given.some(isFunction));
    const member = call.callee.type === "MemberExpression" ? nameOf(call.callee.property) : undefined;
    visit(call.callee, inFunction);
    for (const argument of given) {
      if (isAction && argument.type === "Identifier") handed.add(argument.name);
      // What is done with the answer of an action is no example of it.
      if (isFunction(argument) && (isAction || HANDLERS.has(member ?? ""))) continue;
      visit(argument, inFunction && !(isAction && isObject(argument)));
    }
  };
  const visitAttribute = ({ name, value }: Attribute, inFunction: boolean): void => {
    const expression = value?.type === "JSXExpressionContainer" ? value.expression : undefined;
    if (expression === undefined || name.name === "style") return;
    if (expression.type === "Identifier") handed.add(nameOf(expression) ?? "");
    visit(expression, inFunction && !isObject(expression));
  };
  visit(program, false);
  const isShown = ({ name, counts }: Found) => counts || (name !== undefined && handed.has(name));
  // What is handed over holds what was declared before it.
  for (let known = -1; known < handed.size; ) {
    known = handed.size;
    for (const { object } of found.filter(isShown)) for (const name of namesIn(object)) handed.add(name);
  }
  return found.filter(isShown).map(({ object }) => object);
}

interface Found {
  readonly object: ObjectExpression;
  /** Of the variable that it is declared as. */
  readonly name: string | undefined;
  readonly counts: boolean;
}

/** Functions at any depth: what a component does when it is asked to. */
function methodsIn({ properties }: ObjectExpression): Node[] {
  return properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    if (isFunction(property.value)) return [property.value];
    return isObject(property.value) ? methodsIn(property.value) : [];
  });
}

/** Of the variables that its members are. */
function namesIn({ properties }: ObjectExpression): string[] {
  return properties.flatMap((property) =>
    property.type === "Property" && property.value.type === "Identifier" ? [property.value.name] : [],
  );
}

interface Attribute extends Node {
  readonly name: { readonly name: string };
  readonly value: { readonly type: string; readonly expression: Node } | null;
}

/** `IMP.request_pay`, `window.IMP.request_pay`, `plugins.Vendor.pay`: something in the path has a capital that is not JavaScript's. */
function isVendors({ callee }: CallExpression): boolean {
  const path = pathOf(callee).slice(0, -1);
  return path.some((name) => /^[A-Z]/.test(name)) && !path.some((name) => OWN.test(name));
}

function pathOf(node: Node): string[] {
  if (node.type !== "MemberExpression") return [nameOf(node) ?? ""];
  const { object, property } = node as Node & { object: Node; property: Node };
  return [...pathOf(object), nameOf(property) ?? ""];
}

function isObject(node: Node): node is ObjectExpression {
  return node.type === "ObjectExpression";
}

function isFunction(node: Node): boolean {
  return /Function/.test(node.type);
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((child: unknown) => (Array.isArray(child) ? child : [child]))
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
