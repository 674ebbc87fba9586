// Installs from a registry into empty projects, once with each package manager, and uses what came as a stranger would.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../command.ts";
import type { Packed } from "../../pack.ts";

interface PackageManager {
  readonly name: string;
  /** The command that adds packages, without their names. */
  readonly add: (root: string, tool: string) => readonly [command: string, ...args: string[]];
  /** Where the registry is, and a folder for its cache: nothing of the user's own settings has a say. */
  readonly env: (registry: string, cache: string) => NodeJS.ProcessEnv;
}

export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    name: "npm",
    add: () => ["npm", "install", "--no-audit", "--no-fund"],
    env: (registry, cache) => ({ npm_config_registry: registry, npm_config_cache: cache }),
  },
  {
    name: "pnpm",
    add: (root) => [join(root, "node_modules/.bin/pnpm"), "add"],
    env: (registry, cache) => ({
      npm_config_registry: registry,
      npm_config_store_dir: join(cache, "store"),
      npm_config_cache_dir: cache,
    }),
  },
  {
    name: "yarn",
    add: (_, tool) => [join(tool, "node_modules/.bin/yarn"), "add"],
    env: (registry, cache) => ({
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
      YARN_NODE_LINKER: "node-modules",
      YARN_GLOBAL_FOLDER: cache,
      YARN_ENABLE_TELEMETRY: "0",
      YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
      // What was published a moment ago is what is to be tried.
      YARN_NPM_MINIMAL_AGE_GATE: "0",
    }),
  },
];

export interface Consumer {
  readonly root: string;
  /** The folder of this tool. */
  readonly tool: string;
  /** An empty folder for the project. */
  readonly folder: string;
  readonly registry: string;
  readonly packed: readonly Packed[];
  readonly env: NodeJS.ProcessEnv;
}

/** @returns how many checks of the smoke file held. */
export async function consume(manager: PackageManager, consumer: Consumer): Promise<number> {
  const { root, tool, folder, registry, packed } = consumer;
  mkdirSync(folder, { recursive: true });
  const env = { ...consumer.env, ...manager.env(registry, `${folder}-cache`) };
  const options = { cwd: folder, env };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  // Without it yarn would look for a project in the folders above.
  if (manager.name === "yarn") writeFileSync(join(folder, "yarn.lock"), "");
  const [command, ...args] = manager.add(root, tool);
  await run(command, [...args, ...packed.map(({ name, version }) => `${name}@${version}`)], options);

  cpSync(join(tool, "consumer"), folder, { recursive: true });
  cpSync(join(root, "tools/runtimes/smoke/smoke.mjs"), join(folder, "smoke.mjs"));
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], options);
  const kiccKit = join(folder, "node_modules/.bin/kicc-kit");
  await run(kiccKit, ["validate", "RequestPayParams", "order.json"], options);
  const checks = await run(process.execPath, ["--input-type=module", "-e", SMOKE], options);
  return Number(checks);
}

const SMOKE = 'import { smoke } from "./smoke.mjs"; console.log((await smoke()).length);';
