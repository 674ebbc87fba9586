// What is set up rather than bought: issuers, banks, channels, sub-merchants, prepared amounts, stored keys.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { billing, card, charge, NOON, play, vbank } from "./play.ts";

function namesOf(shape: string): Record<string, { ko: string }> {
  const file = fileURLToPath(new URL(`../../../schemas/codes/${shape}.schema.json`, import.meta.url));
  return JSON.parse(readFileSync(file, "utf8"))["x-names"];
}

describe.each([
  { path: "/cards", shape: "CardCode" },
  { path: "/banks", shape: "BankCode" },
])("$path", ({ path, shape }) => {
  const want = Object.entries(namesOf(shape)).map(([code, { ko }]) => ({ code, name: ko }));

  test("has the codes of our schemas with their names", async () => {
    const { response } = await play().call("GET", path);
    const sort = (list: { code: string }[]) => list.toSorted((one, other) => one.code.localeCompare(other.code));
    expect(sort(response)).toEqual(sort(want));
  });

  test("each is found by its code, leading zeros and all", async () => {
    const { call } = play();
    for (const entry of want) expect((await call("GET", `${path}/${entry.code}`)).response).toEqual(entry);
  });

  test.each(["2", "999", "constructor"])("%s is no code", async (code) => {
    expect((await play().call("GET", `${path}/${code}`)).status).toBe(404);
  });
});

test("the channels are those that payments say they came through", async () => {
  const { buy, call } = play();
  const { response } = await call("GET", "/users/pg");
  const live = await buy(card);
  const trial = await buy({ ...card, merchant_uid: "order-2" }, { testChannel: true });
  const want = [live, trial].map(({ pg_id, sandbox }) => ({ pg_provider: "kicc", pg_id, sandbox, type: "payment" }));
  expect(response).toMatchObject(want);
});

test.each([
  { code: "001", want: 200 },
  { code: "002", want: 404 },
  { code: "1", want: 400 },
  { code: "abc", want: 400 },
])("tier $code: $want", async ({ code, want }) => {
  const { status, response } = await play().call("GET", `/tiers/${code}`);
  expect(status).toBe(want);
  if (want === 200) expect(response.tier_code).toBe(code);
});

describe("prepared amounts", () => {
  const PREPARE = "/payments/prepare";

  test("are read, changed, and then hold", async () => {
    const { call, sandbox } = play();
    await call("POST", PREPARE, { merchant_uid: "order-1", amount: 500, currency: "KRW" });
    expect((await call("GET", `${PREPARE}/order-1`)).response).toEqual({
      merchant_uid: "order-1",
      amount: 500,
      currency: "KRW",
    });
    const changed = { merchant_uid: "order-1", amount: 14_000, currency: null };
    expect((await call("PUT", PREPARE, { merchant_uid: "order-1", amount: 14_000 })).response).toEqual(changed);
    expect((await call("GET", `${PREPARE}/order-1`)).response).toEqual(changed);
    expect((await sandbox.checkout(card)).response.success).toBe(true);
  });

  test("that are not there are neither read nor changed", async () => {
    const { call } = play();
    expect((await call("PUT", PREPARE, { merchant_uid: "order-1", amount: 500 })).status).toBe(404);
    expect((await call("GET", `${PREPARE}/order-1`)).status).toBe(404);
  });
});

describe("stored keys", () => {
  const two = "customer_uid[]=card-1&customer_uid[]=card-2";

  test.each([
    { query: two, keys: ["card-1", "card-2"], want: 200, found: ["card-1", "card-2"] },
    { query: `${two}&customer_uid[]=card-1`, keys: ["card-1", "card-2"], want: 200, found: ["card-1", "card-2"] },
    { query: two, keys: ["card-2"], want: 207, found: ["card-2"] },
    { query: two, keys: [], want: 404, found: undefined },
    { query: "", keys: ["card-1"], want: 400, found: undefined },
  ])("$query of $keys: $want", async ({ query, keys, want, found }) => {
    const { call, sandbox } = play();
    for (const [index, customer_uid] of keys.entries()) {
      await sandbox.checkout({ ...billing, customer_uid, merchant_uid: `issue-${index}` });
    }
    const answer = await call("GET", `/subscribe/customers?${query}`);
    expect(answer.status).toBe(want);
    expect(answer.response?.map(({ customer_uid }: { customer_uid: string }) => customer_uid)).toEqual(found);
  });

  test("a deleted one is given back, and then is gone", async () => {
    const { call, sandbox } = play();
    await sandbox.checkout(billing);
    const stored = (await call("GET", "/subscribe/customers/card-1")).response;
    expect((await call("DELETE", "/subscribe/customers/card-1?reason=left")).response).toEqual(stored);
    expect((await call("GET", "/subscribe/customers/card-1")).status).toBe(404);
    expect((await call("DELETE", "/subscribe/customers/card-1")).status).toBe(404);
    expect((await call("POST", "/subscribe/payments/again", charge)).code).toBe(1);
  });
});

describe("a virtual account that is revoked", () => {
  test("has failed, tells nobody, and takes no deposit", async () => {
    const { buy, call, sandbox, notices, pass } = play();
    const { imp_uid } = await buy(vbank);
    notices.length = 0;
    pass(60);
    const { response } = await call("DELETE", `/vbanks/${imp_uid}`);
    expect(response).toMatchObject({ imp_uid, status: "failed", failed_at: NOON / 1000 + 60, paid_at: 0 });
    expect(response.fail_reason).toEqual(expect.any(String));
    expect(notices).toEqual([]);
    expect((await call("GET", `/payments/${imp_uid}`)).response).toEqual(response);
    await expect(sandbox.deposit({ imp_uid })).rejects.toThrow("waits for a deposit");
    expect((await call("DELETE", `/vbanks/${imp_uid}`)).status).toBe(400);
  });

  test("must be there", async () => {
    expect((await play().call("DELETE", "/vbanks/imp_1")).status).toBe(404);
  });
});
