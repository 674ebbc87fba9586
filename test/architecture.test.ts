// The tree in ARCHITECTURE.md is the tree on the disk: a folder that it opens lists everything in it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
/** Made by tools: ignored by git, or written by a release. */
const MADE = new Set(["node_modules", "dist", ".turbo", ".git", "CHANGELOG.md"]);

test("ARCHITECTURE.md draws the tree that is on the disk", () => {
  const drawn = parseTree(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"));
  for (const [folder, names] of drawn) {
    const onDisk = readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !MADE.has(name))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect({ folder, names: [...names].sort() }).toEqual({ folder, names: onDisk.sort() });
  }
});

/** @returns for every folder that has lines below it, the names on those lines. */
function parseTree(markdown: string): Map<string, string[]> {
  const block = /```tree\n(.*?)```/s.exec(markdown)?.[1] ?? "";
  const tree = new Map<string, string[]>();
  const trail: string[] = [];
  for (const line of block.split("\n").filter((text) => text.trim() !== "")) {
    const depth = (line.length - line.trimStart().length) / 2;
    const names = (line.trim().split(/ {2,}/)[0] ?? "").split(" · ");
    const folder = trail.slice(0, depth).join("");
    tree.set(folder, [...(tree.get(folder) ?? []), ...names]);
    trail[depth] = names.at(-1) ?? "";
  }
  return tree;
}
