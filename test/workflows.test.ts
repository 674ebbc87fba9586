// The workflows call only what there is, with no more rights than they need.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly "timeout-minutes": number; readonly steps: readonly { readonly run?: string }[] }>
  >;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const read = (file: string): Workflow => parse(readFileSync(join(folder, file), "utf8"));

describe.each(readdirSync(folder))("%s", (file) => {
  const commands = Object.values(read(file).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run = "" }) => run.split("\n")),
  );

  test("names scripts that exist", () => {
    for (const [, script] of commands.join("\n").matchAll(/npm run -s (\S+)/g))
      expect(scripts).toHaveProperty([script ?? ""]);
    for (const [, path = ""] of commands.join("\n").matchAll(/bash (\S+)/g))
      expect(existsSync(join(root, path)), path).toBe(true);
  });

  test("ends by itself", () => {
    for (const job of Object.values(read(file).jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });
});

test("what reads pages may open a pull request, and nothing more", () => {
  expect(read("docs.yml").permissions).toEqual({ contents: "write", "pull-requests": "write" });
});

test("only the release may prove who it is", () => {
  expect(read("ci.yml").permissions).toEqual({ contents: "read" });
  expect(read("release.yml").permissions).toEqual({ contents: "write", "id-token": "write" });
  expect(Object.values(read("release.yml").jobs).flatMap(({ steps }) => steps.map(({ run }) => run))).toContain(
    "npm run -s release",
  );
});

test("every Node that the packages promise is tested, from the very first", () => {
  const [, lowest = ""] = /"node": ">=([\d.]+)"/.exec(readFileSync(join(root, "package.json"), "utf8")) ?? [];
  expect(readFileSync(join(folder, "ci.yml"), "utf8")).toContain(`"${lowest}"`);
});
