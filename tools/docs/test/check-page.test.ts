// One page, held against what was accepted of it and against the schemas at once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { load } from "../../codegen/src/load.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import { factsFile, toAccepted } from "../src/accepted.ts";
import { checkPage } from "../src/check-page.ts";
import type { Validate } from "../src/findings/check-examples.ts";
import { readText } from "../src/reading.ts";

const model = readModel(load(fileURLToPath(new URL("../../../", import.meta.url))));
const root = mkdtempSync(join(tmpdir(), "kicc-kit-check-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const followed = {
  id: "shop",
  url: "https://shop.example/page.md",
  dialect: "markdown",
  sections: [{ id: "card", title: "Card", shapes: ["CardPaymentRequest"] }],
} as const;
const page = (amount: string, rows: string, words: string) =>
  readText(`## Card

${words}

| name | type | description |
|---|---|---|
| amount | integer | The sum |
${rows}
\`\`\`js
IMP.request_pay({ amount: ${amount} });
\`\`\`
`);
const refuseText: Validate = (_, value) =>
  typeof (value as { amount: unknown }).amount === "string" ? [{ path: ["amount"], message: "is a text" }] : [];

const accepted = join(root, factsFile(followed.id));
mkdirSync(dirname(accepted), { recursive: true });
writeFileSync(accepted, JSON.stringify(toAccepted(page("1000", "", "Opens the window."))));

const check = (now: ReturnType<typeof page>) => {
  const { findings, layout } = checkPage(followed, now, { model, root, validate: refuseText });
  expect(layout).toEqual([]);
  return findings;
};

test("what was accepted is no finding", () => {
  expect(check(page("1000", "", "Opens the window."))).toEqual([]);
});

test("an example that changed and fails is both", () => {
  expect(check(page("'1000'", "", "Opens the window."))).toMatchObject([
    { kind: "example-changed", path: "amount", before: 1000, after: "1000" },
    { kind: "example-changed", path: "amount", before: null, after: { message: "is a text" } },
  ]);
});

test("what the schemas lack and what is new is one finding", () => {
  expect(check(page("1000", "| seat | string | Which seat |\n", "Opens the window."))).toMatchObject([
    { kind: "param-added", path: "seat" },
  ]);
});

test("other words are found by the hash that was kept", () => {
  expect(check(page("1000", "", "Opens the window in a frame."))).toMatchObject([
    { kind: "prose-only", path: "", section: "Card", bump: "patch" },
  ]);
});
