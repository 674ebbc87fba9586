// workerd, which Cloudflare's Workers run on: every module embedded as it is published, none bundled.
import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { build, type Metafile } from "esbuild";
import { requireAll } from "./checks.ts";
import { findPackage, script } from "./installed.ts";
import { run } from "./program.ts";
import type { Runner } from "./runner.ts";

const ENTRY = "workerd/worker.mjs";

export const WORKERD: Runner = {
  name: "workerd",
  kind: "runtime",
  how: { en: "ES modules, as published", ko: "게시된 ES 모듈 그대로" },
  find: () => findPackage("workerd"),
  async run({ folder, checks }) {
    const { metafile } = await build({
      absWorkingDir: folder,
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "neutral",
    });
    // The paths that `embed` takes are relative to this file.
    const config = "worker.capnp";
    writeFileSync(
      join(folder, config),
      describeWorker(metafile, (path) => readFileSync(join(folder, path), "utf8")),
    );
    requireAll(checks, await run([...script("workerd", "bin/workerd"), "test", config], folder));
  },
};

function describeWorker({ inputs }: Metafile, read: (path: string) => string): string {
  // The first module is the one that has the handlers.
  const files = [ENTRY, ...Object.keys(inputs).filter((path) => path !== ENTRY)];
  const modules = [
    ...files.map((path) => `(name = ${quote(path)}, esModule = embed ${quote(path)})`),
    ...[...findBareImports(inputs)].map(
      ([name, path]) => `(name = ${quote(name)}, esModule = ${quote(passOn(path, read(path)))})`,
    ),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "smoke", worker = (
  compatibilityDate = "2026-11-01",
  modules = [
    ${modules.join(",\n    ")}
  ]
))]);
`;
}

/** workerd looks a package's name up beside the module that imports it. */
function findBareImports(inputs: Metafile["inputs"]): Map<string, string> {
  return new Map(
    Object.entries(inputs).flatMap(([importer, { imports }]) =>
      imports.flatMap(({ path, original = path }) =>
        original.startsWith(".") ? [] : [[posix.join(posix.dirname(importer), original), path] as const],
      ),
    ),
  );
}

function passOn(path: string, source: string): string {
  const from = `from ${quote(`/${path}`)};`;
  return `export * ${from}${/^export default\b/m.test(source) ? ` export { default } ${from}` : ""}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
