// Where a page's path leads in our shapes: through references, lists, alternatives, and every branch of a union.
import type {
  Member,
  MemberSchema,
  Model,
  ObjectShape,
  Scalar,
  Shape,
  TypeName,
} from "../../../codegen/src/model/model.ts";
import { partsOf } from "./parameter-tree.ts";

export type Shapes = ReadonlyMap<string, Shape>;

export function shapesByName({ shapes }: Model): Shapes {
  return new Map(shapes.map((shape) => [shape.name, shape]));
}

export interface Resolved {
  readonly members: readonly Member[];
  /** The objects that could have it, those that do not among them. */
  readonly holders: readonly ObjectShape[];
  /** Whether some shape lets anything stand there, and so has nothing to say. */
  readonly isFree: boolean;
}

/** @returns no members where none of the shapes has the path. */
export function resolve(shapes: Shapes, roots: readonly string[], path: string): Resolved {
  let places = roots.flatMap((name) => objectsOf(shapes, name));
  let members: Member[] = [];
  let holders = places;
  let isFree = false;
  for (const part of partsOf(path)) {
    // The items of a list have no member of their own.
    if (part === "[]") break;
    isFree ||= members.some(({ schema }) => takesAnyMember(schema));
    holders = places;
    members = distinct(places.flatMap((shape) => shape.members.filter(({ name }) => name === part)));
    places = distinct(members.flatMap(({ schema }) => objectsIn(shapes, schema)));
  }
  return { members, holders, isFree };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** The object itself, or every object that a union leads to. */
export function objectsOf(shapes: Shapes, name: string): ObjectShape[] {
  const shape = shapes.get(name);
  switch (shape?.kind) {
    case "object":
      return [shape];
    case "union":
      return shape.leaves.flatMap((leaf) => objectsOf(shapes, leaf));
    case "scalar":
    case undefined:
      return [];
    default:
      throw new Error(`unforeseen shape: ${JSON.stringify(shape satisfies never)}`);
  }
}

export function referencesIn(schema: MemberSchema): string[] {
  switch (schema.kind) {
    case "reference":
      return [schema.shape];
    case "alternative":
      return [schema.shape, ...referencesIn(schema.other)];
    case "value":
      return schema.items ? referencesIn(schema.items) : [];
    default:
      throw new Error(`unforeseen schema: ${JSON.stringify(schema satisfies never)}`);
  }
}

function objectsIn(shapes: Shapes, schema: MemberSchema): ObjectShape[] {
  return referencesIn(schema).flatMap((name) => objectsOf(shapes, name));
}

function takesAnyMember(schema: MemberSchema): boolean {
  return schema.kind === "value" && schema.types.includes("object");
}

/** The types of a member in the words of a page: `array<string>` for a list of texts. */
export function typesIn(shapes: Shapes, schema: MemberSchema): string[] {
  switch (schema.kind) {
    case "reference":
      return typesOfShape(shapes, schema.shape);
    case "alternative":
      return [...typesOfShape(shapes, schema.shape), ...typesIn(shapes, schema.other)];
    case "value":
      return schema.types.flatMap((type: TypeName) => {
        if (type !== "array" || !schema.items) return [type];
        return typesIn(shapes, schema.items).map((item) => `array<${item}>`);
      });
    default:
      throw new Error(`unforeseen schema: ${JSON.stringify(schema satisfies never)}`);
  }
}

function typesOfShape(shapes: Shapes, name: string): string[] {
  const shape = shapes.get(name);
  return shape?.kind === "scalar" ? typesIn(shapes, shape.schema) : ["object"];
}

/** The codes that a member may be, of a list its items; undefined where any will do. */
export function codesIn(shapes: Shapes, schema: MemberSchema): readonly Scalar[] | undefined {
  switch (schema.kind) {
    case "reference": {
      const shape = shapes.get(schema.shape);
      return shape?.kind === "scalar" ? codesIn(shapes, shape.schema) : undefined;
    }
    case "alternative": {
      // What stands beside a list keeps it open; the list is what may lack a code.
      const listed = codesIn(shapes, { kind: "reference", shape: schema.shape });
      return listed && [...listed, ...(codesIn(shapes, schema.other) ?? [])];
    }
    case "value":
      return schema.values ?? (schema.items && codesIn(shapes, schema.items));
    default:
      throw new Error(`unforeseen schema: ${JSON.stringify(schema satisfies never)}`);
  }
}
