// A small model, and what to build another from, for tests of emitters.
import type {
  Member,
  MemberSchema,
  Model,
  ObjectShape,
  RestOperation,
  ScalarShape,
  ValueSchema,
} from "../src/model/model.ts";

export const prose = { description: "Text.", descriptionKo: "글.", sources: [], deprecated: false };
/** What becomes of it in OpenAPI. */
export const annotations = { description: "Text.\n\n글." };
export const text = value({ types: ["string"] });
export const code = scalar("Code", value({ types: ["string"], values: ["a", "b"], open: true }));
export const closed = scalar("Closed", value({ types: ["string"], values: ["a", "b"] }));
export const thing = object("Thing", "received", [member("id", text, true)]);
const query = object("Query", "sent", [
  member("id", text, true),
  member("state", text),
  member("ids", value({ types: ["array"], items: text })),
  member("limit", value({ types: ["integer"] }), true),
]);

export function value(parts: Partial<ValueSchema> & Pick<ValueSchema, "types">): ValueSchema {
  return { kind: "value", limits: {}, open: false, ...parts };
}

export function member(name: string, schema: MemberSchema, required = false): Member {
  return { ...prose, name, schema, required, secret: false };
}

export function object(name: string, direction: ObjectShape["direction"], own: readonly Member[]): ObjectShape {
  return { ...prose, kind: "object", name, file: "", direction, members: own, forbidden: [] };
}

export function scalar(name: string, schema: ValueSchema): ScalarShape {
  return { ...prose, kind: "scalar", name, file: "", direction: "received", schema, names: [] };
}

export function operation(parts: Pick<RestOperation, "method" | "path"> & { sends: string }): RestOperation {
  const unwrapped: MemberSchema = { kind: "reference", shape: "Thing" };
  return {
    ...prose,
    kind: "rest",
    name: "things.get",
    effect: "read",
    receives: "Thing",
    refusals: [],
    unwrapped,
    ...parts,
  };
}

export function model(operations: readonly RestOperation[] = []): Model {
  const nested = object("Nested", "sent", [member("inner", { kind: "reference", shape: "Thing" })]);
  return {
    shapes: [closed, code, nested, query, thing],
    operations,
    unsupported: [],
    notices: [],
    examples: new Map([["Query", [{ name: "plain", value: { id: "thing_1" } }]]]),
    pages: new Map(),
  };
}
