// workerd, which Cloudflare's Workers run on: every module embedded as it is published, none bundled.
import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { build, type Metafile, transformSync } from "esbuild";
import { openGateway, sendTo } from "../../play-shop.ts";
import { requireAll } from "./checks.ts";
import { findPackage, script } from "./installed.ts";
import { run, withServer } from "./program.ts";
import type { Runner } from "./runner.ts";

const SMOKE = "workerd/worker.mjs";
const SHOP = "workers/src/worker.ts";

export const WORKERD: Runner = {
  name: "workerd",
  kind: "runtime",
  how: {
    en: "ES modules, as published; the shop of `examples` runs",
    ko: "게시된 ES 모듈 그대로. `examples`의 가맹점이 실행됨",
  },
  find: () => findPackage("workerd"),
  async run({ folder, checks }) {
    const workerd = script("workerd", "bin/workerd");
    requireAll(checks, await run([...workerd, "test", await configure(folder, "smoke.capnp", SMOKE)], folder));

    const gateway = await openGateway();
    const bindings = Object.entries(gateway.env).map(
      ([name, text]) => `(name = ${quote(name)}, text = ${quote(text)})`,
    );
    const config = await configure(folder, "shop.capnp", SHOP, {
      // Nothing but this is within its reach.
      services: `(name = "gateway", external = (address = ${quote(gateway.address)}, http = ()))`,
      worker: `globalOutbound = "gateway", bindings = [${bindings.join(", ")}]`,
      sockets: `(name = "http", address = "127.0.0.1:0", http = (), service = "worker")`,
    });
    const command = [...workerd, "serve", "--control-fd=1", config];
    const play = (url: string, stop: () => Promise<string>) => gateway.play({ send: sendTo(url), stop });
    await withServer(command, folder, play).finally(gateway.close);
  },
};

interface Surroundings {
  readonly services: string;
  readonly worker: string;
  readonly sockets: string;
}

/** @returns the name of the file that it wrote, to which the paths that `embed` takes are relative. */
async function configure(
  folder: string,
  name: string,
  entry: string,
  { services, worker, sockets }: Partial<Surroundings> = {},
): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
  });
  const modules = listModules(entry, metafile, (path) => readFileSync(join(folder, path), "utf8"));
  writeFileSync(
    join(folder, name),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      compatibilityDate = "2026-11-01",
      ${worker === undefined ? "" : `${worker},`}
      modules = [
        ${modules.join(",\n        ")}
      ]
    )),
    ${services ?? ""}
  ],
  sockets = [${sockets ?? ""}]
);
`,
  );
  return name;
}

function listModules(entry: string, { inputs }: Metafile, read: (path: string) => string): string[] {
  // The first module is the one that has the handlers.
  const files = [entry, ...Object.keys(inputs).filter((path) => path !== entry)];
  return [
    ...files.map((path) => {
      const content = path.endsWith(".ts")
        ? quote(transformSync(read(path), { loader: "ts" }).code)
        : `embed ${quote(path)}`;
      return `(name = ${quote(path)}, esModule = ${content})`;
    }),
    ...[...findBareImports(inputs)].map(
      ([name, path]) => `(name = ${quote(name)}, esModule = ${quote(passOn(path, read(path)))})`,
    ),
  ];
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
