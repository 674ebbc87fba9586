// @kicc-kit/schemas/codes as it is published: the same lists in both module systems, and types that know every code.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as esm from "../../../schemas/generated/codes.mjs";
import { load } from "../src/load.ts";

const { isKnown, ...lists } = esm;
const root = fileURLToPath(new URL("../../../", import.meta.url));

test("every list of a schema is there, in its order, with a Korean and an English name", () => {
  const schemas = load(root).schemas.filter(({ path }) => path.startsWith("schemas/codes/")) as {
    json: { title: string; enum: string[] };
  }[];
  expect(Object.keys(lists).sort()).toEqual(schemas.map(({ json }) => json.title).sort());
  for (const { json } of schemas) {
    const list: readonly { code: string; en: string; ko: string }[] = lists[json.title as keyof typeof lists];
    expect(list.map(({ code }) => code)).toEqual(json.enum);
    for (const { en, ko } of list) expect([en, ko]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
  }
});

test("CommonJS gets the same", () => {
  const { isKnown: _, ...required } = createRequire(import.meta.url)("../../../schemas/generated/codes.cjs");
  expect(required).toEqual(lists);
});

test.each<[list: Parameters<typeof isKnown>[0], value: unknown, want: boolean]>([
  [esm.PaymentStatus, "paid", true],
  [esm.PaymentStatus, "pending", false],
  [esm.CardCode, "041", true],
  [esm.CardCode, 41, false],
  [esm.BankCode, "88", false],
  [esm.BankCode, undefined, false],
])("isKnown %#", (list, value, want) => {
  expect(isKnown(list, value)).toBe(want);
});

test("isKnown narrows to the codes of the list", () => {
  const status: string = "ready";
  if (isKnown(esm.PaymentStatus, status)) {
    const known: "ready" | "paid" | "cancelled" | "failed" = status;
    expect(known).toBe("ready");
  } else expect.unreachable();
});
