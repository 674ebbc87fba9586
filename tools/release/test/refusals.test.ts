// What a release refuses, and what a rehearsal only notes.
import { expect, test } from "vitest";
import { findRefusals } from "../src/refusals.ts";
import type { State } from "../src/state.ts";

const ready: State = {
  drafts: [],
  changesets: ["brave-tea"],
  git: { branch: "main", changes: [], unpushed: [] },
  canProveOrigin: true,
};

test("a clean main with nothing drafted is released", () => {
  expect(findRefusals(ready)).toEqual([]);
});

test.each<{ given: Partial<State>; rule: string; names: string; onlyForReal: boolean }>([
  {
    given: { drafts: ["schemas/rest/Payment.schema.json#/properties/amount"] },
    rule: "no text of a schema is a draft",
    names: "schemas/rest/Payment.schema.json#/properties/amount",
    onlyForReal: false,
  },
  { given: { git: undefined }, rule: "the tree is a git repository", names: "no history", onlyForReal: true },
  {
    given: { git: { branch: "main", changes: [" M README.md"], unpushed: [] } },
    rule: "everything is committed",
    names: " M README.md",
    onlyForReal: true,
  },
  {
    given: { git: { branch: "wip", changes: [], unpushed: [] } },
    rule: "main is checked out",
    names: "wip",
    onlyForReal: true,
  },
  {
    given: { git: { branch: "", changes: [], unpushed: [] } },
    rule: "main is checked out",
    names: "no branch",
    onlyForReal: true,
  },
  {
    given: { git: { branch: "main", changes: [], unpushed: ["1a2b3c4 Release 1.2.0"] } },
    rule: "the remote has every commit",
    names: "1a2b3c4 Release 1.2.0",
    onlyForReal: true,
  },
  {
    given: { git: { branch: "main", changes: [], unpushed: undefined } },
    rule: "the remote has every commit",
    names: "follows no branch",
    onlyForReal: true,
  },
  {
    given: { canProveOrigin: false },
    rule: "the registry can be told who built the packages",
    names: "id-token",
    onlyForReal: true,
  },
])("refused where it is not so that $rule", ({ given, rule, names, onlyForReal }) => {
  const [refusal, ...others] = findRefusals({ ...ready, ...given });
  expect(others).toEqual([]);
  expect(refusal).toMatchObject({ rule, onlyForReal });
  expect(refusal?.text).toContain(names);
  expect(refusal?.text).toContain("To mend: ");
});

test("everything that stands in the way is told at once", () => {
  const state = {
    ...ready,
    drafts: ["a#/b"],
    git: { branch: "wip", changes: ["?? c"], unpushed: [] },
    canProveOrigin: false,
  };
  expect(findRefusals(state)).toHaveLength(4);
});
