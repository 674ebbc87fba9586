// Reads the official test suite, and compiles one of its schemas with our own code generation.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { compileDialect } from "../../codegen/src/dialect.ts";
import { buildModel } from "../../codegen/src/model/build.ts";
import type { Model, Page } from "../../codegen/src/model/model.ts";
import { readExchanges } from "../../codegen/src/model/operations.ts";
import { toRawFile } from "../../codegen/src/model/raw.ts";
import { type Problem, SchemaError, stopOn } from "../../codegen/src/problem.ts";
import { checkRules } from "../../codegen/src/rules.ts";
import { evaluate, type Ours } from "./evaluate.ts";
import { LeftOut, ROOT, toFiles } from "./suite-schema.ts";

type CheckDialect = ReturnType<typeof compileDialect>;

export interface Group {
  readonly file: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** Rules that keep our schemas readable, where the emitter could do more. The writing of the group takes care that nothing else slips by. */
const WAIVED = /^a member is a reference, a value, or a shape beside one other thing/;
const PAGES = new Map<string, Page>([
  ["suite", { id: "suite", title: "Test suite", sections: new Map([["suite", "Test suite"]]) }],
]);

/** @returns every group of every file, in their order */
export function readSuite(root: string): Group[] {
  const folder = join(root, "tools/agree/suite");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files
    .sort()
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(folder, file), "utf8")) as Group[]).map((group) => ({ ...group, file })),
    );
}

/** @returns the reason where the dialect does not admit the schema; else what guard, `is` and `safeParse` say of a value */
export async function compileSchema(
  schema: unknown,
  checkDialect: CheckDialect,
  root: string,
): Promise<string | ((data: unknown) => boolean[])> {
  try {
    const written = toFiles(schema);
    const ours = (await evaluate(modelOf(written, checkDialect), root)).get(ROOT);
    if (ours === undefined) throw new Error(`no shape '${ROOT}'`);
    return (data) => verdictsOf(ours, written.isWrapped ? { value: data } : data);
  } catch (error) {
    if (error instanceof LeftOut) return error.message;
    if (error instanceof SchemaError) return reasonOf(error.problems);
    throw error;
  }
}

function modelOf({ files, direction }: ReturnType<typeof toFiles>, checkDialect: CheckDialect): Model {
  stopOn(checkDialect(files));
  const raw = new Map(files.map((file) => [file.path, toRawFile(file)]));
  stopOn(checkRules({ files: raw, pages: PAGES }).filter(({ reason }) => !WAIVED.test(reason)));
  const exchange = direction === "sent" ? { kind: "confirm", sends: ROOT } : { kind: "webhook", receives: ROOT };
  const operations = { path: "operations.json", json: { operations: { suite: exchange } } };
  return buildModel(raw, readExchanges(operations), PAGES, new Map());
}

function verdictsOf({ guard, validator }: Ours, value: unknown): boolean[] {
  const result = validator.safeParse(value);
  return [guard(value), validator.is(value), result.success || result.issues.length === 0];
}

/** The keyword and the rule are enough: which file it stands in is of our own making. */
function reasonOf([first]: readonly Problem[]): string {
  if (first === undefined) return "";
  const { pointer, reason } = first;
  const [, unknown] = /^unknown keyword '(.*?)'/.exec(reason) ?? [];
  if (unknown !== undefined) return `no keyword of the dialect: ${unknown}`;
  const [keyword] = /[^/]*[a-z][^/]*(\/\d+)?$/i.exec(pointer) ?? [];
  return `${keyword === undefined ? "" : `${keyword}: `}${reason}`;
}
