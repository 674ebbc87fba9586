// Every shape has two good examples and three bad ones: what a patch left too few of, or made new, is made from the schemas.
import { type Draft, isObject, type JsonObject, type JsonValue } from "./documents.ts";
import { makeShape, membersIn, valueOfAnotherType } from "./example-values.ts";
import { judgeOf } from "./judge.ts";
import { toFileWord } from "./names.ts";
import { branchFiles, isSchema, reaches } from "./places.ts";

const [GOOD, BAD] = [2, 3];

export function completeExamples(draft: Draft): void {
  const touched = new Set(
    [...draft.changes().keys()].filter((path) => isSchema(path) || path.startsWith("schemas/examples/")),
  );
  if (touched.size === 0) return;
  const fits = judgeOf(draft);
  for (const file of draft.paths.filter((path) => isSchema(path) && !path.startsWith("schemas/members/"))) {
    if (!isTouched(draft, file, touched)) continue;
    for (const example of examplesOf(draft, file, "good"))
      if (!fits(draft.read(example) ?? null, { file })) draft.remove(example);
    for (const example of examplesOf(draft, file, "bad"))
      if (fits(draft.read(example)?.value ?? null, { file })) draft.remove(example);
    const made = [...goodValues(draft, file)].filter((value) => fits(value, { file }));
    const texts = examplesOf(draft, file, "good").map((one) => JSON.stringify(draft.read(one)));
    // What has no members left has one value only, and shows it twice.
    for (const value of [...made.filter((one) => !texts.includes(JSON.stringify(one))), ...made]) {
      if (examplesOf(draft, file, "good").length >= GOOD) break;
      draft.write(nameFor(draft, file, "good-drafted"), value);
    }
    for (const bad of badValues(draft, file)) {
      if (examplesOf(draft, file, "bad").length >= BAD) break;
      if (!fits(bad.value, { file })) writeBad(draft, file, bad);
    }
  }
}

/** Of a member that is new, or newly demanded: the first of these shapes that has a good example shows what is wrong. */
export function addBadExamples(draft: Draft, objects: readonly string[], member: string): void {
  const file = objects.find(
    (one) => membersIn(draft, one).members.has(member) && examplesOf(draft, one, "good").length > 0,
  );
  if (file === undefined) return;
  for (const bad of badValues(draft, file).filter(({ about }) => about === member)) writeBad(draft, file, bad);
}

interface Bad {
  readonly name: string;
  /** The member that is wrong; undefined where it is the whole. */
  readonly about?: string;
  readonly path: readonly string[];
  readonly code: string;
  readonly value: JsonValue;
}

function badValues(draft: Draft, file: string): Bad[] {
  const [first] = examplesOf(draft, file, "good");
  const good = first === undefined ? makeShape(file, { draft, variant: 0, isWhole: false }) : draft.read(first);
  const others: Bad[] = [
    { name: "a-list", path: [], code: "type", value: [] },
    { name: "null", path: [], code: "type", value: null },
    { name: "a-boolean", path: [], code: "type", value: true },
  ];
  if (!isObject(good) || branchFiles(draft, file).length > 0) return others;
  const { members, required } = membersIn(draft, file);
  const isClosed = [draft.read(file)?.additionalProperties, draft.read(file)?.unevaluatedProperties].includes(false);
  const wrong = [...members].flatMap(([name, schema]): Bad[] => {
    const value = schema.const === undefined ? valueOfAnotherType(schema) : undefined;
    const base = { about: name, path: [name] };
    return [
      ...(required.has(name) && schema.const === undefined
        ? [{ ...base, name: `no-${toFileWord(name)}`, code: "required", value: without(good, name) }]
        : []),
      ...(value === undefined
        ? []
        : [{ ...base, name: `${toFileWord(name)}-of-another-type`, code: "type", value: { ...good, [name]: value } }]),
    ];
  });
  const unknown = {
    name: "unknown-member",
    path: ["no_such_member"],
    code: "unknown",
    value: { ...good, no_such_member: true },
  };
  return [...wrong, ...(isClosed ? [unknown] : []), ...others];
}

function* goodValues(draft: Draft, file: string): Generator<JsonValue> {
  for (const variant of [0, 1, 2])
    for (const isWhole of [true, false]) yield makeShape(file, { draft, variant, isWhole });
}

function writeBad(draft: Draft, file: string, { name, path, code, value }: Bad): void {
  const issue = { path: [...path], code };
  const isKnown = examplesOf(draft, file, "bad").some(
    (one) => JSON.stringify(draft.read(one)?.issue) === JSON.stringify(issue) && path.length > 0,
  );
  if (!isKnown) draft.write(nameFor(draft, file, `bad-${name}`), { issue, value });
}

function examplesOf(draft: Draft, file: string, kind: "good" | "bad"): string[] {
  return draft.paths.filter((path) => path.startsWith(`${folderOf(file)}/${kind}-`));
}

function nameFor(draft: Draft, file: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = `${folderOf(file)}/${name}${number === 1 ? "" : `-${number}`}.json`;
    if (!draft.paths.includes(path)) return path;
  }
}

export function folderOf(file: string): string {
  return `schemas/examples/${file.replace(/^.*\//, "").replace(".schema.json", "")}`;
}

function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
}

/** The shape with all that it is made of, or one of its examples. */
function isTouched(draft: Draft, file: string, touched: ReadonlySet<string>): boolean {
  return reaches(draft, file, touched) || [...touched].some((path) => path.startsWith(`${folderOf(file)}/`));
}
