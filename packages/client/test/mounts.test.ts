// The webhook handler where requests are Node's own, read by a body parser or not; test/examples has each framework.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWebhookHandler, toNodeListener } from "../src/index.ts";
import { openShop, tea } from "./shop.ts";

type Handle = (request: Request) => Promise<Response>;

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`;
}

/** Each gives the address of a server that a handler is mounted on. */
const mounts: Readonly<Record<string, (handle: Handle) => Promise<string>>> = {
  "node:http": (handle) => listen(createServer(toNodeListener(handle))),
  Express: (handle) => listen(createServer(express().post("/webhook", toNodeListener(handle)))),
  "Express behind body parsers": (handle) =>
    listen(createServer(express().use(express.json(), express.urlencoded()).post("/webhook", toNodeListener(handle)))),
  "Express behind a raw parser": (handle) =>
    listen(
      createServer(
        express()
          .use(express.raw({ type: () => true }))
          .post("/webhook", toNodeListener(handle)),
      ),
    ),
};

describe.each(Object.entries(mounts))("%s", (_name, mount) => {
  test("hears of an account and its deposit, as JSON and as a form", async () => {
    const told: string[] = [];
    let address = "";
    const shop = openShop({
      webhookUrl: "https://shop.example/webhook",
      send: async (request) => forward(address, request),
    });
    const note = (name: string) => () => told.push(name);
    address = await mount(
      createWebhookHandler({
        client: shop.client,
        order: () => ({ amount: 14_000 }),
        onPaid: note("paid"),
        onMismatch: note("mismatch"),
        onVirtualAccountIssued: note("account"),
      }),
    );
    const payment = await shop.buy({ ...tea, pay_method: "vbank" });
    await shop.sandbox.deposit(payment);
    expect(told).toEqual(["account", "paid"]);
    expect(shop.sandbox.deliveries.map((delivery) => "status" in delivery && delivery.status)).toEqual([200, 200]);

    const { imp_uid, merchant_uid } = payment;
    const form = await fetch(address, {
      method: "POST",
      body: new URLSearchParams({ imp_uid, merchant_uid, status: "paid" }),
    });
    expect([form.status, await form.json(), told.length]).toEqual([200, { result: "done" }, 2]);
  });

  test("refuses what is none", async () => {
    const { client } = openShop();
    const handle = createWebhookHandler({ client, order: () => null, onPaid: () => {}, onMismatch: () => {} });
    const address = await mount(handle);
    const post = (body: string) =>
      fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect((await post("{}")).status).toBe(400);
    expect((await post(JSON.stringify({ pad: "x".repeat(20_000) }))).status).toBeGreaterThanOrEqual(400);
  });
});

async function forward(address: string, request: Request): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: await request.text(),
  });
}
