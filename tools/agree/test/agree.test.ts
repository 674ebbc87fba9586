// Ours, ajv and @cfworker/json-schema agree on every example and on 20,000 generated values; `pnpm test:agree` goes on from there.
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { judge } from "../src/disagreement.ts";
import { MUTATIONS } from "../src/mutations.ts";
import { prepare, run, type Trial } from "../src/run.ts";
import { Tally } from "../src/tally.ts";

const COUNT = 20_000;
const root = fileURLToPath(new URL("../../../", import.meta.url));
const examples = readdirSync(`${root}schemas/examples`).flatMap((shape) =>
  readdirSync(`${root}schemas/examples/${shape}`).map((file) => ({ shape, file })),
);
let trial: Trial;

beforeAll(async () => {
  trial = await prepare(root);
});

test.each(examples)("agreed: $shape/$file", ({ shape, file }) => {
  const json = JSON.parse(readFileSync(`${root}schemas/examples/${shape}/${file}`, "utf8"));
  const isGood = file.startsWith("good-");
  expect(judge(isGood ? json : json.value, subjectOf(shape))).toEqual({ accepted: isGood });
});

test("generated values are agreed upon, enough of each kind, and as many of each shape", () => {
  const tally = new Tally();
  const seed = randomInt(2 ** 31);
  const disagreement = run(trial, COUNT, seed, tally, () => {});
  expect(disagreement, `again: npm run -s test:agree -- ${COUNT} --seed ${seed}`).toBeUndefined();
  console.info(`seed ${seed}\n${tally}`);
  expect(tally.total).toBeGreaterThanOrEqual(COUNT);
  expect(tally.of("valid").accepted / tally.total).toBeGreaterThanOrEqual(0.3);
  expect(tally.of("valid").refused).toBe(0);
  expect(tally.totalOf("one mutation") / tally.total).toBeGreaterThanOrEqual(0.3);
  expect([...tally.mutations.keys()].sort()).toEqual(Object.keys(MUTATIONS).sort());
  expect([...tally.shapes.keys()]).toEqual([...trial.subjects.keys()]);
  expect(new Set([...tally.shapes.values()].map(({ accepted, refused }) => accepted + refused)).size).toBe(1);
}, 600_000);

describe("a disagreement is told", () => {
  const card = { pay_method: "card", merchant_uid: "order-1", name: "Tea", amount: 14000, buyer_tel: "010-0000-0000" };
  const yes = () => true;
  const fits = { success: true, value: card } as const;
  test.each<[title: string, value: unknown, change: object, told: string]>([
    ["a guard that lets through what ajv refuses", { ...card, amount: -1 }, { guard: yes }, '"guard":true'],
    ["a guard that refuses what ajv accepts", card, { guard: () => false }, '"guard":false'],
    ["a safeParse that lets it through", { ...card, amount: -1 }, { safeParse: () => fits }, '"safeParse":true'],
    ["a refusal without an issue", { ...card, amount: -1 }, { safeParse: () => refusal() }, "without an issue"],
    ["an issue at a place that is right", { ...card, amount: -1 }, { safeParse: () => refusal(["name"]) }, "'/name'"],
    [
      "an issue too few",
      { ...card, amount: -1, name: 1 },
      { safeParse: () => refusal(["name"]) },
      "ajv's 'exclusiveMinimum' at '/amount' is no issue",
    ],
  ])("%s", (_title, value, change, told) => {
    const subject = subjectOf("CardPaymentRequest");
    const { guard = subject.ours.guard, ...methods } = change as { guard?: () => boolean };
    const ours = { guard, validator: { ...subject.ours.validator, ...methods } };
    expect(judge(value, { ...subject, ours }).disagreement).toContain(told);
  });
});

function refusal(path?: readonly string[]): unknown {
  return { success: false, issues: path === undefined ? [] : [{ path, code: "type", params: {}, message: "" }] };
}

function subjectOf(shape: string) {
  const subject = trial.subjects.get(shape);
  if (subject === undefined) throw new Error(`no shape '${shape}'`);
  return subject;
}
