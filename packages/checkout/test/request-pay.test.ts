// What stands between a shop's page and the window: the request is judged first, and whatever comes back is one result.
import { createSandbox } from "@kicc-kit/sandbox";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Issue, requestPay } from "../src/index.ts";
import { clearPage, order, orderWith, placeStandIn, type StandIn } from "./stand-in.ts";

let gateway: StandIn;
beforeEach(() => {
  gateway = placeStandIn();
});
afterEach(() => {
  clearPage();
  vi.restoreAllMocks();
});

describe("a request", () => {
  const refused: readonly { readonly name: string; readonly given: object; readonly want: readonly string[] }[] = [
    { name: "an amount as text", given: { amount: "14000" }, want: ["amount type"] },
    { name: "no buyer_tel", given: { buyer_tel: undefined }, want: ["buyer_tel required"] },
    { name: "products without escrow", given: { kiccProducts: [] }, want: ["kiccProducts forbidden"] },
    {
      name: "a misspelt member that leaves another out",
      given: { merchant_uid: undefined, merchant_id: "order-0001" },
      want: ["merchant_uid required"],
    },
  ];
  test.each(refused)("is refused before any window, and by name: $name", async ({ given, want }) => {
    const result = await requestPay(orderWith(given), { onWarning: () => {} });
    expect(result.kind === "invalid" && result.issues.map(tell)).toEqual(want);
    expect(gateway.calls).toEqual([]);
  });

  test("is refused whether or not the script is there", async () => {
    Reflect.deleteProperty(globalThis, "IMP");
    expect(await requestPay({ ...order, amount: 0 })).toMatchObject({ kind: "invalid" });
  });

  test("goes to the script as it is, in the same turn: a browser opens windows for a click only", () => {
    const params = { ...order, custom_data: { cart: 17 } };
    void requestPay(params);
    expect(gateway.calls).toEqual([["request_pay", params]]);
    expect(gateway.calls[0]?.[1]).toBe(params);
  });
});

describe("what this package does not know", () => {
  const news = { new_member: 1, card: { direct: { code: "999", quota: 0 } } };
  const unknown = orderWith(news);

  test("is told of, and sent all the same", async () => {
    gateway.answer = (_, callback) => callback({ imp_uid: "imp_1", merchant_uid: "order-0001" });
    const warnings: Issue[] = [];
    const result = await requestPay(unknown, { onWarning: (issue) => warnings.push(issue) });
    expect(warnings.map(tell).sort()).toEqual(["card.direct.code enum", "new_member unknown"]);
    expect(result.kind).toBe("needs-verification");
    expect(gateway.calls).toEqual([["request_pay", unknown]]);
  });

  test("may be the method: the window decides, but for what all methods share", async () => {
    const newer = orderWith({ pay_method: "face" });
    const warnings: Issue[] = [];
    const onWarning = (issue: Issue) => warnings.push(issue);
    await Promise.race([requestPay(newer, { onWarning }), Promise.resolve()]);
    expect(gateway.calls).toEqual([["request_pay", newer]]);
    expect(warnings.map(tell)).toEqual(["pay_method enum"]);
    const wrong = await requestPay(orderWith({ pay_method: "face", merchant_uid: 17 }), { onWarning });
    expect(wrong.kind === "invalid" && wrong.issues.map(tell)).toEqual(["merchant_uid type"]);
  });

  test("is told of beside what is wrong, which alone is an issue", async () => {
    const warnings: Issue[] = [];
    const onWarning = (issue: Issue) => warnings.push(issue);
    const result = await requestPay(orderWith({ ...news, amount: -1 }), { onWarning });
    expect(result.kind === "invalid" && result.issues.map(tell)).toEqual(["amount exclusiveMinimum"]);
    expect(warnings.map(tell).sort()).toEqual(["card.direct.code enum", "new_member unknown"]);
  });

  test("is on the console where nobody listens, without its value", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await requestPay(orderWith({ buyer_te: "010-1234-5678", amount: 0 }));
    expect(warn.mock.calls).toEqual([
      ["@kicc-kit/checkout: buyer_te is not a known member; did you mean 'buyer_tel'?"],
    ]);
  });

  test("stops no payment, even where the listener throws", async () => {
    const thrown = new Promise<Error>((resolve) => {
      const before = process.listeners("uncaughtException");
      process.removeAllListeners("uncaughtException");
      process.once("uncaughtException", (error) => {
        for (const listener of before) process.on("uncaughtException", listener);
        resolve(error);
      });
    });
    gateway.answer = (_, callback) => callback({ imp_uid: "imp_1", merchant_uid: "order-0001" });
    const result = await requestPay(unknown, {
      onWarning: ({ code }) => {
        if (code === "unknown") throw new Error("of the shop");
      },
    });
    expect(result.kind).toBe("needs-verification");
    expect((await thrown).message).toBe("of the shop");
  });
});

describe("an answer of the sandbox", () => {
  const outcomes = [
    [
      "approved",
      { kind: "needs-verification", imp_uid: expect.stringMatching(/^imp_\d+$/), merchant_uid: "order-0001" },
    ],
    ["declined", { kind: "failed", code: "SANDBOX_DECLINED", imp_uid: expect.stringMatching(/^imp_\d+$/) }],
    ["closed", { kind: "failed", code: "SANDBOX_CLOSED", merchant_uid: "order-0001" }],
  ] as const;
  test.each(outcomes)("%s", async (outcome, want) => {
    const sandbox = createSandbox();
    gateway.answer = (params, callback) =>
      void sandbox.checkout(params, { outcome }).then(({ response }) => callback(response));
    expect(await requestPay(order)).toMatchObject(want);
  });

  test("refused before the window, as the order is paid already", async () => {
    const sandbox = createSandbox();
    await sandbox.checkout(order);
    gateway.answer = (params, callback) => void sandbox.checkout(params).then(({ response }) => callback(response));
    expect(await requestPay(order)).toEqual({
      kind: "failed",
      code: null,
      message: expect.stringContaining("merchant_uid"),
      imp_uid: null,
      merchant_uid: "order-0001",
    });
  });
});

describe("an answer that is none", () => {
  const answers: readonly unknown[] = [undefined, null, "closed", 17, {}, [], { success: true }, { imp_uid: null }];
  test.each(answers.map((given) => [JSON.stringify(given), given]))(
    "%s is a failure, never a fault of the request: a window was open",
    async (_, given) => {
      gateway.answer = (_, callback) => callback(given);
      expect(await requestPay(order)).toEqual({
        kind: "failed",
        code: "OUTCOME_UNKNOWN",
        message: "It is not known whether the payment was made",
        imp_uid: null,
        merchant_uid: "order-0001",
      });
    },
  );

  test("the order is the one that was asked for, whatever the answer says", async () => {
    gateway.answer = (_, callback) => callback({ imp_uid: "imp_1", merchant_uid: "another" });
    expect(await requestPay(order)).toEqual({
      kind: "needs-verification",
      imp_uid: "imp_1",
      merchant_uid: "order-0001",
    });
  });

  test("a script that throws is an error with its cause", async () => {
    const cause = new TypeError("of the script");
    gateway.answer = () => {
      throw cause;
    };
    await expect(requestPay(order)).rejects.toMatchObject({ name: "CheckoutError", code: "WINDOW_FAILED", cause });
  });
});

function tell({ path, code }: Issue): string {
  return `${path.join(".")} ${code}`;
}
