// The JSON value that an expression of JavaScript writes down.
import type { Expression, Node } from "acorn";
import type { Json } from "../facts.ts";

/** @param holes told of whatever is no literal (a variable, a call): it is left out of the value */
export function readValue(node: Expression, holes: { found: boolean }): Json {
  switch (node.type) {
    case "ObjectExpression": {
      const members: [string, Json][] = [];
      for (const property of node.properties) {
        const name = property.type === "Property" && !property.computed ? nameOf(property.key) : undefined;
        if (property.type !== "Property" || name === undefined || !isLiteral(property.value as Expression))
          holes.found = true;
        else members.push([name, readValue(property.value as Expression, holes)]);
      }
      return Object.fromEntries(members);
    }
    case "ArrayExpression":
      return node.elements.flatMap((element) => {
        if (element !== null && element.type !== "SpreadElement" && isLiteral(element))
          return [readValue(element, holes)];
        holes.found = true;
        return [];
      });
    case "Literal":
      return node.value as Json;
    case "TemplateLiteral":
      return node.quasis[0]?.value.cooked ?? "";
    case "UnaryExpression":
      return -(node.argument as { value: number }).value;
    default:
      throw new Error(`no value in a ${node.type}`, { cause: node });
  }
}

export function isLiteral(node: Expression): boolean {
  switch (node.type) {
    case "ObjectExpression":
      // `{amount}` is the name of a value, or a place for one.
      return node.properties.length === 0 || node.properties.some((one) => one.type !== "Property" || !one.shorthand);
    case "ArrayExpression":
      return true;
    case "Literal":
      return node.value === null || ["string", "number", "boolean"].includes(typeof node.value);
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "UnaryExpression":
      return node.operator === "-" && node.argument.type === "Literal" && typeof node.argument.value === "number";
    default:
      return false;
  }
}

export function nameOf(key: Node): string | undefined {
  if (key.type === "Identifier") return (key as Node & { name: string }).name;
  return key.type === "Literal" ? String((key as Node & { value: unknown }).value) : undefined;
}
