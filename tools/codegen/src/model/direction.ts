// Computes from the exchanges whether a shape is sent (and so closed) or received (and so open).
import type { Problem } from "../problem.ts";
import type { Direction } from "./model.ts";
import type { Exchange } from "./operations.ts";
import { nameOfRef, pathOfRef, type RawFile, walk } from "./raw.ts";

/** A shape that is both is received: an answer handed back, as to a refund, may have gained members. */
export function findDirections(shapes: readonly RawFile[], files: ReadonlyMap<string, RawFile>, exchanges: readonly Exchange[], problems: Problem[]): Map<string, Direction> {
  const byName = new Map(shapes.map((file) => [file.name, file]));
  const directions = new Map<string, Direction>();
  const mark = (name: string, direction: Direction, trail: readonly string[]): void => {
    const file = byName.get(name);
    if (!file) return;
    if (trail.includes(name)) {
      problems.push({ file: file.path, pointer: "", reason: `a shape cannot contain itself: ${[...trail, name].join(" > ")}` });
      return;
    }
    if (directions.get(name) === direction || directions.get(name) === "received") return;
    directions.set(name, direction);
    for (const target of referencesOf(file, files)) mark(target, direction, [...trail, name]);
  };
  for (const { sends, argument } of exchanges) for (const name of [sends, argument]) if (name !== undefined) mark(name, "sent", []);
  for (const { receives } of exchanges) if (receives !== undefined) mark(receives, "received", []);

  for (const { name, path, schema } of shapes) {
    const direction = directions.get(name);
    const isClosed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
    if (direction === undefined) problems.push({ file: path, pointer: "", reason: "no exchange in operations.json leads to this shape" });
    else if (schema.type === "object" && isClosed !== (direction === "sent")) {
      const [pointer, reason] = isClosed ? ["/additionalProperties", "a received shape is open: say additionalProperties: true"] : ["", "a sent shape is closed: say additionalProperties: false, or unevaluatedProperties: false with allOf"];
      problems.push({ file: path, pointer, reason });
    }
  }
  return directions;
}

function referencesOf(file: RawFile, files: ReadonlyMap<string, RawFile>): string[] {
  return [...walk(file.schema)].flatMap(({ schema: { $ref }, pointer }) => {
    if ($ref === undefined) return [];
    const group = files.get(pathOfRef($ref));
    return pointer.includes("/allOf/") && group ? referencesOf(group, files) : [nameOfRef($ref)];
  });
}
