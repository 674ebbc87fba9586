// Bundlers: what each makes of the smoke file runs in Node and in Chromium, where the page's policy forbids code from strings.
import { join } from "node:path";
import { build } from "esbuild";
import { requireAll } from "./checks.ts";
import { findChromium, visit } from "./chromium.ts";
import { findPackage, script } from "./installed.ts";
import { run } from "./program.ts";
import type { Found, Runner } from "./runner.ts";

interface Bundler {
  readonly name: string;
  /** On npm. */
  readonly packageName: string;
  /** Writes bundle/dist/<package>/bundle.mjs. */
  readonly bundle: (folder: string) => Promise<unknown>;
}

const ESBUILD: Bundler = {
  name: "esbuild",
  packageName: "esbuild",
  bundle: (folder) =>
    build({
      absWorkingDir: join(folder, "bundle"),
      entryPoints: ["entry.mjs"],
      outfile: "dist/esbuild/bundle.mjs",
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      logLevel: "silent",
    }),
};

const BUNDLERS: readonly Bundler[] = [
  ESBUILD,
  {
    name: "Vite",
    packageName: "vite",
    bundle: (folder) => run([...script("vite", "bin/vite.js"), "build", "--config", "bundle/vite.config.mjs"], folder),
  },
  {
    name: "webpack",
    packageName: "webpack",
    bundle: (folder) => run([...script("webpack-cli", "bin/cli.js"), "--config", "bundle/webpack.config.mjs"], folder),
  },
];

export const BUNDLER_RUNNERS: readonly Runner[] = BUNDLERS.map((bundler) => ({
  name: bundler.name,
  kind: "bundler",
  how: { en: "its bundle runs in Node and in Chromium", ko: "번들이 Node와 Chromium에서 실행됨" },
  find: (): Found => {
    const chromium = findChromium();
    return "missing" in chromium ? chromium : findPackage(bundler.packageName);
  },
  async run({ folder, checks }) {
    const bundle = await write(bundler, folder);
    requireAll(checks, await run([process.execPath, "bundle/run.mjs", bundle], folder));
    requireAll(checks, await visit(bundle, folder));
  },
}));

export const CHROMIUM: Runner = {
  name: "Chromium",
  kind: "runtime",
  how: {
    en: "bundled by esbuild, under `Content-Security-Policy: script-src 'self'`",
    ko: "esbuild로 번들, `Content-Security-Policy: script-src 'self'` 아래에서",
  },
  find: findChromium,
  async run({ folder, checks }) {
    // Were the policy not in force, everything would pass.
    const stopped = await visit("chromium/forbidden.mjs", folder).then(
      () => false,
      (error: Error) => /Content Security Policy/.test(error.message),
    );
    if (!stopped) throw new Error("the page's policy did not stop code made from a string");
    requireAll(checks, await visit(await write(ESBUILD, folder), folder));
  },
};

async function write({ packageName, bundle }: Bundler, folder: string): Promise<string> {
  await bundle(folder);
  return join("bundle/dist", packageName, "bundle.mjs");
}
