// Brings a prepared set of files into the tree: wholly, or not at all. What was interrupted is finished by the next command.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** New contents by path from the root; undefined is a file to be removed. */
export type Files = ReadonlyMap<string, string | undefined>;

interface Journal {
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

const STAGE = "node_modules/.kicc-kit-docs-sync";

/**
 * Everything is staged first; the journal, put in place by one rename, is the moment of decision. Before it the tree is as it was,
 * after it `finishApplying` completes it, however often it is interrupted.
 */
export function apply(files: Files, root: string): void {
  const stage = join(root, STAGE);
  rmSync(stage, { recursive: true, force: true });
  const journal: Journal = {
    write: [...files].flatMap(([path, text]) => (text === undefined ? [] : [path])),
    remove: [...files].flatMap(([path, text]) => (text === undefined ? [path] : [])),
  };
  for (const path of journal.write) {
    mkdirSync(dirname(join(stage, "files", path)), { recursive: true });
    writeFileSync(join(stage, "files", path), files.get(path) ?? "");
  }
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, "journal.tmp"), JSON.stringify(journal));
  renameSync(join(stage, "journal.tmp"), join(stage, "journal.json"));
  finishApplying(root);
}

/** @returns whether there was something to finish. */
export function finishApplying(root: string): boolean {
  const stage = join(root, STAGE);
  const journalFile = join(stage, "journal.json");
  if (!existsSync(journalFile)) return false;
  const { write, remove } = JSON.parse(readFileSync(journalFile, "utf8")) as Journal;
  for (const path of write) {
    // Copied, not moved: a second run after an interruption finds all of it again.
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.docs-sync.tmp`, readFileSync(join(stage, "files", path)));
    renameSync(`${target}.docs-sync.tmp`, target);
  }
  for (const path of remove) rmSync(join(root, path), { force: true });
  rmSync(journalFile);
  rmSync(stage, { recursive: true, force: true });
  return true;
}
