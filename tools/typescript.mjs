// Runs a TypeScript tool: bundles it, its packages left outside, and imports the result. `node tools/typescript.mjs <entry> [argument ...]`
// A loader that transforms module by module would look at every line of the compiler that ts-morph brings, at each start.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const [entry] = process.argv.splice(2, 1);
// Beside src, so that paths relative to the module keep their meaning.
const target = join(dirname(dirname(resolve(entry))), "dist", `${basename(entry, ".ts")}.mjs`);
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: "inline",
  write: false,
});
const [{ text }] = outputFiles;
if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.${process.pid}.tmp`, text);
  renameSync(`${target}.${process.pid}.tmp`, target);
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(target).href);
