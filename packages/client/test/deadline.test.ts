// A call ends in time: by its limit or the caller's signal, with the error that says whether anything was sent.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, OutcomeUnknownError, TransportError } from "../src/index.ts";
import { issued, KEY, ok, PAYMENT, play, refusal, SECRET } from "./gateway.ts";

const never = () => new Promise<Response>(() => {});
const charge = { customer_uid: "card-1", merchant_uid: "order-1", name: "Tea", amount: 9_900 };

/** A client whose fetch heeds no signal. */
function clientOf({ token = async () => Response.json(issued(1).body), call = never } = {}) {
  let sent = 0;
  const client = createClient({
    key: KEY,
    secret: SECRET,
    fetch(url) {
      if (url.endsWith("getToken")) return token();
      sent += 1;
      return call();
    },
  });
  return { client, sent: () => sent };
}

describe("a charge", () => {
  test("that nobody answers in time is unknown", async () => {
    const { client, sent } = clientOf();
    const error = await client.subscribe.again(charge, { timeout: 20 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({
      message: expect.stringContaining("no answer within 0.02 s"),
      merchant_uid: "order-1",
    });
    expect(sent()).toBe(1);
  });

  test("whose body never ends is unknown", async () => {
    const endless = new Response(
      new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) }),
    );
    const { client } = clientOf({ call: async () => endless });
    const error = await client.subscribe.again(charge, { timeout: 20 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ status: 200 });
  });

  test("that its caller gave up is unknown", async () => {
    const { client } = clientOf();
    const controller = new AbortController();
    const charged = client.subscribe.again(charge, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("the buyer left")), 10);
    await expect(charged).rejects.toMatchObject({ name: "OutcomeUnknownError", cause: new Error("the buyer left") });
  });

  const unsent = { name: "TransportError", retryable: true, hint: "Nothing was changed: call again later." };
  test("that was given up before it began is not sent", async () => {
    const { client, sent } = clientOf();
    const charged = client.subscribe.again(charge, { signal: AbortSignal.abort() });
    await expect(charged).rejects.toMatchObject(unsent);
    await expect(charged).rejects.not.toBeInstanceOf(OutcomeUnknownError);
    expect(sent()).toBe(0);
  });

  test("that was given up while it waited for a token is not sent", async () => {
    const { client, sent } = clientOf({ token: never });
    await expect(client.subscribe.again(charge, { timeout: 20 })).rejects.toMatchObject(unsent);
    expect(sent()).toBe(0);
  });

  test("that was given up while its token was renewed took no effect", async () => {
    let tokens = 0;
    const { client, sent } = clientOf({
      token: () => (tokens++ === 0 ? Promise.resolve(Response.json(issued(1).body)) : never()),
      call: async () => Response.json({ code: -1, message: null, response: null }, { status: 401 }),
    });
    await expect(client.subscribe.again(charge, { timeout: 20 })).rejects.toMatchObject(unsent);
    expect(sent()).toBe(1);
  });
});

describe("a read", () => {
  test("that nobody answers in time is not tried again", async () => {
    const { client, sent } = clientOf();
    const error = await client.payments.get({ imp_uid: "imp_1" }, { timeout: 20 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ retryable: true });
    expect(sent()).toBe(1);
  });

  test("one waiter who gives up does not take the token from the others", async () => {
    let issue = (_: Response) => {};
    const { client } = clientOf({
      token: () => new Promise((resolve) => (issue = resolve)),
      call: async () => Response.json(ok(PAYMENT).body),
    });
    const patient = client.payments.get({ imp_uid: "imp_1" });
    await expect(client.payments.get({ imp_uid: "imp_1" }, { timeout: 5 })).rejects.toBeInstanceOf(TransportError);
    issue(Response.json(issued(1).body));
    expect(await patient).toEqual(PAYMENT);
  });

  describe("of a gateway that wants to be left alone", () => {
    beforeEach(() => {
      vi.useFakeTimers({ now: Date.UTC(2026, 10, 25) });
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    test.each([
      { header: "3", tooEarly: 2_999, want: 3_000 },
      { header: "Wed, 25 Nov 2026 00:00:07 GMT", tooEarly: 6_999, want: 7_000 },
      { header: "soon", tooEarly: 49, want: 150 },
      { header: "-5", tooEarly: 49, want: 150 },
    ])("comes back when Retry-After says: $header", async ({ header, tooEarly, want }) => {
      const busy = Response.json(refusal(503, -1).body, { status: 503, headers: { "retry-after": header } });
      const answers = [busy, Response.json(ok(PAYMENT).body)];
      const { client, sent } = clientOf({ call: async () => answers.shift() ?? never() });
      const reading = client.payments.get({ imp_uid: "imp_1" });
      await vi.advanceTimersByTimeAsync(tooEarly);
      expect(sent()).toBe(1);
      await vi.advanceTimersByTimeAsync(want - tooEarly);
      expect(await reading).toEqual(PAYMENT);
    });

    test("who failed together do not come back together", async () => {
      const pauses = new Set<number>();
      const { client } = clientOf({ call: async () => Response.json(refusal(503, -1).body, { status: 503 }) });
      const spy = vi.spyOn(globalThis, "setTimeout");
      const readings = Array.from({ length: 20 }, () => client.payments.get({ imp_uid: "imp_1" }).catch(() => {}));
      await vi.advanceTimersByTimeAsync(10_000);
      await Promise.all(readings);
      for (const [, milliseconds = 0] of spy.mock.calls) if (milliseconds < 60_000) pauses.add(milliseconds);
      expect(pauses.size).toBeGreaterThan(30);
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(50);
      expect(Math.max(...pauses)).toBeLessThanOrEqual(300);
    });
  });

  test.each(["11", "86400"])("does not wait %s s: its caller decides", async (header) => {
    const { client, calls } = await play({ answers: [{ ...refusal(503, -1), headers: { "retry-after": header } }] });
    await expect(client.payments.get({ imp_uid: "imp_1" })).rejects.toMatchObject({ status: 503, retryable: true });
    expect(calls).toHaveLength(1);
  });

  test("is tried again after HTTP 429, a charge is not", async () => {
    const { client, calls } = await play({ answers: [refusal(429, -1), ok(PAYMENT), refusal(429, -1)] });
    expect(await client.payments.get({ imp_uid: "imp_1" })).toEqual(PAYMENT);
    await expect(client.subscribe.again(charge)).rejects.toMatchObject({
      name: "GatewayError",
      status: 429,
      retryable: true,
    });
    expect(calls).toHaveLength(3);
  });

  test("leaves no listener behind on a signal that lives on", async () => {
    const { client } = clientOf({ call: async () => Response.json(ok(PAYMENT).body) });
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    await client.payments.get({ imp_uid: "imp_1" }, { signal });
    expect(listeners).toBe(0);
  });
});
