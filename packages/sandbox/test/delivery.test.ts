// What reaches the shop: webhooks and the question before an approval, where they go, and what is told when they fail.
import { afterEach, describe, expect, test, vi } from "vitest";
import type { SandboxOptions } from "../src/index.ts";
import { billing, CONSOLE_URL, card, charge, play, vbank } from "./play.ts";

const OWN_URL = "https://shop.example/own";
const CONFIRM_URL = "https://shop.example/confirm";

afterEach(() => {
  vi.useRealTimers();
});

describe("webhooks", () => {
  test.each([
    { name: "to the console's URL", given: {}, want: [CONSOLE_URL] },
    { name: "to the payment's own URL instead", given: { notice_url: OWN_URL }, want: [OWN_URL] },
    {
      name: "to each of its own URLs",
      given: { notice_url: [OWN_URL, `${OWN_URL}/2`] },
      want: [OWN_URL, `${OWN_URL}/2`],
    },
  ])("$name", async ({ given, want }) => {
    const { sandbox, notices } = play();
    const { imp_uid } = await sandbox.checkout({ ...card, ...given });
    const body = { imp_uid, merchant_uid: "order-1", status: "paid" };
    expect(notices).toEqual(want.map((url) => ({ url, body })));
    expect(sandbox.deliveries).toEqual(want.map((url) => ({ kind: "webhook", url, body, status: 200 })));
  });

  test("an issued account is ready, its deposit is paid, both to the payment's own URL", async () => {
    const { sandbox, notices } = play();
    const { imp_uid = "" } = await sandbox.checkout({ ...vbank, notice_url: OWN_URL });
    await sandbox.deposit({ imp_uid });
    expect(notices.map(({ url, body }) => [url, body.status])).toEqual([
      [OWN_URL, "ready"],
      [OWN_URL, "paid"],
    ]);
  });

  test("a billing key's issue sends none; its charge does", async () => {
    const { sandbox, call, notices } = play();
    await sandbox.checkout(billing);
    expect(notices).toEqual([]);
    const { response } = await call("POST", "/subscribe/payments/again", { ...charge, notice_url: OWN_URL });
    expect(notices).toEqual([
      { url: OWN_URL, body: { imp_uid: response.imp_uid, merchant_uid: "month-1", status: "paid" } },
    ]);
  });

  test("without a URL, or without a way to the shop, nothing is sent", async () => {
    for (const options of [{ webhookUrl: undefined }, { send: undefined }]) {
      const { sandbox, notices, call } = play(options as unknown as SandboxOptions);
      expect((await sandbox.checkout(card)).response.success).toBe(true);
      await sandbox.checkout(billing);
      expect((await call("POST", "/subscribe/payments/again", charge)).response.status).toBe("paid");
      expect([notices, sandbox.deliveries]).toEqual([[], []]);
    }
  });

  test("are JSON by POST", async () => {
    const requests: Request[] = [];
    const { sandbox } = play({
      async send(request) {
        requests.push(request);
        return new Response();
      },
    });
    await sandbox.checkout(card);
    const [request] = requests;
    expect([request?.method, request?.headers.get("content-type")]).toEqual(["POST", "application/json"]);
  });
});

describe("a delivery that fails is told, and the payment stands", () => {
  const cases: { name: string; options: SandboxOptions; want: object }[] = [
    {
      name: "the shop answers 500",
      options: { send: async () => new Response("broken", { status: 500 }) },
      want: { status: 500 },
    },
    {
      name: "the shop cannot be reached",
      options: { send: () => Promise.reject(new Error("refused")) },
      want: { error: "refused" },
    },
    {
      name: "the shop's handler throws",
      options: {
        send() {
          throw new TypeError("no such table");
        },
      },
      want: { error: "no such table" },
    },
    { name: "the URL is none", options: { webhookUrl: "not a URL" }, want: { error: expect.stringMatching(/URL/) } },
  ];
  test.each(cases)("$name", async ({ options, want }) => {
    const { sandbox, call } = play(options);
    const { response, imp_uid } = await sandbox.checkout(card);
    expect(response.status).toBe("paid");
    expect(sandbox.deliveries).toEqual([expect.objectContaining({ kind: "webhook", ...want })]);
    expect((await call("GET", `/payments/${imp_uid}`)).response.status).toBe("paid");
  });

  test("one that fails does not keep the next from being sent", async () => {
    const send = async ({ url }: Request) => (url === OWN_URL ? Promise.reject(new Error("refused")) : new Response());
    const { sandbox } = play({ send });
    await sandbox.checkout({ ...card, notice_url: [OWN_URL, CONSOLE_URL] });
    expect(sandbox.deliveries).toMatchObject([{ error: "refused" }, { status: 200 }]);
  });

  test("a handler that keeps a copy of its answer, or has read it already, holds nothing up", async () => {
    const copied = new Response("ok");
    copied.clone();
    const read = new Response("ok");
    await read.text();
    for (const answer of [copied, read]) {
      const { sandbox } = play({ send: async () => answer });
      await sandbox.checkout(card);
      expect(sandbox.deliveries).toMatchObject([{ status: 200 }]);
    }
  });

  test("a shop that never answers is given up after 30 seconds", async () => {
    vi.useFakeTimers();
    const { sandbox } = play({ send: () => new Promise<never>(() => {}) });
    const checkout = sandbox.checkout(card);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(sandbox.deliveries).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await checkout).response.success).toBe(true);
    expect(sandbox.deliveries).toMatchObject([{ error: "no answer within 30 seconds" }]);
  });
});

