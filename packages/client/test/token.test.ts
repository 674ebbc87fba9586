// The token: fetched once for all, kept while it lives, renewed once when it is refused.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AuthError, GatewayError, OutcomeUnknownError, TransportError } from "../src/index.ts";
import { issued, ok, PAYMENT, type Play, play, refusal, TOKEN_LIFE, tokenOf, UNAUTHORIZED } from "./gateway.ts";

const read = ({ client }: Play) => client.payments.get({ imp_uid: "imp_1" });
const charge = ({ client }: Play) =>
  client.subscribe.again({ customer_uid: "card-1", merchant_uid: "order-1", name: "Tea", amount: 9_900 });
const sentTokens = ({ calls }: Play) => calls.map(({ headers }) => headers.authorization);
const bearer = (n: number) => `Bearer ${tokenOf(n)}`;
const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

describe("fetching", () => {
  test("ten cold calls at once ask for one token", async () => {
    const world = await play({ answers: many(10, ok(PAYMENT)) });
    await Promise.all(many(10, world).map(read));
    expect([world.tokenCalls.length, world.calls.length]).toEqual([1, 10]);
  });

  test("getToken gives the token that the calls use, as an object of its own", async () => {
    const world = await play({ answers: [ok(PAYMENT)] });
    const auth = await world.client.getToken();
    expect(auth).toEqual({ access_token: tokenOf(1), now: 1_700_000_000, expired_at: 1_700_000_000 + TOKEN_LIFE });
    auth.access_token = "changed";
    await read(world);
    expect(sentTokens(world)).toEqual([bearer(1)]);
    expect(world.tokenCalls).toHaveLength(1);
  });

  test("a failure is told to all who wait, and not kept", async () => {
    const world = await play({ tokens: [refusal(400, -1, "점검 중")], answers: [ok(PAYMENT)] });
    const results = await Promise.allSettled(many(3, world).map(read));
    expect(results.map(({ status }) => status)).toEqual(many(3, "rejected"));
    expect(world.tokenCalls).toHaveLength(1);
    expect(await read(world)).toEqual(PAYMENT);
    expect(world.tokenCalls).toHaveLength(2);
  });

  test("a wrong key or secret is an AuthError at once", async () => {
    const message = "인증에 실패하였습니다. API키와 secret을 확인하세요.";
    const world = await play({ tokens: [refusal(401, -1, message)] });
    const error: unknown = await charge(world).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ operation: "getToken", status: 401, code: -1, gatewayMessage: message });
    expect([world.tokenCalls.length, world.calls.length]).toEqual([1, 0]);
  });

  test("no token before a charge is no OutcomeUnknownError: nothing was sent", async () => {
    const world = await play({ tokens: many(3, { status: 502, body: "<html>" }) });
    const error: unknown = await charge(world).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TransportError", operation: "getToken", status: 502 });
    expect([world.tokenCalls.length, world.calls.length]).toEqual([3, 0]);
  });

  const unusable = [
    { name: "no members", response: {} },
    { name: "an empty token", response: { access_token: "", now: 1, expired_at: 2 } },
    { name: "a token that no header can carry", response: { access_token: "a\nb", now: 1, expired_at: 2 } },
    { name: "no token", response: { now: 1, expired_at: 2 } },
    { name: "no time", response: { access_token: "a", expired_at: 2 } },
    { name: "no expiry", response: { access_token: "a", now: 1 } },
    { name: "an expiry of text", response: { access_token: "a", now: 1, expired_at: "2" } },
  ];
  test.each(unusable)("an answer with $name is a TransportError", async ({ response }) => {
    const world = await play({ tokens: [ok(response)] });
    await expect(charge(world)).rejects.toMatchObject({ name: "TransportError", operation: "getToken" });
    expect(world.calls).toEqual([]);
  });
});

