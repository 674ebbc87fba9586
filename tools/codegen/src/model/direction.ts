// Computes from the exchanges whether a shape is sent (and so closed) or received (and so open).
import type { Problem } from "../problem.ts";
import type { Direction } from "./model.ts";
import type { Exchange } from "./operations.ts";
import { nameOfRef, pathOfRef, type RawFile, type RawSchema, typesOf, walk } from "./raw.ts";

/** A shape that is both is received: an answer handed back, as to a refund, may have gained members. */
export function findDirections(
  shapes: readonly RawFile[],
  files: ReadonlyMap<string, RawFile>,
  exchanges: readonly Exchange[],
  problems: Problem[],
): Map<string, Direction> {
  const byName = new Map(shapes.map((file) => [file.name, file]));
  const directions = new Map<string, Direction>();
  const mark = (name: string, direction: Direction, trail: readonly string[]): void => {
    const file = byName.get(name);
    if (!file) return;
    if (trail.includes(name)) {
      problems.push({
        file: file.path,
        pointer: "",
        reason: `a shape cannot contain itself: ${[...trail, name].join(" > ")}`,
      });
      return;
    }
    if (directions.get(name) === direction || directions.get(name) === "received") return;
    directions.set(name, direction);
    for (const target of referencesOf(file, files)) mark(target, direction, [...trail, name]);
  };
  for (const { sends, argument } of exchanges)
    for (const name of [sends, argument]) if (name !== undefined) mark(name, "sent", []);
  for (const { receives, receivesAlso } of exchanges)
    for (const name of [receives, receivesAlso]) if (name !== undefined) mark(name, "received", []);

  for (const { name, path, schema } of shapes) {
    const direction = directions.get(name);
    const isClosed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
    if (direction === undefined)
      problems.push({ file: path, pointer: "", reason: "no exchange in operations.json leads to this shape" });
    else if (schema.type === "object" && isClosed !== (direction === "sent")) {
      const [pointer, reason] = isClosed
        ? ["/additionalProperties", "a received shape is open: say additionalProperties: true"]
        : ["", "a sent shape is closed: say additionalProperties: false, or unevaluatedProperties: false with allOf"];
      problems.push({ file: path, pointer, reason });
    }
  }
  for (const file of shapes) if (directions.get(file.name) === "received") problems.push(...closedLists(file, byName));
  return directions;
}

/** An answer may hold a code that is newer than the list, and a plain JSON Schema validator must let it pass, too. */
function closedLists({ path, schema }: RawFile, byName: ReadonlyMap<string, RawFile>): Problem[] {
  return [...walk(schema)].flatMap(({ schema: { $ref }, pointer }) => {
    const target = $ref === undefined ? undefined : byName.get(nameOfRef($ref));
    const siblings = pointer.endsWith("/anyOf/0") ? resolve(schema, pointer.replace(/0$/, "1")) : undefined;
    if (
      target?.schema["x-open"] !== true ||
      (siblings && typesOf(siblings).includes("string") && siblings.const === undefined)
    )
      return [];
    return [
      {
        file: path,
        pointer,
        reason: `an answer is open to codes that ${target.name} does not list: write anyOf of the $ref and { "type": "string" }`,
      },
    ];
  });
}

function resolve(schema: RawSchema, pointer: string): RawSchema | undefined {
  return [...walk(schema)].find((visited) => visited.pointer === pointer)?.schema;
}

function referencesOf(file: RawFile, files: ReadonlyMap<string, RawFile>): string[] {
  return [...walk(file.schema)].flatMap(({ schema: { $ref }, pointer }) => {
    if ($ref === undefined) return [];
    const group = files.get(pathOfRef($ref));
    return pointer.includes("/allOf/") && group ? referencesOf(group, files) : [nameOfRef($ref)];
  });
}
