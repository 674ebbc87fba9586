// Runs a TypeScript tool: bundles it, most packages left outside, and imports the result. `node tools/typescript.mjs <entry> [argument ...]`
// A loader that transforms module by module would look at every line of the compiler that ts-morph brings, at each start.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Packages of hundreds of small files, which are read sooner as one. */
const BUNDLED = /^(?:unified|remark-(?:gfm|mdx|parse)|hast-util-from-html|yaml)$/;

const [entry] = process.argv.splice(2, 1);
// Beside src, so that paths relative to the module keep their meaning.
const target = join(dirname(dirname(resolve(entry))), "dist", `${basename(entry, ".ts")}.mjs`);
const manifest = `${target}.inputs.json`;
if (!isFresh()) await bundle();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(target).href);

/** Whether every file that went into the bundle is as it was then. */
function isFresh() {
  if (!existsSync(target) || !existsSync(manifest)) return false;
  const inputs = Object.entries(JSON.parse(readFileSync(manifest, "utf8")));
  return inputs.every(([path, state]) => stateOf(resolve(dirname(target), path)) === state);
}

function stateOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.mtimeMs} ${stat.size}`;
}

async function bundle() {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcesContent: false,
    metafile: true,
    write: false,
    outfile: target,
    // What a bundled package in CommonJS asks for; global, since a tool may have a `require` of its own.
    banner: {
      js: 'import { createRequire as $createRequire } from "node:module"; globalThis.require = $createRequire(import.meta.url);',
    },
    plugins: [{ name: "packages outside", setup: leavePackagesOutside }],
  });
  const inputs = Object.keys(metafile.inputs).map((path) => resolve(path));
  write(target, outputFiles[0].contents);
  // Relative, so that a copied tree is asked about its own files.
  write(
    manifest,
    JSON.stringify(Object.fromEntries(inputs.map((path) => [relative(dirname(target), path), stateOf(path)]))),
  );
}

function leavePackagesOutside({ onResolve }) {
  onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
    const isOurs = !/[\\/]node_modules[\\/]/.test(importer);
    return isOurs && !BUNDLED.test(path) && importer !== "" ? { path, external: true } : undefined;
  });
}

/** All or nothing: two runs may do it at once. */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.tmp`, content);
  renameSync(`${path}.${process.pid}.tmp`, path);
}
