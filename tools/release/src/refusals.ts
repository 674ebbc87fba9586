// What stands in the way of a release. The name of a rule is what the person reads first.
import type { State } from "./state.ts";

interface Rule {
  /** @returns each place or fact that breaks the rule. */
  readonly broken: (state: State) => readonly string[];
  readonly remedy: string;
  /** Whether a rehearsal goes on all the same, and only says so. */
  readonly onlyForReal: boolean;
}

export const RULES: Readonly<Record<string, Rule>> = {
  "no text of a schema is a draft": {
    broken: ({ drafts }) => drafts,
    remedy: "read the texts beside each x-draft, mend them, and remove x-draft",
    onlyForReal: false,
  },
  "the tree is a git repository": {
    broken: ({ git }) => (git === undefined ? ["there is no history here"] : []),
    remedy: "release from a clone: the release is a commit and a tag",
    onlyForReal: true,
  },
  "everything is committed": {
    broken: ({ git }) => git?.changes ?? [],
    remedy: "commit these files or put them away",
    onlyForReal: true,
  },
  "main is checked out": {
    broken: ({ git }) => (git === undefined || git.branch === "main" ? [] : [git.branch || "no branch"]),
    remedy: "git switch main",
    onlyForReal: true,
  },
  "the remote has every commit": {
    broken: ({ git }) => (git === undefined ? [] : (git.unpushed ?? ["the branch follows no branch of a remote"])),
    remedy: "push these commits, with their tags, then release again",
    onlyForReal: true,
  },
  "the registry can be told who built the packages": {
    broken: ({ canProveOrigin }) =>
      canProveOrigin ? [] : ["provenance needs a workflow that may ask for an id-token"],
    remedy: "run the Release workflow on GitHub",
    onlyForReal: true,
  },
};

export interface Refusal {
  readonly rule: string;
  readonly onlyForReal: boolean;
  readonly text: string;
}

export function findRefusals(state: State): Refusal[] {
  return Object.entries(RULES).flatMap(([rule, { broken, remedy, onlyForReal }]) => {
    const places = broken(state);
    if (places.length === 0) return [];
    return [
      {
        rule,
        onlyForReal,
        text: [`not so: ${rule}`, ...places.map((place) => `  ${place}`), `  To mend: ${remedy}.`].join("\n"),
      },
    ];
  });
}
