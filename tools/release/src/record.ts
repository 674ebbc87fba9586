// Writes a release into history: one commit, one tag, pushed together or not at all.
import { join } from "node:path";
import { run } from "../../command.ts";

export async function record(root: string, version: string, env: NodeJS.ProcessEnv): Promise<void> {
  const git = (...args: string[]) => run("git", args, { cwd: root, env });
  await run(process.execPath, [join("tools", "run.mjs"), "changeset", "version"], { cwd: root, env });
  await run(process.execPath, [join("tools", "run.mjs"), "generate"], { cwd: root, env });
  await git("add", "--all");
  await git("commit", "--message", `Release ${version}`);
  await git("tag", "--annotate", `v${version}`, "--message", version);
  await git("push", "--atomic", "origin", "HEAD:main", `v${version}`);
}
