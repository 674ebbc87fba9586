// Every call that moves money, over a real line that breaks in every way: what was accepted is counted at the sandbox.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET, type Sandbox } from "@kicc-kit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Client, createClient, OutcomeUnknownError } from "../src/index.ts";
import { card } from "./shop.ts";

/** What the line does to the next call that moves money. */
type Fault = (deliver: () => Promise<Response>, response: ServerResponse) => Promise<void>;

const page = (response: ServerResponse) => void response.writeHead(502, { "content-type": "text/html" }).end("<html>");
const faults: Readonly<Record<string, { readonly fault: Fault; readonly isDelivered: boolean }>> = {
  "is cut before it arrives": { isDelivered: false, fault: async (_, response) => void response.destroy() },
  "is cut before the answer": {
    isDelivered: true,
    fault: async (deliver, response) => {
      await deliver();
      response.destroy();
    },
  },
  "ends in half an answer": {
    isDelivered: true,
    fault: async (deliver, response) => {
      const text = await (await deliver()).text();
      response.writeHead(200, { "content-type": "application/json" }).end(text.slice(0, text.length / 2));
    },
  },
  "breaks in the answer": {
    isDelivered: true,
    fault: async (deliver, response) => {
      const text = await (await deliver()).text();
      response.writeHead(200, { "content-length": text.length * 2 });
      response.write(text, () => response.destroy());
    },
  },
  "is answered by a proxy": { isDelivered: false, fault: async (_, response) => page(response) },
  "is answered by a proxy that had sent it on": {
    isDelivered: true,
    fault: async (deliver, response) => {
      await deliver();
      page(response);
    },
  },
  "is never answered": { isDelivered: true, fault: async (deliver) => void (await deliver()) },
  "is never answered, nor delivered": { isDelivered: false, fault: async () => {} },
};

async function openLine() {
  const sandbox = createSandbox();
  let next: Fault | undefined;
  let sent = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const body = method === "GET" ? {} : { body: Buffer.concat(chunks) };
    const deliver = () =>
      sandbox.fetch(
        new Request(`http://sandbox${url}`, { method, headers: headers as Record<string, string>, ...body }),
      );
    const isMoney = /cancel$|again$|retry$/.test(url);
    if (isMoney) sent += 1;
    const fault = isMoney ? next : undefined;
    if (fault !== undefined) return fault(deliver, response);
    const answer = await deliver();
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
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
  const setFault = (fault: Fault | undefined) => {
    next = fault;
  };
  return { sandbox, client, sent: () => sent, setFault };
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

describe.each(Object.entries(exchanges))("%s", (_name, prepare) => {
  test.each(Object.entries(faults))(
    "%s: sent once, unknown, and then found out",
    async (_fault, { fault, isDelivered }) => {
      const line = await openLine();
      const { call, accepted } = await prepare(line.sandbox, line.client);
      line.setFault(fault);
      const error = await call(1_000).catch((thrown: unknown) => thrown);
      line.setFault(undefined);
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect([line.sent(), await accepted()]).toEqual([1, isDelivered ? 1 : 0]);
      const lost = error as OutcomeUnknownError;
      const later = { ...lost, sent_at: lost.sent_at - 1_801 };
      expect((await line.client.resolveOutcome(lost)).kind).toBe(isDelivered ? "happened" : "still-unknown");
      expect((await line.client.resolveOutcome(later)).kind).toBe(isDelivered ? "happened" : "did-not-happen");
      expect(line.sent()).toBe(1);
    },
  );

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
