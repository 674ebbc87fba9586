// How a REST request may be written: bodies, tokens, paths, queries.
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { ask, billing, buyer, card, play, takeToken } from "./play.ts";

const form = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };

describe("bodies", () => {
  test("a form is read as JSON is, its numbers and booleans too", async () => {
    const { sandbox, buy, call, notices } = play();
    const { imp_uid } = await buy(card);
    const authorization = await takeToken(sandbox);
    const body = `imp_uid=${imp_uid}&amount=4000&checksum=14000&reason=${encodeURIComponent("품절 +")}&enable_webhook=true`;
    const answer = await ask(sandbox, "POST", "/payments/cancel", body, { ...form, authorization });
    expect(answer).toMatchObject({ status: 200, code: 0, response: { cancel_amount: 4_000, cancel_reason: "품절 +" } });
    expect(notices.at(-1)?.body.status).toBe("cancelled");
    expect((await call("GET", `/payments/${imp_uid}`)).response.cancel_amount).toBe(4_000);
  });

  test("digits in a form stay text where text is asked for", async () => {
    const { sandbox, call } = play();
    const authorization = await takeToken(sandbox);
    const prepared = await ask(sandbox, "POST", "/payments/prepare", "merchant_uid=0012&amount=500", {
      ...form,
      authorization,
    });
    expect(prepared.response).toMatchObject({ merchant_uid: "0012", amount: 500 });
    expect((await call("POST", "/payments/prepare", { merchant_uid: "12", amount: 500 })).code).toBe(0);
  });

  test.each(["", "1e3", "0x10", " 5", "5 000", "five"])(
    "an amount that a form spells %j is refused, never guessed",
    async (amount) => {
      const { sandbox, buy } = play();
      const { imp_uid } = await buy(card);
      const authorization = await takeToken(sandbox);
      const body = new URLSearchParams({ imp_uid, amount }).toString();
      const answer = await ask(sandbox, "POST", "/payments/cancel", body, { ...form, authorization });
      expect(answer).toMatchObject({ status: 400, code: 1, message: expect.stringContaining("amount") });
    },
  );
});

test.each([
  { given: {}, want: null },
  { given: { currency: null }, want: null },
  { given: { currency: "USD" }, want: "USD" },
])("a prepared amount comes back as it was sent: $given", async ({ given, want }) => {
  const answer = await play().call("POST", "/payments/prepare", { merchant_uid: "order-1", amount: 500, ...given });
  const response = { merchant_uid: "order-1", amount: 500, currency: want };
  expect(answer).toEqual({ status: 200, code: 0, message: null, response });
});

describe("tokens", () => {
  const ways: Record<string, (token: string) => { path?: string; headers?: Record<string, string> }> = {
    "Authorization: Bearer": (token) => ({ headers: { authorization: `Bearer ${token}` } }),
    "Authorization, bare": (token) => ({ headers: { authorization: token } }),
    "X-ImpTokenHeader": (token) => ({ headers: { "X-ImpTokenHeader": token } }),
    "_token in the query": (token) => ({ path: `?_token=${token}` }),
  };
  describe.each(Object.entries(ways))("%s", (_name, carry) => {
    async function status(token: string): Promise<number> {
      const { sandbox } = world;
      const { path = "", headers } = carry(token);
      return (await ask(sandbox, "GET", `/subscribe/customers/card-1${path}`, undefined, headers)).status;
    }
    const world = play();

    test("is accepted, and a wrong one is not", async () => {
      await world.sandbox.checkout(billing);
      expect(await status(await takeToken(world.sandbox))).toBe(200);
      expect(await status("wrong")).toBe(401);
      expect(await status("")).toBe(401);
    });
  });

  test("another sandbox's token is not accepted", async () => {
    const token = await takeToken(createSandbox());
    const answer = await ask(createSandbox(), "GET", "/payments/imp_1", undefined, { authorization: token });
    expect(answer.status).toBe(401);
  });

  test("only the pair that the sandbox was made with gets one", async () => {
    const sandbox = createSandbox({ key: "my-key", secret: "my-secret" });
    const own = await ask(sandbox, "POST", "/users/getToken", { imp_key: "my-key", imp_secret: "my-secret" });
    const preset = await ask(sandbox, "POST", "/users/getToken", {
      imp_key: "sandbox-key",
      imp_secret: "sandbox-secret",
    });
    expect([own.status, preset.status]).toEqual([200, 401]);
  });
});

