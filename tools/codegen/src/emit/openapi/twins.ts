// Keeps apart the members to which a generator that joins a shape's name and a member's would give one name:
// orval calls both Payment.cancel_reason and PaymentCancel.reason PaymentCancelReason, and stops.
import { type JsonObject, referenceTo } from "./schema.ts";

type Schemas = Readonly<Record<string, JsonObject>>;

/** @returns the schemas in which the first of two such members is a schema of its own, under the name in question. */
export function liftTwins(schemas: Schemas): Schemas {
  const named = Object.entries(schemas).flatMap(([shape, { properties }]) =>
    Object.entries((properties ?? {}) as Schemas)
      .filter(([, schema]) => isNamedByGenerators(schema))
      .map(([member, schema]) => ({ shape, member, schema, name: joinedName(shape, member) })),
  );
  const lifted = named.filter(
    ({ name }, index) =>
      named.findIndex((other) => other.name === name) === index &&
      named.some((other, later) => later > index && other.name === name),
  );
  const entries = Object.entries(schemas).map(([shape, schema]): [string, JsonObject] => {
    const own = lifted.filter((twin) => twin.shape === shape);
    if (own.length === 0) return [shape, schema];
    const references = Object.fromEntries(own.map(({ member, name }) => [member, referenceTo(name)]));
    return [shape, { ...schema, properties: { ...(schema.properties as Schemas), ...references } }];
  });
  return Object.fromEntries(
    [...entries, ...lifted.map(({ name, schema }): [string, JsonObject] => [name, schema])].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
}

function isNamedByGenerators({ type, anyOf, enum: values }: JsonObject): boolean {
  return Array.isArray(type) || anyOf !== undefined || values !== undefined;
}

function joinedName(shape: string, member: string): string {
  return [shape, ...member.split(/[_-]/)].map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("");
}
