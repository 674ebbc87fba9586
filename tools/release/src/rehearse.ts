// The whole release in a copy of the tree, one statement a step: version, build, test, pack, publish to a registry of our own, install, pay.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../command.ts";
import { copyTree } from "../../copy-tree.ts";
import { type Packed, packAll } from "../../pack.ts";
import { consume, PACKAGE_MANAGERS } from "./consumers.ts";
import { publishAll } from "./publish.ts";
import { startRegistry } from "./registry.ts";
import { requireSameBytes } from "./same-bytes.ts";
import type { Step } from "./step.ts";
import { commonVersion, pendingChangesets, publishedPackages, writeRehearsalChangeset } from "./workspace.ts";

export interface Rehearsal {
  readonly root: string;
  /** The folder of this tool. */
  readonly tool: string;
  /** An empty folder, in which everything happens. */
  readonly work: string;
  /** Whether a change is made up where none waits, so that there is something to release. */
  readonly makeUpChange: boolean;
  readonly step: Step;
  readonly env: NodeJS.ProcessEnv;
}

export async function rehearse({ root, tool, work, makeUpChange, step, env }: Rehearsal): Promise<Packed[]> {
  const tree = join(work, "tree");
  const npm = (cwd: string, script: string, ...args: string[]) =>
    run(process.execPath, ["tools/run.mjs", script, ...args], { cwd, env: { ...env, CI: "true" } });

  await step("the tree is copied, without history and caches", () => copyTree(root, tree));
  if (makeUpChange && pendingChangesets(tree).length === 0)
    await step("no change waits, so one is made up", () => writeRehearsalChangeset(tree));
  const version = await step(
    "all published packages get one version",
    async () => {
      if (pendingChangesets(tree).length > 0) await npm(tree, "changeset", "version");
      await npm(tree, "generate");
      return commonVersion(publishedPackages(tree));
    },
    (common) => common,
  );
  await step("everything builds and every test passes", () => npm(tree, "test"), lastTestLine);
  const packed = await step(
    "every package is packed",
    () => packAll(tree, join(work, "packed")),
    (all) => all.map(({ name }) => name).join(", "),
  );
  await step("another copy, without history and caches, packs the same bytes", async () => {
    const again = join(work, "again");
    copyTree(tree, again);
    await npm(again, "build");
    requireSameBytes(packed, packAll(again, join(work, "packed-again")));
  });

  const registry = await step("a registry starts on the loopback", () => startRegistry(tool, join(work, "registry")));
  try {
    const destination = { env: registryEnv(env, work, registry.url), provenance: false };
    await step(`version ${version} is published to it`, () => publishAll(packed, destination));
    await step("publishing once more adds nothing", async () => {
      const { added } = await publishAll(packed, destination);
      if (added.length > 0) throw new Error(`published twice: ${added.join(", ")}`);
    });
    for (const manager of PACKAGE_MANAGERS)
      await step(
        `${manager.name} installs it into an empty project, which validates, type-checks and pays`,
        () =>
          consume(manager, {
            root: tree,
            tool,
            folder: join(work, manager.name),
            registry: registry.url,
            packed,
            env: destination.env,
          }),
        (checks) => `${checks} checks`,
      );
  } finally {
    await registry.stop();
  }
  return packed;
}

/** The user's own settings have no say: a home without any, the loopback registry, and the token that npm wants to see. */
function registryEnv(env: NodeJS.ProcessEnv, work: string, url: string): NodeJS.ProcessEnv {
  const home = join(work, "home");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, ".npmrc"), `registry=${url}\n${url.replace("http:", "")}:_authToken=rehearsal\n`);
  const neutral = Object.entries(env).filter(([name]) => !/^(npm_|pnpm_|yarn_|initial_cwd$)/i.test(name));
  return {
    ...Object.fromEntries(neutral),
    HOME: home,
    USERPROFILE: home,
    npm_config_userconfig: join(home, ".npmrc"),
    NO_PROXY: "127.0.0.1",
  };
}

/** @returns what vitest says at its end. */
function lastTestLine(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is removed
  const plain = output.replace(/\u001B\[[0-9;]*m/g, "");
  return /Tests\s+(.+)/.exec(plain)?.[1]?.trim() ?? "";
}
