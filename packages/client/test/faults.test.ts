// Every call that moves money, over a real line that breaks in every way: what was accepted is counted at the sandbox.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET, type Sandbox } from "@kicc-kit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Client, createClient, GatewayError, OutcomeUnknownError } from "../src/index.ts";
import { FAULTS, type Fault, pass, type Reply } from "./line.ts";
import { card } from "./shop.ts";

/** A server that is there refuses no connection: lost-answers.test.ts asks one that is not. */
const faults = Object.entries<Fault>(FAULTS).filter(([, { comesBack }]) => comesBack !== "no connection");

async function openLine() {
  const sandbox = createSandbox();
  const faultsToCome: Fault[] = [];
  const held: (() => Promise<unknown>)[] = [];
  let sent = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const body = method === "GET" ? {} : { body: Buffer.concat(chunks) };
    const deliver = async () => {
      const sent = { method, headers: headers as Record<string, string>, ...body };
      const answer = await sandbox.fetch(new Request(`http://sandbox${url}`, sent));
      return { status: answer.status, text: await answer.text() };
    };
    const isMoney = /cancel$|again$|retry$/.test(url);
    if (isMoney) sent += 1;
    const fault = (isMoney && faultsToCome.shift()) || FINE;
    play(await pass(fault, { deliver, hold: (late) => held.push(late), delay: () => setTimeout(100) }), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient({ key: SANDBOX_KEY, secret: SANDBOX_SECRET, baseUrl });
  // Now, so that what is timed is the call.
  await client.getToken();
  return {
    sandbox,
    client,
    sent: () => sent,
    /** Of the next requests that move money. */
    meet: (...next: readonly Fault[]) => void faultsToCome.push(...next),
    /** What was late arrives. */
    arrive: () => Promise.all(held.splice(0).map((deliver) => deliver())),
  };
}

const FINE: Fault = { arrives: "once", comesBack: "the answer" };

function play(reply: Reply, response: ServerResponse): void {
  switch (reply.kind) {
    case "answer": {
      const { status, type, text, retryAfter } = reply;
      const headers = { "content-type": type, ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }) };
      response.writeHead(status, headers).end(text);
      return;
    }
    case "broken":
      response.writeHead(reply.status, { "content-length": reply.text.length * 2 });
      response.write(reply.text, () => response.destroy());
      return;
    case "cut":
      response.destroy();
      return;
    case "silence":
      return;
    default:
      throw new Error("no server can", { cause: reply });
  }
}

/** Each money call: what goes before it, the call, and how often it was accepted. */
const exchanges: Readonly<
  Record<
    string,
    (
      sandbox: Sandbox,
      client: Client,
    ) => Promise<{ readonly call: (timeout: number) => Promise<unknown>; readonly accepted: () => Promise<number> }>
  >
> = {
  async again(sandbox, client) {
    await sandbox.checkout({ ...card, merchant_uid: "issue-1", customer_uid: "card-1" } as never);
    const args = { customer_uid: "card-1", merchant_uid: "month-1", name: "Tea", amount: 9_900 };
    return { call: (timeout) => client.subscribe.again(args, { timeout }), accepted: () => countOf(client, "month-1") };
  },
  async cancel(sandbox, client) {
    const { imp_uid = "" } = await sandbox.checkout(card);
    const payment = await client.payments.get({ imp_uid });
    return {
      call: (timeout) => client.payments.cancel({ payment, amount: 1_000 }, { timeout }),
      accepted: async () => (await client.payments.get({ imp_uid })).cancel_history?.length ?? 0,
    };
  },
  async retry(sandbox, client) {
    await sandbox.checkout({ ...card, merchant_uid: "issue-1", customer_uid: "card-1" } as never);
    const schedule_at = Math.floor(Date.now() / 1000) + 3_600;
    const schedules = [{ merchant_uid: "month-1", schedule_at, amount: 9_900, name: "Tea" }];
    await client.subscribe.schedule({ customer_uid: "card-1", schedules });
    await client.subscribe.unschedule({ customer_uid: "card-1" });
    const call = (timeout: number) => client.subscribe.retry({ merchant_uid: "month-1" }, { timeout });
    return { call, accepted: () => countOf(client, "month-1") };
  },
};

/** What the caller is told: it happened, it was refused, or it is unknown and can be found out. */
function wanted({ arrives, comesBack }: Fault): "done" | "sent again" | "refused" | "doubtful" | "unknown" {
  if (comesBack === "the answer") return "done";
  // Told of the second, though the first went through: no client can know.
  if (comesBack === "the second answer") return "refused";
  if (typeof comesBack === "string") return "unknown";
  if (comesBack.status === 401) return arrives === "not" ? "sent again" : "unknown";
  return comesBack.status >= 500 ? "doubtful" : "refused";
}

const TIMEOUT = 1_000;

describe.each(Object.entries(exchanges))("%s", (_name, prepare) => {
  test.each(faults.map(([name, fault]) => ({ name, fault, want: wanted(fault) })))(
    "$name: $want, and accepted once at most",
    async ({ fault, want }) => {
      const line = await openLine();
      const { call, accepted } = await prepare(line.sandbox, line.client);
      line.meet(fault);
      const begun = performance.now();
      const error = await call(TIMEOUT).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      // The machine may be busy; whatever hangs takes longer.
      expect(performance.now() - begun).toBeLessThan(10 * TIMEOUT);
      const isDelivered = fault.arrives !== "not" && fault.arrives !== "late";
      const isSentAgain = want === "sent again";
      expect([line.sent(), await accepted()]).toEqual([isSentAgain ? 2 : 1, isDelivered || isSentAgain ? 1 : 0]);
      if (want === "done" || isSentAgain) {
        expect(error).toBeUndefined();
        return;
      }
      expect(error).toBeInstanceOf(want === "unknown" ? OutcomeUnknownError : GatewayError);
      if (want === "refused") {
        expect(error).not.toHaveProperty("sent_at");
        return;
      }
      const lost = error as OutcomeUnknownError;
      const later = { ...lost, sent_at: lost.sent_at - 1_801 };
      expect((await line.client.resolveOutcome(lost)).kind).toBe(isDelivered ? "happened" : "still-unknown");
      if (fault.arrives === "late") {
        await line.arrive();
        expect(await accepted()).toBe(1);
      }
      const hasHappened = isDelivered || fault.arrives === "late";
      expect((await line.client.resolveOutcome(later)).kind).toBe(hasHappened ? "happened" : "did-not-happen");
      expect(line.sent()).toBe(1);
    },
  );

  test("a 401 and then a lost answer: sent twice, accepted once, unknown", async () => {
    const line = await openLine();
    const { call, accepted } = await prepare(line.sandbox, line.client);
    line.meet(FAULTS["is refused with 401"], FAULTS["is cut before the answer"]);
    await expect(call(TIMEOUT)).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect([line.sent(), await accepted()]).toEqual([2, 1]);
  });

  test("without a fault: sent once, accepted once", async () => {
    const line = await openLine();
    const { call, accepted } = await prepare(line.sandbox, line.client);
    await call(10_000);
    expect([line.sent(), await accepted()]).toEqual([1, 1]);
  });
});

async function countOf(client: Client, merchant_uid: string): Promise<number> {
  const found = await client.payments.findAll({ merchant_uid }).catch(() => ({ list: [] }));
  return found.list.length;
}
