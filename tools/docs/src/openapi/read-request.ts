// An operation as the request that it asks for.
import type { Json, RequestFact } from "../facts.ts";
import { childrenOf, get, isNode, type JsonNode, listOf, nodeAt, textOf } from "./json-node.ts";
import type { Operation } from "./operations.ts";

/** @param body the first example of it; null where there is none. @param type its media type; undefined where nothing is sent */
export function readRequest(
  { section, method, path, node, shared }: Operation,
  document: JsonNode,
  body: Json,
  type: string | undefined,
): RequestFact {
  const headers = { ...(type === undefined ? {} : { "Content-Type": type }), ...credentialsOf(node, document) };
  return { section, method, url: `${baseOf([node, shared, document], document)}${path}`, headers, body };
}

/** The JSON one where there are several. */
export function preferredType(types: readonly string[]): string | undefined {
  return types.find((type) => /\bjson\b/i.test(type)) ?? types[0];
}

/** What stands before the paths: of the third version a server, the nearest one; of the second a scheme, a host and a base. */
function baseOf(holders: readonly JsonNode[], document: JsonNode): string {
  const servers = holders.map((holder) => listOf(get(holder, "servers"))).find((list) => list.length > 0);
  const [server] = servers ?? [];
  if (isNode(server)) return withDefaults(textOf(get(server, "url")), get(server, "variables")).replace(/\/+$/, "");
  const base = textOf(get(document, "basePath")).replace(/\/+$/, "");
  const host = textOf(get(document, "host")).replace(/\/+$/, "");
  if (host === "") return base;
  const schemes = listOf(get(document, "schemes")).map(textOf);
  const scheme = schemes.includes("http") && !schemes.includes("https") ? "http" : "https";
  return `${scheme}://${host}${base}`;
}

function withDefaults(url: string, variables: Json | undefined): string {
  return url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = isNode(variables) ? get(variables, name) : undefined;
    return isNode(variable) ? textOf(get(variable, "default")) || whole : whole;
  });
}

/** The headers of the first way of authorisation that is asked for; their values stand in braces. */
function credentialsOf(node: JsonNode, document: JsonNode): Record<string, string> {
  const schemes = nodeAt(document, "securityDefinitions") ?? nodeAt(document, "components", "securitySchemes");
  const [asked] = listOf(get(node, "security") ?? get(document, "security"));
  return Object.fromEntries(
    childrenOf(asked).flatMap(([name]) => {
      const scheme = schemes && get(schemes, name);
      const header = isNode(scheme) ? headerOf(scheme) : undefined;
      return header ? [header] : [];
    }),
  );
}

function headerOf(scheme: JsonNode): [string, string] | undefined {
  const type = textOf(get(scheme, "type")).toLowerCase();
  if (type === "apikey") {
    const name = textOf(get(scheme, "name"));
    return textOf(get(scheme, "in")).toLowerCase() === "header" && name !== "" ? [name, "{key}"] : undefined;
  }
  const way = type === "http" ? textOf(get(scheme, "scheme")).toLowerCase() : type;
  if (way === "basic") return ["Authorization", "Basic {credentials}"];
  return ["bearer", "oauth2", "openidconnect"].includes(way) ? ["Authorization", "Bearer {token}"] : undefined;
}
