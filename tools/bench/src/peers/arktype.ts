// arktype: definitions in its own notation, compiled at run time.
import { type OneType, typesOf } from "./one-type.ts";
import type { Peer } from "./peer.ts";
import type { ObjectTree, Tree } from "./tree.ts";

export const arktype: Peer = {
  name: "arktype",
  emit: (tree) => `import { type } from "arktype";
const schema = ${schemaOf(tree)};
export const is = (value) => schema.allows(value);
export const safeParse = (value) => !(schema(value) instanceof type.errors);
export const all = (value) => schema(value)[0].message;
`,
};

function schemaOf(tree: Tree): string {
  const [first = "", ...others] = typesOf(tree).map(typeOf);
  return others.reduce((schema, other) => `${schema}.or(${other})`, first);
}

function typeOf(one: OneType): string {
  switch (one.kind) {
    case "constants":
      return `type.enumerated(${one.values.map((value) => JSON.stringify(value)).join(", ")})`;
    case "string": {
      const { minLength, maxLength, pattern } = one.limits;
      return [
        'type("string")',
        ...(minLength === undefined ? [] : [`atLeastLength(${minLength})`]),
        ...(maxLength === undefined ? [] : [`atMostLength(${maxLength})`]),
        ...(pattern === undefined ? [] : [`matching(new RegExp(${JSON.stringify(pattern)}, "u"))`]),
      ].join(".");
    }
    case "number":
    case "integer": {
      const { minimum, exclusiveMinimum, maximum } = one.limits;
      return [
        `type("${one.kind === "integer" ? "number.integer" : "number"}")`,
        ...(minimum === undefined ? [] : [`atLeast(${minimum})`]),
        ...(exclusiveMinimum === undefined ? [] : [`moreThan(${exclusiveMinimum})`]),
        ...(maximum === undefined ? [] : [`atMost(${maximum})`]),
      ].join(".");
    }
    case "boolean":
    case "null":
      return `type("${one.kind}")`;
    case "array": {
      const { minItems, maxItems } = one.limits;
      return [
        `${one.items ? schemaOf(one.items) : 'type("unknown")'}.array()`,
        ...(minItems === undefined ? [] : [`atLeastLength(${minItems})`]),
        ...(maxItems === undefined ? [] : [`atMostLength(${maxItems})`]),
      ].join(".");
    }
    case "object":
      return one.object ? objectOf(one.object) : 'type("Record<string, unknown>")';
    default:
      throw new Error("unforeseen type", { cause: one });
  }
}

function objectOf({ isClosed, members }: ObjectTree): string {
  const entries = members.map(
    ({ name, required, value }) => `${JSON.stringify(required ? name : `${name}?`)}: ${schemaOf(value)}`,
  );
  return `type({ ${[...(isClosed ? ['"+": "reject"'] : []), ...entries].join(", ")} })`;
}
