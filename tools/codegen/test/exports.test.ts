// @kicc-kit/schemas exports every shape under its name, and every $id leads to a file of the package without a network.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../src/load.ts";

type Target = string | { readonly [condition: string]: Target };

const root = fileURLToPath(new URL("../../../", import.meta.url));
const { exports, files } = JSON.parse(readFileSync(`${root}schemas/package.json`, "utf8")) as {
  exports: Record<string, Target>;
  files: string[];
};
const schemas = load(root).schemas as readonly { path: string; json: { $id: string; title: string } }[];

test("every export is a file that is published", () => {
  for (const target of Object.values(exports)
    .flatMap(filesOf)
    .filter((path) => !path.includes("*"))) {
    expect(existsSync(`${root}schemas/${target}`), target).toBe(true);
    const [, first = ""] = target.split("/");
    expect(["package.json", ...files], target).toContain(first);
  }
});

test("every shape is exported under its name", () => {
  const shapes = schemas.filter(({ path }) => !path.startsWith("schemas/members/"));
  for (const { path, json } of shapes) expect(exports[`./${json.title}.json`]).toBe(path.replace("schemas/", "./"));
});

test("the path of every $id is the path of its file", () => {
  for (const { path, json } of schemas) expect(new URL(json.$id).pathname).toBe(`/${path}`);
  expect(exports["./*.schema.json"]).toBe("./*.schema.json");
});

function filesOf(target: Target): string[] {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(filesOf);
}
