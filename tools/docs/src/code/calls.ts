// Calls of JavaScript that send a request: fetch(url, init), axios(config), axios.post(url, data, config), $.ajax(config).
import type { CallExpression, Expression, Node } from "acorn";
import type { Json, RequestFact } from "../facts.ts";
import { isLiteral, nameOf as keyOf, readValue } from "./values.ts";

type Request = Omit<RequestFact, "section">;

const METHODS = ["get", "post", "put", "patch", "delete"];

/** @returns undefined where the call sends no request, or none whose address is written down. */
export function readRequest({ callee, arguments: given }: CallExpression): Request | undefined {
  const [first, second, third] = given as Expression[];
  const name = nameOf(callee);
  if (name === undefined || first === undefined) return undefined;
  if (name === "fetch") return fromParts(textOf(first), second);
  if (["axios", "axios.request", "$.ajax", "jQuery.ajax"].includes(name))
    return first.type === "ObjectExpression"
      ? fromParts(textOf(memberOf(first, "url")), first)
      : fromParts(textOf(first), second);
  const method = METHODS.find((one) => name === `axios.${one}`);
  if (method === undefined) return undefined;
  const hasBody = ["post", "put", "patch"].includes(method);
  const request = fromParts(textOf(first), hasBody ? third : second);
  if (request === undefined) return undefined;
  return { ...request, method: method.toUpperCase(), body: hasBody ? bodyOf(second) : request.body };
}

function fromParts(url: string | undefined, config: Expression | undefined): Request | undefined {
  if (url === undefined) return undefined;
  const body = bodyOf(memberOf(config, "body") ?? memberOf(config, "data"));
  const method = textOf(memberOf(config, "method") ?? memberOf(config, "type"))?.toUpperCase() ?? "GET";
  const headers = memberOf(config, "headers");
  return { method, url, headers: headers === undefined ? {} : stringsOf(headers), body };
}

/** An object, or JSON.stringify of one. */
function bodyOf(node: Expression | undefined): Json {
  if (node === undefined) return null;
  if (node.type === "CallExpression" && nameOf(node.callee) === "JSON.stringify")
    return bodyOf(node.arguments[0] as Expression);
  return isLiteral(node) ? readValue(node, { found: false }) : null;
}

function stringsOf(node: Expression): Record<string, string> {
  if (node.type !== "ObjectExpression") return {};
  return Object.fromEntries(
    node.properties.flatMap((property): [string, string][] => {
      if (property.type !== "Property" || property.computed) return [];
      const [name, value] = [keyOf(property.key), property.value as Expression];
      const text = textOf(value) ?? (isLiteral(value) ? String(readValue(value, { found: false })) : undefined);
      return name === undefined || text === undefined ? [] : [[name, text]];
    }),
  );
}

function memberOf(node: Expression | undefined, name: string): Expression | undefined {
  if (node?.type !== "ObjectExpression") return undefined;
  const found = node.properties.find(
    (property) => property.type === "Property" && property.key.type === "Identifier" && property.key.name === name,
  );
  return found?.type === "Property" ? (found.value as Expression) : undefined;
}

/** A template keeps its holes as `{}`: the address of a payment is an address all the same. */
function textOf(node: Expression | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type !== "TemplateLiteral") return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? "").join("{}");
}

export function nameOf(callee: Node): string | undefined {
  if (callee.type === "Identifier") return (callee as Node & { name: string }).name;
  if (callee.type !== "MemberExpression") return undefined;
  const { object, property } = callee as Node & { object: Node; property: Node };
  const [left, right] = [nameOf(object), nameOf(property)];
  return left === undefined || right === undefined ? undefined : `${left}.${right}`;
}
