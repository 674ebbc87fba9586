// What a single schema file must hold beyond the dialect. The name of a rule is its error text and its test's title.
import { closestMatch } from "leven";
import { strayKeywords } from "./keywords.ts";
import { LIMITS } from "./model/members.ts";
import type { Page } from "./model/model.ts";
import { MEMBER_GROUPS, pathOfRef, type RawFile, type RawSchema, typesOf, walk } from "./model/raw.ts";
import { type Problem, pointerTo } from "./problem.ts";

export interface RuleContext {
  readonly files: ReadonlyMap<string, RawFile>;
  readonly pages: ReadonlyMap<string, Page>;
}

type Finding = readonly [pointer: string, detail: string];
type Rule = (file: RawFile, context: RuleContext) => Iterable<Finding>;

export const rules: Readonly<Record<string, Rule>> = {
  *"a schema's file is named <Shape>.schema.json"({ path }) {
    if (!/\/[A-Z][A-Za-z0-9]*\.schema\.json$/.test(path)) yield ["", "this one is not"];
  },

  *"a shape is titled as its file is named"({ name, schema }) {
    if (schema.title !== name) yield ["/title", `'${schema.title}' should be '${name}'`];
  },

  *"a name belongs to one shape"({ path, name }, { files }) {
    for (const other of files.values())
      if (other.name === name && other.path !== path) yield ["/title", `${other.path} has it too`];
  },

  *"$id is the address of the file"({ group, name, schema }) {
    const address = `https://kicc-kit.github.io/schemas/${group}/${name}.schema.json`;
    if (schema.$id !== address) yield ["/$id", `should be ${address}`];
  },

  *"a $ref leads to a schema"({ schema }, { files }) {
    for (const { schema: inner, pointer } of walk(schema)) {
      if (inner.$ref === undefined || files.has(pathOfRef(inner.$ref))) continue;
      const paths = [...files.keys()].map((path) => path.replace("schemas/", "../"));
      const near = closestMatch(inner.$ref, paths, { maxDistance: 3 });
      yield [
        pointerTo(pointer, "$ref"),
        `${inner.$ref} does not exist${near === undefined ? "" : `; did you mean ${near}?`}`,
      ];
    }
  },

  *"allOf takes groups of members, and nothing else does"({ schema }, { files }) {
    for (const { schema: inner, pointer } of walk(schema)) {
      const isInAllOf = /\/allOf\/\d+$/.test(pointer);
      const target = inner.$ref === undefined ? undefined : files.get(pathOfRef(inner.$ref));
      if (target && (target.group === MEMBER_GROUPS) !== isInAllOf)
        yield [pointerTo(pointer, "$ref"), `${target.path} ${isInAllOf ? "is a shape" : "is a group of members"}`];
    }
  },

  *"a shape and each of its members has a description in English and in Korean, and a source"({ schema }) {
    const described: Finding[] = [
      ["", ""],
      ...Object.keys(schema.properties ?? {}).map((name): Finding => [`/properties/${name}`, ""]),
    ];
    for (const [pointer] of described) {
      const inner = pointer === "" ? schema : schema.properties?.[pointer.slice("/properties/".length)];
      for (const keyword of ["description", "x-description-ko", "x-source"] as const)
        if (inner?.[keyword] === undefined) yield [pointer, `lacks ${keyword}`];
    }
  },

  *"a source is a section of a page in sources.json"({ schema }, { pages }) {
    for (const { schema: inner, pointer } of walk(schema)) {
      for (const [index, { page, section }] of (inner["x-source"] ?? []).entries()) {
        const at = pointerTo(pointer, "x-source", index);
        const known = pages.get(page);
        if (!known) yield [pointerTo(at, "page"), `no page '${page}'`];
        else if (!known.sections.has(section))
          yield [pointerTo(at, "section"), `page '${page}' has no section '${section}'`];
      }
    }
  },

  *"a shape is an object with properties, a list of constants, a limited scalar or a union"({ schema, group }) {
    if (group === MEMBER_GROUPS && schema.properties === undefined) yield ["", "a group of members has properties"];
    const isObject = schema.type === "object" && (schema.properties ?? schema.allOf) !== undefined;
    const isScalar = typeof schema.type === "string" && ["string", "number", "integer"].includes(schema.type);
    const isUnion = schema.oneOf !== undefined;
    if ([isObject, isScalar, isUnion].filter(Boolean).length !== 1) yield ["", "it is none of these, or more than one"];
  },

  *"a member is a reference, a value, or a shape beside one other thing"({ schema }, { files }) {
    for (const { schema: inner, pointer } of walk(schema)) {
      if (!/\/(properties\/[^/]+|items)$/.test(pointer)) continue;
      if (inner.properties ?? inner.required ?? inner.allOf ?? inner.oneOf)
        yield [pointer, "a nested object is a shape of its own, in its own file"];
      else if (typesOf(inner).includes("object") && inner.additionalProperties !== true)
        yield [pointer, "a free-form object says additionalProperties: true"];
      else if (typesOf(inner).includes("array") && !inner.items) yield [pointer, "an array says what its items are"];
      else if (inner.anyOf) yield* checkAlternative(inner.anyOf, pointer, files);
      else if (inner.$ref === undefined && inner.type === undefined) yield [pointer, "it has neither type nor $ref"];
    }
  },

  *"a union stands alone, and its branches are objects or unions"({ schema }, { files }) {
    for (const { schema: inner, pointer } of walk(schema)) {
      const target = inner.$ref === undefined ? undefined : files.get(pathOfRef(inner.$ref))?.schema;
      const isBranch = pointer.startsWith("/oneOf/");
      if (target?.oneOf && !isBranch)
        yield [pointer, "a member cannot be a union: no validator would tell its branches apart"];
      if (target && isBranch && !target.oneOf && target.type !== "object")
        yield [pointer, "a list of constants is no branch"];
    }
  },

  *"required names members that exist"({ schema }, { files }) {
    const groups = (schema.allOf ?? []).map(({ $ref }) => files.get(pathOfRef($ref))?.schema.properties ?? {});
    const members = Object.keys(Object.assign({}, schema.properties, ...groups));
    for (const [index, name] of (schema.required ?? []).entries())
      if (!members.includes(name)) yield [`/required/${index}`, `no member '${name}'`];
  },

  *"a list names each of its codes"({ schema, group }) {
    const named = Object.keys(schema["x-names"] ?? {});
    const codes = group === "codes" || named.length > 0 ? (schema.enum ?? []).map(String) : [];
    for (const code of codes) if (!named.includes(code)) yield ["/x-names", `'${code}' has no name`];
    for (const name of named) if (!codes.includes(name)) yield [pointerTo("/x-names", name), "no such code is in enum"];
  },

  "every keyword says something where it stands": strayKeywords,

  *"only a shape that is published closes or opens itself"({ schema, group }) {
    const closings = [schema.additionalProperties, schema.unevaluatedProperties].filter(
      (closing) => closing !== undefined,
    );
    if (group === MEMBER_GROUPS && closings.length > 0)
      yield ["", "a group of members stays as it is; the shape that takes it in decides"];
    if (group !== MEMBER_GROUPS && schema.type === "object" && closings.length !== 1)
      yield ["", "say additionalProperties or unevaluatedProperties, one of them"];
    if (schema.allOf && schema.additionalProperties === false)
      yield [
        "/additionalProperties",
        "with allOf, unevaluatedProperties closes a shape; this would refuse the members taken in",
      ];
  },
};

