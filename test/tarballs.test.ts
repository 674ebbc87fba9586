// What the registry would get: the files of each tarball, its manifest, its source maps, and the verdict of the two tools that check packages.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import { packAll } from "../tools/pack.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kicc-kit-tarballs-"));
afterAll(() => rmSync(folder, { recursive: true }));
const packed = packAll(root, folder);
const shapes = new Set(
  readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".schema.json"))
    .map((path) => basename(path, ".schema.json")),
);

test("seven packages are published, and nothing else", () => {
  expect(packed.map(({ name }) => name).sort()).toEqual([
    "@kicc-kit/checkout",
    "@kicc-kit/client",
    "@kicc-kit/sandbox",
    "@kicc-kit/schemas",
    "@kicc-kit/types",
    "@kicc-kit/validators",
    "kicc-kit",
  ]);
});

test("dependencies are packed in one order, whichever pnpm looked up first", () => {
  const { hooks } = createRequire(import.meta.url)("../.pnpmfile.cjs");
  const given = { name: "a", dependencies: { c: "1", b: "2" }, files: [] };
  expect(JSON.stringify(hooks.beforePacking(given))).toBe('{"name":"a","files":[],"dependencies":{"b":"2","c":"1"}}');
  expect(JSON.stringify(hooks.beforePacking({ name: "a" }))).toBe('{"name":"a"}');
});

describe.each(packed)("$name", ({ name, version, tarball }) => {
  const extracted = join(folder, name);
  mkdirSync(extracted, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", extracted, "--strip-components=1"]);
  const files = readdirSync(extracted, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(extracted, join(entry.parentPath, entry.name)));
  const read = (file: string) => readFileSync(join(extracted, file), "utf8");
  const manifest = JSON.parse(read("package.json"));

  test("holds these files", async () => {
    const lines = [...new Set(files.map(fold))].sort().join("\n");
    await expect(`${lines}\n`).toMatchFileSnapshot(`tarballs/${name.replace("@kicc-kit/", "")}.txt`);
  });

  test("says whose it is, what it needs, and runs nothing when it is installed", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      engines: { node: ">=20.19" },
      sideEffects: false,
      repository: { type: "git", url: "git+https://github.com/kicc-kit/kicc-kit.git" },
    });
    const { directory } = manifest.repository;
    expect(JSON.parse(readFileSync(join(root, directory, "package.json"), "utf8")).name).toBe(name);
    expect(Object.keys(manifest.scripts ?? {}).filter((script) => script !== "build")).toEqual([]);
    expect(read("README.md")).toMatch(/unofficial/i);
    expect(read("LICENSE")).toContain("MIT License");
  });

  test("depends on its siblings alone, and on this very version of them", () => {
    const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = manifest;
    expect({ peerDependencies, optionalDependencies }).toEqual({ peerDependencies: {}, optionalDependencies: {} });
    for (const [dependency, range] of Object.entries(dependencies)) {
      expect(packed.map((other) => other.name)).toContain(dependency);
      expect(range).toBe(`^${version}`);
    }
  });

  test("names source maps that it holds, each with its sources inside", () => {
    for (const file of files.filter((path) => /\.[cm]?[jt]s$/.test(path))) {
      const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(file)) ?? [];
      // The bundler's mark of what it took from a source: what only passes on names of other files has nothing to map.
      const hasCode = /\.[cm]js$/.test(file) && read(file).includes("//#region ");
      if (map === undefined) expect({ file, hasCode }).toEqual({ file, hasCode: false });
      else {
        const { sources, sourcesContent } = JSON.parse(read(join(dirname(file), map)));
        expect(sourcesContent).toHaveLength(sources.length);
      }
    }
  });

  test("tells nothing of the machine that packed it", () => {
    for (const file of files) expect(read(file).includes(root), file).toBe(false);
  });

  test("publint has no note", async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      level: "suggestion",
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // A command is not imported, and has no types.
  const typed = manifest.bin ? [] : [name];
  test.each(typed)("are the types of %s wrong? has no problem, whatever the resolution", async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))), {
      // A wildcard is not looked into, so one of what it stands for is named.
      includeEntrypoints: ["./Payment", "./RequestPayParams", "./json-schema/Payment"].filter(
        (path) => `${dirname(path)}/*` in manifest.exports,
      ),
    });
    expect(result).toMatchObject({ packageName: name, types: { kind: "included" } });
    expect("problems" in result ? result.problems : result).toEqual([]);
  });
});

/** One line for the files that every shape has. */
function fold(file: string): string {
  const [stem = ""] = basename(file).split(".");
  return shapes.has(stem) ? join(dirname(file), basename(file).replace(stem, "<Shape>")) : file;
}