describe("expiry", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const START = 1_790_000_000;
  const cases = [
    { name: "young: kept", after: 60, want: [1, 1] },
    { name: "near its end: kept", after: TOKEN_LIFE - 31, want: [1, 1] },
    { name: "in its last half minute: renewed", after: TOKEN_LIFE - 29, want: [1, 2] },
    { name: "past its end: renewed", after: TOKEN_LIFE, want: [1, 2] },
    { name: "our clock was set back, so nobody knows: renewed", after: -60, want: [1, 2] },
  ];
  const skews = [0, 3 * 3600, -9 * 3600, 10 * 365 * 86_400];
  describe.each(skews)("the gateway's clock %d s off ours", (skew) => {
    test.each(cases)("$name", async ({ after, want }) => {
      vi.setSystemTime(START * 1000);
      const world = await play({
        tokens: [issued(1, { now: START + skew })],
        answers: [ok(PAYMENT), ok(PAYMENT)],
      });
      await read(world);
      vi.setSystemTime((START + after) * 1000);
      await read(world);
      expect(sentTokens(world)).toEqual(want.map(bearer));
    });
  });

  test("the last minute gives the same token with five minutes more, and it is kept for those", async () => {
    vi.setSystemTime(START * 1000);
    const world = await play({
      tokens: [issued(1), issued(1, { life: 25 + 300 })],
      answers: many(3, ok(PAYMENT)),
    });
    await read(world);
    vi.setSystemTime((START + TOKEN_LIFE - 25) * 1000);
    await read(world);
    vi.setSystemTime((START + TOKEN_LIFE + 200) * 1000);
    await read(world);
    expect([world.tokenCalls.length, sentTokens(world)]).toEqual([2, many(3, bearer(1))]);
  });
});

describe("a 401", () => {
  const effects = [
    { name: "a read", call: read },
    { name: "a charge", call: charge },
  ];
  test.each(effects)("of $name renews the token and sends once more", async ({ call }) => {
    const world = await play({ answers: [UNAUTHORIZED, ok(PAYMENT)] });
    expect(await call(world)).toEqual(PAYMENT);
    expect(sentTokens(world)).toEqual([bearer(1), bearer(2)]);
    expect(new Set(world.calls.map(({ body }) => body)).size).toBe(1);
  });

  test.each(effects)("of $name, twice, is an AuthError", async ({ call }) => {
    const world = await play({ answers: [UNAUTHORIZED, UNAUTHORIZED] });
    const error: unknown = await call(world).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({ status: 401, code: -1, gatewayMessage: "Unauthorized" });
    expect([world.tokenCalls.length, world.calls.length]).toEqual([2, 2]);
  });

  test.each([{ status: 401 }, { status: 401, body: "<html>" }, { ...UNAUTHORIZED, breaks: "in body" as const }])(
    "is one whatever comes with it: %j",
    async (answer) => {
      const world = await play({ answers: [answer, ok(PAYMENT), answer, answer] });
      expect(await charge(world)).toEqual(PAYMENT);
      await expect(charge(world)).rejects.toMatchObject({ name: "AuthError", code: -1, gatewayMessage: null });
    },
  );

  test("of a charge whose second sending is lost leaves the outcome unknown", async () => {
    const world = await play({ answers: [UNAUTHORIZED, { breaks: "before head" }, ok(PAYMENT)] });
    await expect(charge(world)).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(world.calls).toHaveLength(2);
  });

  test("of five calls at once is renewed once for all", async () => {
    const world = await play({
      answer: ({ headers }) => (headers.authorization === bearer(1) ? UNAUTHORIZED : ok(PAYMENT)),
    });
    expect(await Promise.all(many(5, world).map(charge))).toEqual(many(5, PAYMENT));
    expect(world.tokenCalls).toHaveLength(2);
    expect(sentTokens(world).sort()).toEqual([...many(5, bearer(1)), ...many(5, bearer(2))]);
  });

  test("that comes after another call has renewed already uses the new token", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let sends = 0;
    const world = await play({
      answers: [UNAUTHORIZED, UNAUTHORIZED, ok(PAYMENT), ok(PAYMENT)],
      options: {
        // The first call's answer is held back until the second has gone all its way.
        async fetch(url, init) {
          const isFirst = url.includes("/payments/") && ++sends === 1;
          const response = await fetch(url, init);
          if (isFirst) await gate;
          return response;
        },
      },
    });
    const [slow, fast] = [read(world), read(world)];
    await fast;
    expect(world.tokenCalls).toHaveLength(2);
    release();
    await slow;
    expect(world.tokenCalls).toHaveLength(2);
    expect(sentTokens(world).slice(2)).toEqual([bearer(2), bearer(2)]);
  });

  test("whose renewal fails says that the token could not be had", async () => {
    const world = await play({ tokens: [issued(1), refusal(401, -1, "wrong")], answers: [UNAUTHORIZED] });
    await expect(charge(world)).rejects.toMatchObject({ name: "AuthError", operation: "getToken" });
    const lost = await play({ tokens: [issued(1), ...many(3, { body: "" })], answers: [UNAUTHORIZED] });
    const error: unknown = await charge(lost).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ name: "TransportError", operation: "getToken" });
  });
});
