// Builds the model from checked schema files: members gathered, directions computed, unions made decidable.
import { type Problem, stopOn } from "../problem.ts";
import { findDirections } from "./direction.ts";
import { findDispatch } from "./dispatch.ts";
import { membersOf, proseOf, toValueSchema } from "./members.ts";
import type { Model, ObjectShape, Page, RestOperation, ScalarShape, Shape, UnionShape } from "./model.ts";
import type { Exchange } from "./operations.ts";
import { restOperationsOf } from "./operations.ts";
import { MEMBER_GROUPS, nameOfRef, type RawFile } from "./raw.ts";

/** @throws SchemaError where a shape contradicts its direction, contains itself, or is a union that cannot be decided. */
export function buildModel(
  files: ReadonlyMap<string, RawFile>,
  exchanges: readonly Exchange[],
  pages: ReadonlyMap<string, Page>,
): Model {
  const problems: Problem[] = [];
  const shapes = [...files.values()].filter(({ group }) => group !== MEMBER_GROUPS);
  const directions = findDirections(shapes, files, exchanges, problems);
  stopOn(problems);

  const base = ({ name, path, schema }: RawFile) =>
    ({ name, file: path, direction: directions.get(name) ?? "received", ...proseOf(schema) }) as const;
  const unions = shapes.filter(({ schema }) => schema.oneOf);
  const scalars = shapes.filter(({ schema }) => !schema.oneOf && schema.type !== "object");
  const objects = shapes
    .filter(({ schema }) => schema.type === "object")
    .map((file) => ({ ...base(file), kind: "object" as const, members: membersOf(file, files, problems) }));

  const byName = new Map(objects.map((shape) => [shape.name, shape]));
  const leavesOf = (file: RawFile): string[] =>
    (file.schema.oneOf ?? []).flatMap(({ $ref }) => {
      const union = unions.find(({ name }) => name === nameOfRef($ref));
      return union ? leavesOf(union) : [nameOfRef($ref)];
    });
  const builtUnions = unions.flatMap((file): UnionShape[] => {
    const leaves = leavesOf(file);
    const branches = leaves.flatMap((leaf) => byName.get(leaf) ?? []);
    const dispatch = branches.length === leaves.length ? findDispatch(branches) : undefined;
    if (dispatch === undefined) {
      problems.push({
        file: file.path,
        pointer: "/oneOf",
        reason: `no member tells these branches apart: ${leaves.join(", ")}. Pin one member to a different constant in each, or require one that the others lack`,
      });
      return [];
    }
    return [
      {
        ...base(file),
        kind: "union",
        branches: (file.schema.oneOf ?? []).map(({ $ref }) => nameOfRef($ref)),
        leaves,
        dispatch,
      },
    ];
  });
  stopOn(problems);

  const builtObjects = objects.map(
    (shape): ObjectShape => ({ ...shape, forbidden: forbiddenIn(shape, builtUnions, byName) }),
  );
  const builtScalars = scalars.map(
    (file): ScalarShape => ({ ...base(file), kind: "scalar", schema: toValueSchema(file.schema) }),
  );
  const all: Shape[] = [...builtObjects, ...builtScalars, ...builtUnions].sort((a, b) => (a.name < b.name ? -1 : 1));
  const operations: RestOperation[] = restOperationsOf(exchanges, byName, problems);
  stopOn(problems);
  return { shapes: all, operations, pages };
}

/** What the sibling branches of every union around a shape have and the shape has not. */
function forbiddenIn(
  shape: Pick<ObjectShape, "name" | "members">,
  unions: readonly UnionShape[],
  byName: ReadonlyMap<string, Pick<ObjectShape, "members">>,
) {
  const siblings = new Set(unions.filter(({ leaves }) => leaves.includes(shape.name)).flatMap(({ leaves }) => leaves));
  const own = new Set(shape.members.map(({ name }) => name));
  const owners = new Map<string, string[]>();
  for (const sibling of siblings) {
    for (const { name } of byName.get(sibling)?.members ?? [])
      if (!own.has(name)) owners.set(name, [...(owners.get(name) ?? []), sibling]);
  }
  return [...owners].map(([name, belongsTo]) => ({ name, belongsTo }));
}
