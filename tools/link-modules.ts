// Gives a copy of the tree the packages that the tree has installed, by links: no network, no time, and its own workspace packages.
import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Where the workspace's packages stand, each with a node_modules of its own. */
const PARENTS = ["packages", "tools", "examples"];

export function linkModules(from: string, to: string): void {
  const folders = PARENTS.filter((parent) => existsSync(join(from, parent))).flatMap((parent) =>
    readdirSync(join(from, parent)).map((name) => join(parent, name)),
  );
  for (const folder of ["", "schemas", ...folders]) {
    const modules = join(folder, "node_modules");
    if (existsSync(join(from, modules)) && existsSync(join(to, folder))) linkFolder(from, to, modules);
  }
}

function linkFolder(from: string, to: string, folder: string): void {
  mkdirSync(join(to, folder), { recursive: true });
  for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) symlinkSync(targetOf(from, to, path), join(to, path), "junction");
    else if (entry.name.startsWith("@")) linkFolder(from, to, path);
    else if (entry.name === ".bin" || entry.name === ".kicc-kit-installed")
      cpSync(join(from, path), join(to, path), { recursive: true, verbatimSymlinks: true });
  }
}

/** A package of the workspace is the copy's own; all others are where they were installed. */
function targetOf(from: string, to: string, path: string): string {
  const target = resolve(join(from, dirname(path)), readlinkSync(join(from, path)));
  const inTree = relative(from, target);
  return inTree.split(sep).some((part) => part === ".." || part === "node_modules") ? target : join(to, inTree);
}