describe("the token's life", () => {
  const MINUTE = 60;
  const cases = [
    { name: "at once", after: 0, wantSame: true, wantLeft: 30 * MINUTE },
    {
      name: "before the last minute: same token, same end",
      after: 29 * MINUTE - 1,
      wantSame: true,
      wantLeft: MINUTE + 1,
    },
    {
      name: "in the last minute: same token, five minutes more",
      after: 29 * MINUTE,
      wantSame: true,
      wantLeft: 6 * MINUTE,
    },
    { name: "in the last second", after: 30 * MINUTE - 1, wantSame: true, wantLeft: 5 * MINUTE + 1 },
    { name: "after the end: a new one", after: 30 * MINUTE, wantSame: false, wantLeft: 30 * MINUTE },
  ];
  test.each(cases)("$name", async ({ after, wantSame, wantLeft }) => {
    const { sandbox, pass } = play();
    const take = async () =>
      (await ask(sandbox, "POST", "/users/getToken", { imp_key: "sandbox-key", imp_secret: "sandbox-secret" }))
        .response;
    const first = await take();
    expect(first.expired_at - first.now).toBe(30 * MINUTE);
    pass(after);
    const second = await take();
    expect(second.access_token === first.access_token).toBe(wantSame);
    expect(second.expired_at - second.now).toBe(wantLeft);
  });

  test.each([
    { after: 30 * MINUTE - 1, want: 404 },
    { after: 30 * MINUTE, want: 401 },
  ])("used after $after seconds: $want", async ({ after, want }) => {
    const { sandbox, pass } = play();
    const authorization = await takeToken(sandbox);
    pass(after);
    expect((await ask(sandbox, "GET", "/payments/imp_1", undefined, { authorization })).status).toBe(want);
  });
});

describe("paths", () => {
  test.each(["정기결제 1", "a/b", "a+b", "100%", "a?b#c"])(
    "a key named %j is found by its encoded name",
    async (customer_uid) => {
      const { sandbox, call } = play();
      await sandbox.checkout({ ...billing, customer_uid });
      const answer = await call("GET", `/subscribe/customers/${encodeURIComponent(customer_uid)}`);
      expect(answer.response.customer_uid).toBe(customer_uid);
    },
  );

  test.each([
    ["GET", "/"],
    ["GET", "/payments/"],
    ["GET", "/payments/imp_1/balance"],
    ["DELETE", "/payments/imp_1"],
    ["PUT", "/payments/prepare/order-1"],
    ["GET", "/payments/find/order-1/paid/1"],
    ["POST", "/cards"],
    ["GET", "/users/getToken"],
  ])("%s %s is no route here", async (method, path) => {
    expect(await play().call(method, path)).toEqual({ status: 404, code: -1, message: "Not Found", response: null });
  });

  test("a percent sign that encodes nothing is no crash", async () => {
    expect((await play().call("GET", "/payments/%E0%A4%A")).status).toBe(404);
  });
});

describe("payments of a test channel", () => {
  test("are invisible without include_sandbox, and say what they are", async () => {
    const { sandbox, call } = play();
    const { imp_uid } = await sandbox.checkout(card, { testChannel: true });
    expect((await call("GET", `/payments/${imp_uid}`)).status).toBe(404);
    expect((await call("GET", `/payments/${imp_uid}?include_sandbox=false`)).status).toBe(404);
    expect((await call("GET", `/payments/${imp_uid}?include_sandbox=true`)).response.sandbox).toBe(true);
    expect((await call("GET", `/payments/${imp_uid}?include_sandbox=yes`)).status).toBe(400);
  });

  test("payments of the live channel are visible either way", async () => {
    const { sandbox, call } = play();
    const { imp_uid } = await sandbox.checkout(card);
    for (const query of ["", "?include_sandbox=true", "?include_sandbox=false"])
      expect((await call("GET", `/payments/${imp_uid}${query}`)).response).toMatchObject({
        imp_uid,
        sandbox: false,
        ...buyer,
      });
  });
});
