// What hooks are told, what they are never told, and that none has a say in a call.

import { SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";
import { validate } from "@kicc-kit/validators/operations";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { createClient, type Hooks, NotFoundError } from "../src/index.ts";
import { KEY, ok, PAYMENT, play, refusal, SECRET, tokenOf, UNAUTHORIZED } from "./gateway.ts";
import { card, openShop } from "./shop.ts";

async function observe(answers: Parameters<typeof play>[0], hooks: Partial<Hooks> = {}) {
  const told: unknown[] = [];
  const { baseUrl, calls } = await play(answers);
  const note = (name: string) => (event: object) => told.push([name, event]);
  const client = createClient({
    key: KEY,
    secret: SECRET,
    baseUrl,
    onRequest: note("request"),
    onResponse: ({ milliseconds, ...received }) => {
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      told.push(["response", received]);
    },
    onError: note("error"),
    onWarning: note("warning"),
    ...hooks,
  });
  return { client, told, calls };
}

const TOKEN = { operation: "getToken", method: "POST", path: "/users/getToken" };
const GET = { operation: "payments.get", method: "GET", path: "/payments/{imp_uid}" };

describe("hooks", () => {
  test("are told each request and answer, and what is thrown", async () => {
    const { client, told } = await observe({ answers: [UNAUTHORIZED, refusal(404, -1, "없음")] });
    const error = await client.payments.get({ imp_uid: "imp_1" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(told).toEqual([
      ["request", TOKEN],
      ["response", { ...TOKEN, status: 200 }],
      ["request", GET],
      ["response", { ...GET, status: 401 }],
      ["request", TOKEN],
      ["response", { ...TOKEN, status: 200 }],
      ["request", GET],
      ["response", { ...GET, status: 404 }],
      ["error", error],
    ]);
  });

  test("are told nothing of what was sent and received", async () => {
    const { client, told } = await observe(
      { answers: [ok({ ...PAYMENT, buyer_name: "Hong" })] },
      { validate: () => [{ path: ["amount"], code: "type", message: "Hong" } as never] },
    );
    await client.payments.get({ imp_uid: "imp_490220123456" });
    expect(JSON.stringify(told)).not.toMatch(new RegExp(["490220123456", "Hong", KEY, SECRET, tokenOf(1)].join("|")));
    expect(told.at(-1)).toEqual([
      "warning",
      { operation: "payments.get", issues: [{ path: ["amount"], code: "type" }] },
    ]);
  });

  test("that throw, or reject, change nothing", async () => {
    const fall = () => {
      throw new Error("log is full");
    };
    const reject = () => Promise.reject(new Error("log is full"));
    for (const hook of [fall, reject]) {
      const hooks = { onRequest: hook, onResponse: hook, onError: hook, onWarning: hook, validate: fall };
      const { client, calls } = await observe({ answers: [ok(PAYMENT), refusal(200, 1, "안 됨")] }, hooks);
      expect(await client.payments.get({ imp_uid: "imp_1" })).toEqual(PAYMENT);
      await expect(client.payments.cancel({ imp_uid: "imp_1", amount: 1 })).rejects.toMatchObject({ code: 1 });
      expect(calls).toHaveLength(2);
    }
  });

  test("know every operation by its route", async () => {
    const { client, told } = await observe({ answer: () => ok({}) });
    const args = {
      imp_uid: "i",
      merchant_uid: "order/1",
      customer_uid: "c",
      payment_status: "paid",
      bank_standard_code: "088",
      card_standard_code: "1",
      tier_code: "001",
      amount: 1,
    };
    for (const name of Object.keys(operations)) {
      const [group = "", method] = name.split(".");
      if (method === undefined) continue;
      const given = name === "payments.cancel" ? { imp_uid: "i", amount: 1 } : args;
      const methods = (client as unknown as Record<string, Record<string, (given: object) => Promise<unknown>>>)[group];
      await methods?.[method]?.(given);
    }
    const named = told.flatMap((event) =>
      (event as [string, { operation: string }])[0] === "request"
        ? [(event as [string, { operation: string }])[1].operation]
        : [],
    );
    expect(named.sort()).toEqual(Object.keys(operations).sort());
  });
});

describe("validate", () => {
  test("warns of an answer that no schema knows, and hands it on", async () => {
    const { client, told } = await observe(
      { answers: [ok({ ...PAYMENT, currency: "KRW", amount: "14000" })] },
      { validate },
    );
    expect(await client.payments.get({ imp_uid: "imp_1" })).toMatchObject({ amount: "14000" });
    expect(told.at(-1)).toMatchObject([
      "warning",
      { operation: "payments.get", issues: [{ path: ["response", "amount"] }] },
    ]);
  });

  test("says nothing of what the sandbox answers", async () => {
    const { sandbox, buy } = openShop();
    const { imp_uid } = await buy(card);
    const warnings: unknown[] = [];
    const client = createClient({
      key: SANDBOX_KEY,
      secret: SANDBOX_SECRET,
      fetch: (url, init) => sandbox.fetch(new Request(url, init)),
      validate,
      onWarning: (warning) => warnings.push(warning),
    });
    await client.payments.get({ imp_uid });
    expect(warnings).toEqual([]);
  });
});