describe("confirm_url", () => {
  const params = { ...card, confirm_url: CONFIRM_URL };

  test("is asked while the payment is ready, and 200 lets it be approved", async () => {
    const seen: unknown[] = [];
    const world = play({
      async send(request) {
        const body = await request.json();
        if (request.url === CONFIRM_URL)
          seen.push(body, (await world.call("GET", `/payments/${body.imp_uid}`)).response.status);
        return new Response("anything");
      },
    });
    const { response, imp_uid } = await world.sandbox.checkout(params);
    expect(seen).toEqual([{ imp_uid, merchant_uid: "order-1", amount: 14_000 }, "ready"]);
    expect(response.status).toBe("paid");
    expect(world.sandbox.deliveries.map(({ kind }) => kind)).toEqual(["confirm", "webhook"]);
  });

  const refusing: { name: string; send: () => Promise<Response>; reason: string; delivery: object }[] = [
    {
      name: "a reason",
      send: async () => Response.json({ reason: "품절" }, { status: 400 }),
      reason: "품절",
      delivery: { status: 400 },
    },
    {
      name: "no reason",
      send: async () => new Response(null, { status: 500 }),
      reason: "알 수 없음",
      delivery: { status: 500 },
    },
    {
      name: "an empty reason",
      send: async () => Response.json({ reason: "" }, { status: 400 }),
      reason: "알 수 없음",
      delivery: { status: 400 },
    },
    {
      name: "a reason that is no text",
      send: async () => Response.json({ reason: 5 }, { status: 400 }),
      reason: "알 수 없음",
      delivery: { status: 400 },
    },
    {
      name: "201, which is not 200",
      send: async () => new Response(null, { status: 201 }),
      reason: "알 수 없음",
      delivery: { status: 201 },
    },
    {
      name: "no answer",
      send: () => Promise.reject(new Error("refused")),
      reason: "알 수 없음",
      delivery: { error: "refused" },
    },
  ];
  test.each(refusing)("$name: the payment fails", async ({ send, reason, delivery }) => {
    const { sandbox, call } = play({ send });
    const { response, imp_uid } = await sandbox.checkout(params);
    expect(response).toMatchObject({
      success: false,
      error_code: "SANDBOX_NOT_CONFIRMED",
      error_msg: expect.stringContaining(reason),
    });
    const payment = (await call("GET", `/payments/${imp_uid}`)).response;
    expect(payment).toMatchObject({ status: "failed", fail_reason: response.error_msg });
    expect(sandbox.deliveries).toEqual([expect.objectContaining({ kind: "confirm", url: CONFIRM_URL, ...delivery })]);
  });

  test("is not asked where there is no way to the shop", async () => {
    const { sandbox } = play({ send: undefined } as unknown as SandboxOptions);
    expect((await sandbox.checkout(params)).response.status).toBe("paid");
  });

  test("a shop that does not answer within 10 seconds has refused", async () => {
    vi.useFakeTimers();
    const { sandbox } = play({ send: () => new Promise<never>(() => {}) });
    const checkout = sandbox.checkout(params);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await checkout).response).toMatchObject({ success: false, status: "failed" });
  });

  test("a buyer who closes the window is never asked about; a card that will be declined is", async () => {
    for (const [outcome, want] of [
      ["closed", []],
      ["declined", ["confirm"]],
    ] as const) {
      const { sandbox } = play();
      await sandbox.checkout(params, { outcome });
      expect(sandbox.deliveries.map(({ kind }) => kind)).toEqual(want);
    }
  });

  test("of two windows for one order, the second to come back fails", async () => {
    const releases: (() => void)[] = [];
    const { sandbox } = play({
      async send({ url }) {
        if (url === CONFIRM_URL) await new Promise<void>((resolve) => releases.push(resolve));
        return new Response();
      },
    });
    const first = sandbox.checkout(params);
    const second = sandbox.checkout(params);
    await vi.waitFor(() => expect(releases).toHaveLength(2));
    releases[1]?.();
    expect((await second).response.status).toBe("paid");
    releases[0]?.();
    expect((await first).response).toMatchObject({ status: "failed", error_code: "SANDBOX_ALREADY_PAID" });
  });

  test("of two windows at once, one is paid", async () => {
    const { sandbox } = play();
    const results = await Promise.all([sandbox.checkout(card), sandbox.checkout(card)]);
    expect(results.map(({ response }) => response.status).sort()).toEqual(["failed", "paid"]);
  });
});
