// Every block of code in every document is run, type-checked or looked up. One that no rule covers fails.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Application, createApplication } from "./application.ts";
import { problemOf } from "./command.ts";
import { type Document, documents, type Fence, root } from "./document.ts";
import { type Program, programsOf, SEPARATOR } from "./program.ts";
import { typeCheck } from "./type-check.ts";

/** Run by test/operation-examples.test.ts. */
const examples = new Set(
  readdirSync(join(root, "docs/examples")).map((file) =>
    readFileSync(join(root, "docs/examples", file), "utf8").trim(),
  ),
);

/** What each language must be, apart from what is run below. */
const languages: Readonly<Record<string, (fence: Fence, document: Document) => string | undefined>> = {
  ts: ({ text }, { path }) =>
    isReference(path) && !examples.has(text.trim()) ? "is none of docs/examples" : undefined,
  js: () => undefined,
  console: ({ text }) => (text.startsWith("$ ") ? undefined : "must begin with a command: $ …"),
  text: ({ follows }) => (follows === "ts" || follows === "js" ? undefined : "must stand right below what prints it"),
  sh: ({ text }) => text.trim().split("\n").map(problemOf).find(Boolean),
  json: ({ text }) => (isJson(text) ? undefined : "is no JSON"),
  /** Compared with the disk by test/architecture.test.ts. */
  tree: (_, { path }) => (path === "ARCHITECTURE.md" ? undefined : "belongs into ARCHITECTURE.md"),
  /** A picture. */
  "": ({ text }) => (/[►│┌]/.test(text) ? undefined : "has no language"),
};

let application: Application;
beforeAll(() => {
  application = createApplication();
});
afterAll(() => application.remove());

describe.each(documents)("$path", (document) => {
  const { fences, words } = document;

  test("each block of code is covered by a rule, and keeps it", () => {
    const problems = fences.flatMap((fence) => {
      const rule = Object.hasOwn(languages, fence.lang) ? languages[fence.lang] : undefined;
      const problem = rule === undefined ? `no rule for the language ${fence.lang}` : rule(fence, document);
      return problem === undefined ? [] : [`line ${fence.line}: ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  test("commands and paths in sentences exist", () => {
    const problems = words.flatMap(({ text, line }) => {
      const problem = /^(npm|npx|pnpm|node|bash) ./.test(text) ? problemOf(text) : pathProblem(text);
      return problem === undefined ? [] : [`line ${line}: ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  const programs = isReference(document.path) ? [] : programsOf(document);
  for (const program of programs) {
    test(`${program.name} prints what the document says`, () => {
      const { status, stdout, stderr } = run(program);
      expect({ status, prints: stdout.split(`${SEPARATOR}\n`).slice(0, -1), stderr }).toEqual({
        status: 0,
        prints: program.prints,
        stderr: expect.any(String),
      });
    });
  }

  const sessions = fences.filter(({ lang }) => lang === "console");
  test.each(sessions)("the session in line $line prints what it says", ({ text }) => {
    for (const { command, output } of commandsOf(text)) {
      const { stdout } = application.run("sh", ["-c", `{ ${command}\n} 2>&1`]);
      expect(`$ ${command}\n${stdout}`).toBe(`$ ${command}\n${output}`);
    }
  });
});

test("all snippets in TypeScript type-check", () => {
  const programs = documents
    .filter(({ path }) => !isReference(path))
    .flatMap(programsOf)
    .filter(({ name }) => name.endsWith(".mts"));
  expect(programs.length).toBeGreaterThan(0);
  for (const { name, code } of programs) writeFileSync(join(application.folder, name), code);
  expect(
    typeCheck(
      application.folder,
      programs.map(({ name }) => name),
    ),
  ).toEqual([]);
});

function run({ name, code }: Program) {
  const file = name.replace(/\.mts$/, ".mjs");
  const text = file.endsWith(".cjs")
    ? code
    : transformSync(code, { loader: "ts", target: "node20.19", sourcemap: "inline", sourcefile: name }).code;
  writeFileSync(join(application.folder, file), text);
  return application.run(process.execPath, ["--enable-source-maps", file]);
}

function commandsOf(session: string): { command: string; output: string }[] {
  return session
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { command, output: output.join("\n") };
    });
}

function pathProblem(word: string): string | undefined {
  if (!/^(docs|examples|packages|schemas|test|tools|\.changeset|\.ci|\.github)\/[\w./-]*$/.test(word)) return undefined;
  return existsSync(join(root, word)) ? undefined : `there is no ${word}`;
}

function isReference(path: string): boolean {
  return path.startsWith("docs/reference/");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
