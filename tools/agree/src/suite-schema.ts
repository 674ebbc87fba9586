// Writes a schema of the official test suite as files of our dialect that say the same, or says why it cannot.
import type { JsonFile } from "../../codegen/src/load.ts";
import type { TypeName } from "../../codegen/src/model/model.ts";

type Schema = Readonly<Record<string, unknown>>;

export class LeftOut extends Error {}

export interface SuiteFiles {
  readonly files: readonly JsonFile[];
  readonly direction: "sent" | "received";
  /** Whether the schema speaks of the member `value` of the shape, as shapes are objects. */
  readonly isWrapped: boolean;
}

export const ROOT = "Subject";
const PROSE = {
  description: "Of the test suite.",
  "x-description-ko": "시험 모음에서.",
  "x-source": [{ page: "suite", section: "suite", strength: "inferred" }],
};
/** In the dialect each value has a type: without one, a schema lets all of them pass. */
const ANY: readonly TypeName[] = ["null", "boolean", "string", "number", "array", "object"];
const OF_OBJECTS = ["properties", "required", "additionalProperties", "unevaluatedProperties", "allOf"];

/** @throws LeftOut */
export function toFiles(schema: unknown): SuiteFiles {
  const files: JsonFile[] = [];
  const direction = /"(additional|unevaluated)Properties":false/.test(JSON.stringify(schema)) ? "sent" : "received";

  const add = (group: string, name: string, content: object): string => {
    const path = `${group}/${name}.schema.json`;
    const head = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://kicc-kit.github.io/schemas/${path}`,
    };
    files.push({ path: `schemas/${path}`, json: { ...head, title: name, ...PROSE, ...content } });
    return `../${path}`;
  };

  /** A nested object is a shape of its own. What its allOf takes in are groups of members. */
  let count = 0;
  const addShape = (own: Schema, name = `Shape${count++}`): string => {
    const { allOf = [], properties = {}, required = [], unevaluatedProperties, ...rest } = own;
    const groups = (allOf as readonly unknown[])
      .map(toGroup)
      .filter((group) => Object.keys(group.properties).length > 0 || group.required.length > 0);
    const declared = Object.assign({}, properties, ...groups.map((group) => group.properties));
    const needed = [...(required as string[]), ...groups.flatMap((group) => group.required)];
    const undeclared = needed.filter((one) => !Object.hasOwn(declared, one)).map((one) => [one, {}]);
    const members = toMembers({ ...(properties as Schema), ...Object.fromEntries(undeclared) });
    const refs = groups.map((group, index) => ({
      $ref: add("members", `${name}Group${index}`, {
        type: "object",
        ...filled({ required: group.required }),
        properties: toMembers(group.properties),
      }),
    }));
    const closing =
      unevaluatedProperties === undefined || unevaluatedProperties === true
        ? { additionalProperties: true }
        : { unevaluatedProperties };
    return add("suite", name, {
      type: "object",
      ...closing,
      ...rest,
      ...filled({ allOf: refs, required: required as string[] }),
      properties: members,
    });
  };

  const toMembers = (properties: Schema): Schema =>
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, { ...toMember(one), ...PROSE }]));

  const toMember = (given: unknown): Schema => {
    const { $schema: _, $comment: __, ...one } = asSchema(given);
    if (one.$ref !== undefined || one.oneOf !== undefined) return one;
    if (one.anyOf !== undefined) return { ...one, anyOf: toAlternative((one.anyOf as unknown[]).map(toMember)) };
    const types = typesOf(one);
    const items = one.items === undefined ? {} : { items: toMember(one.items) };
    const isShape = types.includes("object") && OF_OBJECTS.some((keyword) => keyword in one);
    if (!isShape) {
      const free = types.includes("object") ? { additionalProperties: true } : {};
      return { ...one, ...items, ...free, type: types.length === 1 ? types[0] : types };
    }
    if ("const" in one || "enum" in one) throw new LeftOut("constants of objects");
    const others = types.filter((type) => type !== "object");
    const ofShape = pick(one, (keyword) => OF_OBJECTS.includes(keyword));
    const ofOthers = pick(one, (keyword) => !OF_OBJECTS.includes(keyword));
    const shape = { $ref: addShape(others.length === 0 ? { ...ofOthers, ...ofShape } : ofShape) };
    return others.length === 0
      ? shape
      : { anyOf: [shape, { ...ofOthers, ...items, type: others.length === 1 ? others[0] : others }] };
  };

  const whole = asSchema(schema);
  const keywords = Object.keys(whole).filter((keyword) => !/^\$(schema|comment)$/.test(keyword));
  // Two branches that say nothing of other kinds let each of these pass twice, so a union refuses them, as if it said "object".
  const isUnion = keywords.join() === "oneOf" && (whole.oneOf as unknown[]).every(isOfObjects);
  if (isUnion) add("suite", ROOT, { oneOf: (whole.oneOf as Schema[]).map((branch) => ({ $ref: addShape(branch) })) });
  else
    addShape(
      { properties: { value: schema }, required: ["value"], additionalProperties: direction === "received" },
      ROOT,
    );
  return { files, direction, isWrapped: !isUnion };
}

function toGroup(branch: unknown): { properties: Schema; required: readonly string[] } {
  const { properties = {}, required = [], ...rest } = asSchema(branch);
  if (Object.keys(rest).length > 0) throw new LeftOut(`allOf takes in members, and no '${Object.keys(rest)[0]}'`);
  return { properties: properties as Schema, required: required as string[] };
}

/** One shape beside values of other types. */
function toAlternative(branches: readonly Schema[]): readonly Schema[] {
  const shapes = branches.filter((branch) => "$ref" in branch);
  if (branches.length === 2 && shapes.length === 1 && branches.every((branch) => !("anyOf" in branch))) return branches;
  throw new LeftOut("anyOf is for a shape beside one other thing");
}

function typesOf({ type, const: constant, enum: constants }: Schema): readonly TypeName[] {
  if (type !== undefined) return [type].flat() as TypeName[];
  if (constant === undefined && constants === undefined) return ANY;
  const listed = (constants ?? [constant]) as readonly unknown[];
  return ANY.filter((name) => listed.some((one) => kindOf(one) === name));
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isOfObjects(branch: unknown): boolean {
  return Object.keys(asSchema(branch)).every((keyword) => OF_OBJECTS.includes(keyword));
}

function asSchema(schema: unknown): Schema {
  if (schema === false) throw new LeftOut("nothing is valid by the schema 'false'");
  return schema === true ? {} : (schema as Schema);
}

function pick(schema: Schema, isWanted: (keyword: string) => boolean): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isWanted(keyword)));
}

function filled(lists: Readonly<Record<string, readonly unknown[]>>): Schema {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
