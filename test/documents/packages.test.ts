// The page of each package says what it is, that it is unofficial, and everything that it exports.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { lints } from "../../packages/validators/src/lints/shapes.ts";
import { published } from "./application.ts";
import { documentAt, documents, root } from "./document.ts";

const schemas = new Set(
  readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" }).flatMap(
    (file) => /(\w+)\.schema\.json$/.exec(file)?.[1] ?? [],
  ),
);
const pages = [...published].map(([name, folder]) => ({ name, folder, page: documentAt(`${folder}/README.md`) }));

describe.each(pages)("$name", ({ name, folder, page }) => {
  test("it opens with its name and says that it is unofficial", () => {
    const [title, , line] = page.text.split("\n");
    expect(title).toBe(`# ${name}`);
    expect(line).toMatch(/^\*\*Unofficial\.\*\*/);
  });

  test("it says how to install it, and leads to the repository", () => {
    expect(page.fences.find(({ lang }) => lang === "sh")?.text).toMatch(new RegExp(`^npm install (-D )?${name}\\n$`));
    expect(page.links.map(({ url }) => url)).toContain("https://github.com/kicc-kit/kicc-kit");
  });

  test("it ends in Korean", () => {
    const { level, text } = page.headings.at(-1) ?? {};
    expect({ level, text }).toEqual({ level: 2, text: "한국어" });
    expect(page.text.split("## 한국어")[1]).toMatch(/[가-힣]{2}.*[가-힣]{2}/);
  });

  test("it names every export that is no shape", () => {
    const missing = exportsOf(join(root, folder)).filter((name) => !new RegExp(`\`${name}\\b`).test(page.text));
    expect(missing).toEqual([]);
  });
});

const client = documentAt("packages/client/README.md");

const { operations } = JSON.parse(readFileSync(join(root, "schemas/operations.json"), "utf8")) as {
  operations: Record<string, { kind: string; effect: string }>;
};
const ofKind = (wanted: string) => Object.entries(operations).filter(([, { kind }]) => kind === wanted);

test("the numbers of operations in sentences are those of operations.json", () => {
  const numbers = ["rest", "unsupported"].map((kind) => ofKind(kind).length);
  const said = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![\d,])(\d+) (?:operations|REST calls|calls of|others)|(?:호출|없는) (\d+)개/g)].map(
      ([words, english, korean]) => ({ words: `${path}: ${words}`, number: Number(english ?? korean) }),
    ),
  );
  expect(said.length).toBeGreaterThan(8);
  expect(said.filter(({ number }) => !numbers.includes(number))).toEqual([]);
});

test("the client's page has every operation, where its effect belongs", () => {
  const rows = [...client.text.matchAll(/^\| `client(?:\.(\w+))?` +\|(.*)\|(.*)\|(.*)\|$/gm)];
  const given = rows.flatMap(([, group, ...cells]) =>
    cells.flatMap((cell, column) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, method]) => [
        [group, method].filter(Boolean).join("."),
        ["read", "write", "money"][column],
      ]),
    ),
  );
  expect(Object.fromEntries(given)).toEqual(
    Object.fromEntries(ofKind("rest").map(([name, { effect }]) => [name, effect])),
  );
});

test("the client's page has a row for every error", () => {
  const rows = Array.from(client.text.matchAll(/^\| `(\w+Error)`/gm), ([, name]) => name);
  const errors = exportsOf(join(root, "packages/client")).filter((name) => /.Error$/.test(name));
  expect([...rows, "KiccError"].sort()).toEqual(errors.sort());
});

test("the validators' page has a row for every lint", () => {
  const rows = Array.from(documentAt("packages/validators/README.md").text.matchAll(/^\| `([A-Z_\d]+)`/gm));
  expect(rows.map(([, code]) => code).sort()).toEqual(Object.keys(lints).sort());
});

test("the command's page has its exit codes, each said as --help says it", () => {
  const { stdout } = spawnSync(process.execPath, [join(root, "packages/cli/dist/main.mjs"), "--help"], {
    encoding: "utf8",
    env: { LC_ALL: "C" },
  });
  const said = [...stdout.matchAll(/^ {2}(\d+) +(.*)$/gm)].map(([, code, when]) => `${code} ${when}`);
  const rows = [...documentAt("packages/cli/README.md").text.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)];
  expect(rows.map(([, code, when]) => `${code} ${when?.replaceAll("`", "")}`)).toEqual(said);
  expect(said).not.toEqual([]);
});

/** Names that a package exports, wherever it may be imported from, without the schemas themselves. */
function exportsOf(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, string | { import?: { types?: string } }>;
  };
  const paths = Object.values(exports).flatMap((entry) => {
    const types = typeof entry === "string" ? undefined : entry.import?.types;
    return types === undefined || types.includes("*") ? [] : [join(folder, types)];
  });
  const program = ts.createProgram(paths, { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const names = paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${path} is missing, or no module`);
    return checker.getExportsOfModule(symbol).map(({ name }) => name);
  });
  return [...new Set(names)].filter((name) => !schemas.has(name));
}
