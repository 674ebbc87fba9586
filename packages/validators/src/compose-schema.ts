// Puts a JSON Schema together from parts, for one draft: what is used once stands in its place, what is used more often once among the definitions.

export type JsonSchema = Record<string, unknown>;

/** A schema that others may use: of a shape, or of a member that several shapes have. */
export interface Part {
  readonly name: string;
  readonly schema: (form: Form) => JsonSchema;
}

/** What the drafts write each in its own way. */
export interface Form {
  /** Another part, described for where it stands. */
  readonly place: (part: Part, description?: string) => JsonSchema;
  /** An object that has no other members. */
  readonly closed: (schema: JsonSchema) => JsonSchema;
  readonly deprecated: JsonSchema;
}

interface Draft extends Omit<Form, "place"> {
  readonly $schema: string;
  /** The keyword that definitions stand under. */
  readonly definitions: string;
  readonly reference: (address: string, description: JsonSchema) => JsonSchema;
}

export const DRAFTS: Readonly<Record<string, Draft>> = {
  "draft-2020-12": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    definitions: "$defs",
    reference: ($ref, description) => ({ $ref, ...description }),
    closed: (schema) => ({ ...schema, additionalProperties: false }),
    deprecated: { deprecated: true },
  },
  "draft-07": {
    $schema: "http://json-schema.org/draft-07/schema#",
    definitions: "definitions",
    // What stands beside a $ref has no meaning here.
    reference: ($ref, { description }) => (description ? { description, allOf: [{ $ref }] } : { $ref }),
    // Said twice: ajv with `removeAdditional`, as Fastify sets it, drops what `additionalProperties` alone refuses, in a union even
    // the members that make the branch.
    closed: (schema) => ({
      ...schema,
      propertyNames: { enum: Object.keys(schema.properties as object) },
      additionalProperties: false,
    }),
    deprecated: {},
  },
};

/** @returns a new object at every depth. */
export function composeSchema(root: Part, draft: Draft): JsonSchema {
  const uses = countUses(root, draft);
  const names = new Map<Part, string>();
  const definitions: [name: string, schema: JsonSchema][] = [];
  const form: Form = {
    ...draft,
    place(part, text) {
      const description = text === undefined ? {} : { description: text };
      if (uses.get(part) === 1) return { ...part.schema(form), ...description };
      let name = names.get(part);
      if (name === undefined) {
        // Named before it is built: it may lead back to itself.
        name = freeName(part.name, [...names.values()]);
        names.set(part, name);
        definitions.push([name, part.schema(form)]);
      }
      return draft.reference(`#/${draft.definitions}/${name}`, description);
    },
  };
  const schema = { $schema: draft.$schema, ...root.schema(form) };
  return definitions.length === 0 ? schema : { ...schema, [draft.definitions]: Object.fromEntries(definitions) };
}

/** Two parts may have one name: members that differ from shape to shape. */
function freeName(name: string, taken: readonly string[], count = 1): string {
  const wanted = count === 1 ? name : `${name}${count}`;
  return taken.includes(wanted) ? freeName(name, taken, count + 1) : wanted;
}

function countUses(root: Part, draft: Draft): ReadonlyMap<Part, number> {
  const uses = new Map([[root, 1]]);
  const form: Form = {
    ...draft,
    place(part) {
      const count = uses.get(part) ?? 0;
      uses.set(part, count + 1);
      if (count === 0) part.schema(form);
      return {};
    },
  };
  root.schema(form);
  return uses;
}
