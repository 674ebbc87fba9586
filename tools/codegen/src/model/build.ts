// Builds the model from checked schema files: members gathered, directions computed, unions made decidable.
import { type Problem, stopOn } from "../problem.ts";
import { findDirections } from "./direction.ts";
import { membersOf, proseOf, toValueSchema } from "./members.ts";
import type { Model, Page, Shape } from "./model.ts";
import { type Exchange, noticesOf, restOperationsOf, unsupportedOf } from "./operations.ts";
import { MEMBER_GROUPS, type RawFile } from "./raw.ts";
import { findUnions, forbiddenIn } from "./unions.ts";

/** @throws SchemaError where a shape contradicts its direction, contains itself, or is a union that cannot be decided. */
export function buildModel(
  files: ReadonlyMap<string, RawFile>,
  exchanges: readonly Exchange[],
  pages: ReadonlyMap<string, Page>,
  examples: Model["examples"],
): Model {
  const problems: Problem[] = [];
  const shapes = [...files.values()].filter(({ group }) => group !== MEMBER_GROUPS);
  const directions = findDirections(shapes, files, exchanges, problems);
  stopOn(problems);

  const objectFiles = shapes.filter(({ schema }) => schema.type === "object");
  const objects = new Map(
    objectFiles.map((file) => [file.name, { name: file.name, members: membersOf(file, files, problems) }]),
  );
  const unions = findUnions(shapes, objects, problems);
  const operations = restOperationsOf(exchanges, objects, problems);
  stopOn(problems);

  const built = shapes.map((file): Shape => {
    const direction = directions.get(file.name) ?? "received";
    const base = { name: file.name, file: file.path, direction, ...proseOf(file.schema) };
    const union = unions.find((candidate) => candidate.file === file);
    if (union)
      return { ...base, kind: "union", branches: union.branches, leaves: union.leaves, dispatch: union.dispatch };
    const object = objects.get(file.name);
    if (object)
      return { ...base, kind: "object", members: object.members, forbidden: forbiddenIn(object, unions, objects) };
    // By the enum: an object would put keys that look like numbers first.
    const names = (file.schema.enum ?? []).flatMap((code) => {
      const name = file.schema["x-names"]?.[code];
      return name ? [{ code: String(code), ...name }] : [];
    });
    return { ...base, kind: "scalar", schema: toValueSchema(file.schema), names };
  });
  return {
    shapes: built.sort((a, b) => (a.name < b.name ? -1 : 1)),
    operations,
    unsupported: unsupportedOf(exchanges),
    notices: noticesOf(exchanges),
    examples,
    pages,
  };
}
