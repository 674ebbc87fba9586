// Reads every file that describes the contract, and the manifest that lists them; nothing else of code generation reads the disk.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, stopOn } from "./problem.ts";

export interface JsonFile {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly json: unknown;
}

export interface Sources {
  readonly dialect: JsonFile;
  readonly pages: JsonFile;
  readonly operations: JsonFile;
  readonly schemas: readonly JsonFile[];
  /** The good examples; a bad one names the issue that it raises, and is for tests. */
  readonly examples: readonly JsonFile[];
  /** Code that shows an operation at work, by the operation's name. */
  readonly snippets: ReadonlyMap<string, string>;
  /** package.json of the package that publishes the schemas. */
  readonly manifest: JsonFile;
}

/** @throws SchemaError with every file that is no JSON. */
export function load(root: string): Sources {
  const problems: Problem[] = [];
  const read = (path: string): JsonFile => {
    const text = readFileSync(join(root, path), "utf8");
    try {
      return { path, json: JSON.parse(text) };
    } catch (error) {
      problems.push({ file: path, pointer: "", reason: `is not JSON: ${locate((error as Error).message, text)}` });
      return { path, json: undefined };
    }
  };
  const sources: Sources = {
    dialect: read("schemas/dialect.json"),
    pages: read("schemas/sources.json"),
    operations: read("schemas/operations.json"),
    manifest: read("schemas/package.json"),
    schemas: schemaPaths(root).map(read),
    examples: examplePaths(root).map(read),
    snippets: readSnippets(root),
  };
  stopOn(problems);
  return sources;
}

/** Every JSON file in the groups' folders: a misnamed one is told of, not passed over. */
function schemaPaths(root: string): string[] {
  const folders = readdirSync(join(root, "schemas"), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "examples" && entry.name !== "generated",
  );
  return folders
    .flatMap(({ name }) => readdirSync(join(root, "schemas", name)).map((file) => `schemas/${name}/${file}`))
    .filter((path) => path.endsWith(".json"))
    .sort();
}

function examplePaths(root: string): string[] {
  const folder = "schemas/examples";
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\/good-[^/]*\.json$/.test(path))
    .sort();
}

function readSnippets(root: string): Map<string, string> {
  const folder = join(root, "docs/examples");
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return new Map(files.map((file) => [file.replace(/\.ts$/, ""), readFileSync(join(folder, file), "utf8")]));
}

/** JSON.parse counts characters; people count lines. */
function locate(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return message;
  const before = text.slice(0, Number(position)).split("\n");
  return `${message} (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
