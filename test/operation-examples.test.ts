// The example of each operation in the reference runs against the sandbox, and prints what its comments say.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { play } from "./operation-world.ts";

const folder = fileURLToPath(new URL("../docs/examples/", import.meta.url));
const files = readdirSync(folder).sort();
describe("each runs and prints what it says", () => {
  test.each(files)("%s", async (file) => {
    const code = readFileSync(folder + file, "utf8");
    const { printed } = await play(code);
    expect(printed).toEqual([...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line));
  });
});

test("each type-checks", () => {
  const world = `import { createSandbox, type Sandbox } from "@kicc-kit/sandbox";
import { type Client, NotFoundError, paginate, schedulesBetween } from "@kicc-kit/client";
declare const client: Client, sandbox: Sandbox, nextMonth: number;
declare const card: { imp_uid: string }, transfer: { imp_uid: string }, deposit: { imp_uid: string };
declare const console: { log(...values: unknown[]): void };
export const used = [createSandbox, NotFoundError, paginate, schedulesBetween, card, transfer, deposit, sandbox, nextMonth];\n`;
  const texts = new Map(files.map((file) => [`${folder}${file}`, world + readFileSync(folder + file, "utf8")]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host));
  expect(
    problems.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  ).toEqual([]);
});

test("every operation has one", () => {
  const { operations } = JSON.parse(readFileSync(new URL("../schemas/operations.json", import.meta.url), "utf8")) as {
    operations: Record<string, { kind: string }>;
  };
  const names = Object.keys(operations).filter((name) => operations[name]?.kind === "rest");
  expect(names.map((name) => `${name}.ts`).sort()).toEqual(files);
});
