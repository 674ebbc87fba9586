// Carries a patch out in a copy of the tree: writes, formats, generates, builds and compiles there, and says which files came out different.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../../../command.ts";
import { copyTree } from "../../../copy-tree.ts";
import { linkModules } from "../../../link-modules.ts";
import type { Files } from "./apply.ts";

export interface Prepared {
  readonly files: Files;
  /** What the compiler says of lines that were written by hand; none where all of them compile. */
  readonly broken: readonly string[];
}

/** @param changes new contents by path; undefined is a file to be removed */
export async function prepare(changes: Files, root: string, work: string): Promise<Prepared> {
  const copy = join(work, "tree");
  copyTree(root, copy);
  linkModules(root, copy);
  for (const [path, text] of changes) {
    if (text === undefined) rmSync(join(copy, path), { force: true });
    else {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
  }
  const env = { ...process.env, CI: "true" };
  const node = (...args: string[]) => run(process.execPath, args, { cwd: copy, env });
  const formatted = [...changes].flatMap(([path, text]) =>
    text !== undefined && path.endsWith(".json") ? [path] : [],
  );
  await run(join(copy, "node_modules/.bin/biome"), ["format", "--write", "--vcs-enabled=false", ...formatted], {
    cwd: copy,
    env,
  });
  const broken = await compile(node);
  return { files: differences(root, copy), broken };
}

/** What the compiler says of a line, behind the name of the package where turbo ran it. */
const COMPLAINT = /^(?:(\S+):build: )?(\S+\.[cm]?ts\(\d+,\d+\): error .*)$/gm;

/** Generated and built first: what is compiled next reads the declarations. */
async function compile(node: (...args: string[]) => Promise<string>): Promise<string[]> {
  try {
    await node("tools/run.mjs", "build");
    await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json", "--pretty", "false");
    return [];
  } catch (error) {
    const lines = [...(error as Error).message.matchAll(COMPLAINT)].map(([, name, complaint]) =>
      name === undefined ? complaint : `${name}: ${complaint}`,
    );
    if (lines.length === 0) throw error;
    return [...new Set(lines)].filter((line) => line !== undefined);
  }
}

function differences(root: string, copy: string): Files {
  const [before, after] = [textsOf(root), textsOf(copy)];
  const files = new Map<string, string | undefined>();
  for (const [path, text] of after) if (before.get(path) !== text) files.set(path, text);
  for (const path of before.keys()) if (!after.has(path)) files.set(path, undefined);
  return files;
}

const MADE_BY_TOOLS = new Set(["node_modules", "dist", ".turbo", ".git"]);
/** What a patch of the contract may reach. */
const FOLDERS = ["schemas", "packages", "docs", "tools/docs/pages", ".changeset"];

function textsOf(root: string): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !MADE_BY_TOOLS.has(entry.name)) visit(path);
      else if (entry.isFile()) texts.set(path, readFileSync(join(root, path), "utf8"));
    }
  };
  for (const folder of FOLDERS) visit(folder);
  return texts;
}