function* checkAlternative(
  branches: readonly RawSchema[],
  pointer: string,
  files: RuleContext["files"],
): Iterable<Finding> {
  const references = branches.filter(({ $ref }) => $ref !== undefined);
  const others = branches.filter(
    (branch) =>
      branch.$ref === undefined &&
      (branch.const !== undefined || typesOf(branch).every((type) => ["string", "null", "array"].includes(type))),
  );
  if (references.length !== 1 || others.length !== 1)
    yield [pointerTo(pointer, "anyOf"), "it holds one $ref, and null, a constant, any string, or a list"];
  const [target, other] = [...references.map(({ $ref }) => files.get(pathOfRef($ref ?? ""))?.schema), ...others];
  if (target && other && typesOf(target).some((type) => typesOf(other).includes(type)))
    if ([target, other].some((branch) => LIMITS.some((limit) => branch[limit] !== undefined)))
      yield [pointerTo(pointer, "anyOf"), "two things of one type have no limits, or these would hold for both"];
}

export function checkRules(context: RuleContext): Problem[] {
  return [...context.files.values()].flatMap((file) =>
    Object.entries(rules).flatMap(([name, rule]) =>
      [...rule(file, context)].map(([pointer, detail]) => ({ file: file.path, pointer, reason: `${name}: ${detail}` })),
    ),
  );
}
