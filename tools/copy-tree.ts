// Copies the tree as a stranger would get it: without history, and without anything that a tool made.
import { cpSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

const MADE_BY_TOOLS = ["node_modules", "dist", ".turbo", ".git"];

export function copyTree(from: string, to: string): void {
  const ignored = readFileSync(join(from, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line.includes("/generated/"))
    .map((line) => line.replace(/\/$/, ""));
  cpSync(from, to, {
    recursive: true,
    filter: (path) =>
      !MADE_BY_TOOLS.includes(basename(path)) && !ignored.includes(relative(from, path).replaceAll("\\", "/")),
  });
}
