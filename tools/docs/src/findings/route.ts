// Which operation a request on a page calls, and what its URL says.
import type { Model, RestOperation } from "../../../codegen/src/model/model.ts";
import type { RequestFact } from "../facts.ts";
import type { JsonObject } from "../json.ts";

/** The gateway's; any other host is somebody's shop. */
const HOST = "api.iamport.kr";

export interface Route {
  readonly path: string;
  /** undefined where operations.json has no such operation. */
  readonly operation: RestOperation | undefined;
  /** What stands in the path and in the query, by name. */
  readonly variables: JsonObject;
}

/** @returns undefined where the request is not for the gateway. */
export function matchRoute({ method, url }: RequestFact, model: Model): Route | undefined {
  const { host, path, query } = partsOfUrl(url);
  if (host !== HOST && host !== "") return undefined;
  const segments = path.split("/").filter((segment) => segment !== "");
  const matches = model.operations
    .filter((operation) => operation.method === method.toUpperCase())
    .flatMap((operation) => {
      const variables = matchPath(operation.path, segments);
      return variables ? [{ operation, variables: { ...variables, ...query } }] : [];
    });
  // What KICC does not have is named, and nothing is to be found in it.
  if (
    model.unsupported.some(
      ({ method: known, path: route }) => known === method.toUpperCase() && matchPath(route, segments),
    )
  )
    return undefined;
  // `/payments/prepare` is itself before it is a payment's id.
  const [best] = matches.sort((a, b) => Object.keys(a.variables).length - Object.keys(b.variables).length);
  return { path, operation: best?.operation, variables: best?.variables ?? {} };
}

/** No URL parser: on a page, `{imp_uid}` and Korean words stand in URLs as they are. */
function partsOfUrl(url: string): { host: string; path: string; query: JsonObject } {
  const [, host = "", path = "", query = ""] =
    /^(?:https?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i.exec(url.trim()) ?? [];
  const pairs = query.split("&").filter((pair) => pair !== "");
  return {
    host: host.toLowerCase(),
    path,
    query: Object.fromEntries(
      pairs.map((pair) => [pair.replace(/(?:\[\]|%5B%5D)?=.*$/is, ""), pair.replace(/^[^=]*=?/, "")]),
    ),
  };
}

/** `{/name}` is a segment that may be left out. */
function matchPath(template: string, segments: readonly string[]): JsonObject | undefined {
  const parts = template
    .replaceAll(/\{\/([^}]*)\}/g, "/{?$1}")
    .split("/")
    .filter((part) => part !== "");
  if (segments.length > parts.length) return undefined;
  const variables: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index];
    const [, optional, name] = /^\{(\??)(.+)\}$/.exec(part) ?? [];
    if (segment === undefined) {
      if (optional !== "?") return undefined;
    } else if (name !== undefined) variables[name] = segment;
    else if (segment !== part) return undefined;
  }
  return variables;
}
