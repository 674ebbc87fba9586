// The published packages as the tree has them, and the changes that wait to be released.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** From the repository's root. */
  readonly folder: string;
}

export function publishedPackages(root: string): PublishedPackage[] {
  const folders = [
    "schemas",
    ...readdirSync(join(root, "packages"))
      .sort()
      .map((name) => `packages/${name}`),
  ];
  return folders
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest: { name, version } }) => ({ name, version, folder }));
}

/** @throws Error naming the packages, if they do not all have one version. */
export function commonVersion(packages: readonly PublishedPackage[]): string {
  const [first, ...others] = packages;
  if (first === undefined) throw new Error("no package is published: every package.json says private");
  const differing = others.filter(({ version }) => version !== first.version);
  if (differing.length === 0) return first.version;
  const list = [first, ...differing].map(({ name, version }) => `${name} ${version}`).join(", ");
  throw new Error(`the published packages have different versions (${list}): they are released together`);
}

/** @returns the names of the changesets that wait, without `.md`. */
export function pendingChangesets(root: string): string[] {
  return readdirSync(join(root, ".changeset"))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => file.slice(0, -".md".length))
    .sort();
}

/** For a rehearsal with nothing to release: a change that says no more than that. */
export function writeRehearsalChangeset(root: string): void {
  const lines = publishedPackages(root).map(({ name }) => `"${name}": patch`);
  writeFileSync(join(root, ".changeset/rehearsal.md"), `---\n${lines.join("\n")}\n---\n\nA rehearsal.\n`);
}
