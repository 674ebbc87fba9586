// typia: TypeScript with its tags, through its transformer into plain comparisons.
import { join } from "node:path";
import { load, peersFolder } from "../installed.ts";
import { given, OF_ARRAY, OF_NUMBER, OF_STRING, type OneType, typesOf } from "./one-type.ts";
import type { Peer } from "./peer.ts";
import type { ObjectTree, Tree } from "./tree.ts";

export const typia: Peer = peer("typia", "int64");
export const typia32: Peer = peer("typia, int32", "int32");

function peer(name: string, width: string): Peer {
  return { name, emit: (tree) => transform(source(tree, width)) };
}

/** The functions that refuse unknown members where the shape is closed. */
function source(tree: Tree, width: string): string {
  const isClosed = tree.object?.isClosed === true;
  return `import typia, { tags } from "typia";
type Shape = ${typeOf(tree, width)};
export const is = typia.${isClosed ? "createEquals" : "createIs"}<Shape>();
const validate = typia.${isClosed ? "createValidateEquals" : "createValidate"}<Shape>();
export const safeParse = (value: unknown) => validate(value).success;
export const all = (value: any): string => { const { path, expected } = (validate(value) as any).errors[0]; return path + expected; };
`;
}

function typeOf(tree: Tree, width: string): string {
  return union(typesOf(tree).map((one) => oneType(one, width)));
}

function oneType(one: OneType, width: string): string {
  switch (one.kind) {
    case "constants":
      return union(one.values.map((value) => JSON.stringify(value)));
    case "string":
      return tagged("string", given(one.limits, OF_STRING));
    case "number":
      return tagged("number", given(one.limits, OF_NUMBER));
    case "integer":
      return tagged(`number & tags.Type<${JSON.stringify(width)}>`, given(one.limits, OF_NUMBER));
    case "boolean":
    case "null":
      return one.kind;
    case "array":
      return tagged(`Array<${one.items ? typeOf(one.items, width) : "unknown"}>`, given(one.limits, OF_ARRAY));
    case "object":
      return one.object ? objectType(one.object, width) : "{ [name: string]: unknown }";
    default:
      throw new Error("unforeseen type", { cause: one });
  }
}

function objectType({ members }: ObjectTree, width: string): string {
  return `{ ${members
    .map(({ name, required, value }) => `${JSON.stringify(name)}${required ? "" : "?"}: ${typeOf(value, width)}`)
    .join("; ")} }`;
}

function tagged(base: string, limits: readonly [string, unknown][]): string {
  const tags = limits.map(
    ([name, limit]) => `tags.${name[0]?.toUpperCase()}${name.slice(1)}<${JSON.stringify(limit)}>`,
  );
  return tags.length === 0 ? base : `(${[base, ...tags].join(" & ")})`;
}

function union(types: readonly string[]): string {
  return types.length === 1 ? (types[0] ?? "never") : `(${types.join(" | ")})`;
}

function transform(text: string): string {
  const ts = load("typescript");
  const { default: createTransformer } = load("typia/lib/transform");
  const path = join(peersFolder, "dist/typia.ts");
  const options = {
    strict: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name: string) => name === path || fileExists(name);
  host.getSourceFile = (name: string, version: unknown) =>
    name === path ? ts.createSourceFile(name, text, version, true) : getSourceFile(name, version);
  const program = ts.createProgram([path], options, host);
  const problems: { messageText: unknown }[] = [...ts.getPreEmitDiagnostics(program)];
  const transformer = createTransformer(program, {}, { addDiagnostic: (problem: never) => problems.push(problem) });
  let output = "";
  program.emit(undefined, (_: string, code: string) => (output = code), undefined, false, { before: [transformer] });
  if (problems.length > 0)
    throw new Error(
      `typia: ${problems.map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n")).join("\n")}`,
    );
  // Said to bundlers: who imports `is` alone takes nothing of the rest.
  return output.replaceAll(" = (() => {", " = /* @__PURE__ */ (() => {");
}
