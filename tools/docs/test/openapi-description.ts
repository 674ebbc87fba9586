// Small descriptions to put one matter into.
import type { Json } from "../src/facts.ts";
import { type OpenapiFacts, readOpenapi } from "../src/openapi/read-openapi.ts";

export type Members = { readonly [member: string]: Json };

const ANSWERS: Members = { "200": { description: "Done" } };

/** One operation `op`, without any fault of its own. */
export function swagger(operation: Members, definitions: Members = {}, path = "/a"): Members {
  return {
    swagger: "2.0",
    securityDefinitions: {},
    paths: { [path]: { post: { operationId: "op", responses: ANSWERS, ...operation } } },
    definitions,
  };
}

export function openapi(operation: Members, schemas: Members = {}): Members {
  return {
    openapi: "3.1.0",
    security: [],
    paths: { "/a": { post: { operationId: "op", responses: ANSWERS, ...operation } } },
    components: { schemas },
  };
}

/** A definition as the body, so that its members stand in the section `op`. */
export function body(schema: Json, definitions: Members = {}): Members {
  return swagger({ parameters: [{ name: "body", in: "body", schema }] }, definitions);
}

export function read(description: Members): OpenapiFacts {
  return readOpenapi(JSON.stringify(description));
}

/** `section | path | type | required | codes | deprecated`, a line for each fact. */
export function lines({ facts }: Pick<OpenapiFacts, "facts">): string[] {
  return facts.map(({ section, path, type, required, enum: codes, deprecated }) => {
    const list = codes?.map(({ code, label }) => (label === null ? code : `${code}=${label}`)).join(",") ?? "";
    return [section, path, [type].flat().join("+"), required ? "required" : "", list, deprecated ? "deprecated" : ""]
      .join(" | ")
      .replace(/(?: \| )+$/, "");
  });
}
