// What is a change of the layout, and what a change of the contract.
import { expect, test } from "vitest";
import { findLayoutChange, type Reading } from "../src/findings/layout.ts";
import { parameter, SECTION } from "./findings-given.ts";

const names = (...list: readonly string[]) => list.map((path) => parameter(path));
const unclaimed = (section: string, ...lines: readonly number[]) =>
  lines.map((line) => ({ section, line, reason: "no rule for a table" }));

const OLD: Reading = {
  facts: [...names("amount", "name"), parameter("code", { section: "Direct call" })],
  examples: [{ section: "Direct call", value: { card: { direct: { code: "361" } } }, partial: true }],
  requests: [],
  unclaimed: unclaimed(SECTION, 3),
  claimed: { "a paragraph": 2, "a list": 1, code: 1, prose: 4 },
  gave: { "a paragraph": 2, "a list": 1, code: 1, prose: 0 },
  blocks: { [SECTION]: 5, "Direct call": 3, Prose: 2 },
};
const LIST = names("amount", "name", "buyer_tel", "buyer_name");
const LONG: Reading = { ...OLD, facts: [...LIST, ...OLD.facts.slice(2)] };
const page = (said: Partial<Reading>): Reading => ({ ...OLD, ...said });
const WITHOUT_CODE = { facts: names("amount", "name"), gave: { "a paragraph": 2, code: 1 } };

test.each<[string, Reading]>([
  ["nothing changed", OLD],
  ["the unclaimed block moved", page({ unclaimed: unclaimed(SECTION, 9) })],
  ["less is unclaimed", page({ unclaimed: [] })],
  ["the title is spelt otherwise", page({ blocks: { "1. PAYMENT REQUEST": 5, "Direct call": 3 } })],
  ["a parameter went with its block", page({ facts: OLD.facts.slice(1), blocks: { ...OLD.blocks, [SECTION]: 4 } })],
  ["a parameter went, its block became prose beside others", page({ facts: OLD.facts.slice(1) })],
  [
    "the only parameter of a section went with its block, and no example has it",
    page({
      ...WITHOUT_CODE,
      claimed: { "a paragraph": 2 },
      examples: [],
      gave: { "a paragraph": 2 },
      blocks: { ...OLD.blocks, "Direct call": 1 },
    }),
  ],
  [
    "a section went, heading and all",
    page({ ...WITHOUT_CODE, claimed: { "a paragraph": 2 }, examples: [], blocks: { [SECTION]: 5, Prose: 2 } }),
  ],
  ["another rule gives the same facts", page({ gave: { "a table": 3, code: 1 }, claimed: { "a table": 1, code: 1 } })],
  [
    "a section that is new has a block that no rule knows",
    page({ blocks: { ...OLD.blocks, New: 1 }, unclaimed: [...OLD.unclaimed, ...unclaimed("New", 90)] }),
  ],
])("%s: no change of layout", (_, now) => {
  expect(findLayoutChange(OLD, now)).toEqual([]);
});

test.each<[string, Reading, string]>([
  [
    "a block that was claimed is not",
    page({ unclaimed: unclaimed(SECTION, 3, 7) }),
    `section '${SECTION}': 2 blocks are not understood, where 1 were not: line 3: no rule for a table; line 7: no rule for a table`,
  ],
  [
    "a section that took the place of one with facts is not understood",
    page({
      ...WITHOUT_CODE,
      examples: [],
      blocks: { [SECTION]: 5, Prose: 2, "카드사 지정": 3 },
      unclaimed: [...OLD.unclaimed, ...unclaimed("카드사 지정", 40)],
    }),
    "section '카드사 지정': 1 blocks are not understood, where 0 were not: line 40: no rule for a table",
  ],
  [
    "all facts of a section vanish, its blocks remain",
    page({ facts: OLD.facts.slice(2), blocks: { ...OLD.blocks, [SECTION]: 1 } }),
    `section '${SECTION}' is still there, but none of its 2 parameters is found in it: amount, name`,
  ],
  [
    "the only parameter vanishes, and as many blocks stand as before",
    page({ ...WITHOUT_CODE, gave: OLD.gave }),
    "section 'Direct call' is still there, but none of its 1 parameters is found in it: code",
  ],
  [
    "the same, and no example has it",
    page({ ...WITHOUT_CODE, gave: OLD.gave, examples: [] }),
    "section 'Direct call' is still there, but none of its 1 parameters is found in it: code",
  ],
  [
    "the only parameter vanishes with a block, and an example still has it",
    page({ ...WITHOUT_CODE, gave: OLD.gave, blocks: { ...OLD.blocks, "Direct call": 2 } }),
    "section 'Direct call' is still there, but none of its 1 parameters is found in it: code",
  ],
  [
    "a rule that gave facts gives none, while the blocks stand",
    page({
      facts: [...names("amount"), ...OLD.facts.slice(2)],
      gave: { ...OLD.gave, "a paragraph": 0 },
      claimed: { code: 1, "a list": 1 },
    }),
    "the rule 'a paragraph' gave 2 facts and gives none, while their blocks still stand; lost: name",
  ],
  [
    "it still claims its blocks",
    page({
      facts: [...names("amount"), ...OLD.facts.slice(2)],
      gave: { ...OLD.gave, "a paragraph": 0 },
      blocks: { ...OLD.blocks, [SECTION]: 3 },
    }),
    "the rule 'a paragraph' gave 2 facts and gives none, while their blocks still stand; lost: name",
  ],
  [
    "code is read no more",
    page({ examples: [], gave: { ...OLD.gave, code: 0 } }),
    "the rule 'code' gave 1 facts and gives none, while their blocks still stand; lost: its examples",
  ],
])("%s: the layout changed", (_, now, reason) => {
  expect(findLayoutChange(OLD, now)).toEqual([reason]);
});

test("parameters that are taken as prose, among others that are not: the layout changed", () => {
  const now = { ...LONG, facts: LONG.facts.slice(2), claimed: { ...LONG.claimed, "a paragraph": 0, prose: 6 } };
  expect(findLayoutChange(LONG, now)).toEqual([
    `section '${SECTION}' lost 2 parameters, while 2 blocks of the page are taken as prose that were parameters: amount, name`,
  ]);
});

test.each<[string, Partial<Reading>]>([
  [
    "they went with their blocks",
    { claimed: { ...LONG.claimed, "a paragraph": 0, prose: 6 }, blocks: { ...LONG.blocks, [SECTION]: 3 } },
  ],
  ["they went from a list that stands, and prose came elsewhere", { claimed: { ...LONG.claimed, prose: 9 } }],
  ["less became prose than went", { claimed: { ...LONG.claimed, "a paragraph": 1, prose: 5 } }],
  [
    "others came in their place",
    {
      facts: [...names("one", "two"), ...LONG.facts.slice(2)],
      claimed: { ...LONG.claimed, "a paragraph": 0, prose: 6 },
    },
  ],
])("two parameters went, %s: no change of layout", (_, said) => {
  expect(findLayoutChange(LONG, { ...LONG, facts: LONG.facts.slice(2), ...said })).toEqual([]);
});
