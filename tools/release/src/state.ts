// What a release depends on, read from the tree and from where it runs.
import { spawnSync } from "node:child_process";
import { findDrafts } from "../../codegen/src/drafts.ts";
import { load } from "../../codegen/src/load.ts";
import { pendingChangesets } from "./workspace.ts";

export interface State {
  /** Places in the schemas that no person has read yet. */
  readonly drafts: readonly string[];
  readonly changesets: readonly string[];
  /** Undefined where the tree is no git repository. */
  readonly git: GitState | undefined;
  /** Whether this runs where a registry can be told who built the packages. */
  readonly canProveOrigin: boolean;
}

export interface GitState {
  readonly branch: string;
  /** Files that differ from the last commit. */
  readonly changes: readonly string[];
  /** Commits that the remote's branch lacks; undefined where the branch follows none. */
  readonly unpushed: readonly string[] | undefined;
}

export function readState(root: string, env: NodeJS.ProcessEnv): State {
  return {
    drafts: findDrafts(load(root).schemas),
    changesets: pendingChangesets(root),
    git: readGit(root),
    canProveOrigin: env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined,
  };
}

function readGit(root: string): GitState | undefined {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const status = git("status", "--porcelain", "--untracked-files=all");
  if (status.status !== 0) return undefined;
  const unpushed = git("log", "--format=%h %s", "@{upstream}..HEAD");
  return {
    branch: git("symbolic-ref", "--short", "--quiet", "HEAD").stdout.trim(),
    changes: lines(status.stdout),
    unpushed: unpushed.status === 0 ? lines(unpushed.stdout) : undefined,
  };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
