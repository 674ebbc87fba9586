// Makes the folder in which everything runs: the packages as the registry would give them, the smoke file, the applications.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { packAll } from "../../pack.ts";
import { listChecks } from "./checks.ts";
import { toolFolder } from "./installed.ts";

export interface Application {
  readonly folder: string;
  /** What must hold everywhere. */
  readonly checks: readonly string[];
}

/** What is shown in examples/ and runs in full only here. */
const EXAMPLES = ["shop", "next", "workers"];

/** @param folder made anew; what was there goes */
export function makeApplication(folder: string): Application {
  rmSync(folder, { recursive: true, force: true });
  for (const name of EXAMPLES)
    cpSync(join(toolFolder, "../../examples", name, "src"), join(folder, name, "src"), { recursive: true });
  cpSync(join(toolFolder, "apps"), folder, { recursive: true });
  // No nearer manifest, no other module system: the extensions say it.
  writeFileSync(join(folder, "package.json"), '{ "name": "application", "private": true }\n');
  installPackages(folder);
  placeSmoke(folder);
  return { folder, checks: listChecks(readFileSync(join(folder, "smoke.mjs"), "utf8")) };
}

function installPackages(folder: string): void {
  for (const { name, tarball } of packAll(join(toolFolder, "../.."), join(folder, "tarballs"))) {
    const target = join(folder, "node_modules", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
  }
}

/** The same file for both module systems. */
function placeSmoke(folder: string): void {
  const [source, declaration] = [join(toolFolder, "smoke/smoke.mjs"), join(toolFolder, "smoke/smoke.d.mts")];
  copyFileSync(source, join(folder, "smoke.mjs"));
  writeFileSync(
    join(folder, "smoke.cjs"),
    transformSync(readFileSync(source, "utf8"), { format: "cjs", platform: "node" }).code,
  );
  for (const system of ["m", "c"]) copyFileSync(declaration, join(folder, `smoke.d.${system}ts`));
}
