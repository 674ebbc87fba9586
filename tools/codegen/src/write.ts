// The only file of code generation that writes: compares the plan with the disk, then applies the difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./emit/generated-file.ts";

export interface Change {
  readonly path: string;
  readonly kind: "add" | "update" | "remove";
}

/** Folders that hold generated files and nothing else. */
const GENERATED = [
  "docs/reference",
  "schemas/generated",
  "packages/types/src/generated",
  "packages/validators/src/generated",
  "packages/client/src/generated",
];

/** Of these, what is code for machines and so not committed: a fresh clone lacks it. */
const IGNORED = ["schemas/generated/modules/", "packages/validators/src/generated/"];

/** Whether a change shows that somebody forgot to generate. */
export function isStale({ path, kind }: Change): boolean {
  return !(kind === "add" && IGNORED.some((folder) => path.startsWith(folder)));
}

export function diff(files: readonly GeneratedFile[], root: string): Change[] {
  const planned = new Set(files.map(({ path }) => path));
  const strays = GENERATED.flatMap((folder) => filesIn(root, folder)).filter((path) => !planned.has(path));
  const changes = files.flatMap(({ path, text }): Change[] => {
    const absolute = join(root, path);
    if (!existsSync(absolute)) return [{ path, kind: "add" }];
    return readFileSync(absolute, "utf8") === text ? [] : [{ path, kind: "update" }];
  });
  return [...changes, ...strays.map((path): Change => ({ path, kind: "remove" }))];
}

/** Every new text is on the disk before the first old one gives way, so a full disk or an interruption leaves no half of a file. */
export function apply(changes: readonly Change[], files: readonly GeneratedFile[], root: string): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const writes = changes.filter(({ kind }) => kind !== "remove").map(({ path }) => join(root, path));
  try {
    for (const target of writes) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(temporary(target), texts.get(target.slice(root.length + 1).replaceAll("\\", "/")) ?? "");
    }
    for (const target of writes) renameSync(temporary(target), target);
  } finally {
    for (const target of writes) rmSync(temporary(target), { force: true });
  }
  for (const { path, kind } of changes) if (kind === "remove") rmSync(join(root, path));
}

function temporary(target: string): string {
  return `${target}.${process.pid}.tmp`;
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
}
