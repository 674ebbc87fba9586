// The webhook handler where shops mount it: the sandbox pays, a real server of each framework hears of it.
import "reflect-metadata";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Controller, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWebhookHandler, type NodeRequest, type NodeResponse, toNodeListener } from "../src/index.ts";
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
  async Fastify(handle) {
    const app = fastify();
    const listener = toNodeListener(handle);
    app.removeAllContentTypeParsers();
    // Left to the handler, which takes both kinds and no more than it must.
    app.addContentTypeParser("*", (_request, _body, done) => done(null));
    app.post("/webhook", async (request, reply) => {
      reply.hijack();
      await listener(request.raw, reply.raw);
    });
    onTestFinished(() => app.close());
    return `${await app.listen({ port: 0, host: "127.0.0.1" })}/webhook`;
  },
  async NestJS(handle) {
    const listener = toNodeListener(handle);
    class Webhooks {
      receive(request: NodeRequest, response: NodeResponse) {
        return listener(request, response);
      }
    }
    // As decorators would, which need a compiler's option.
    Req()(Webhooks.prototype, "receive", 0);
    Res()(Webhooks.prototype, "receive", 1);
    Post("webhook")(
      Webhooks.prototype,
      "receive",
      Object.getOwnPropertyDescriptor(Webhooks.prototype, "receive") ?? {},
    );
    Controller()(Webhooks);
    class Shop {}
    Module({ controllers: [Webhooks] })(Shop);
    const app = await NestFactory.create(Shop, { logger: false });
    onTestFinished(() => app.close());
    await app.listen(0, "127.0.0.1");
    return `${await app.getUrl()}/webhook`;
  },
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

describe("where requests are what they are on the web", () => {
  test("Hono", async () => {
    const { client } = openShop();
    const handle = createWebhookHandler({ client, order: () => null, onPaid: () => {}, onMismatch: () => {} });
    const app = new Hono().post("/webhook", ({ req }) => handle(req.raw));
    expect(
      (await app.request("/webhook", { method: "POST", body: new URLSearchParams({ imp_uid: "imp_1" }) })).status,
    ).toBe(400);
  });

  test("a worker, and a route of Next", async () => {
    const { client, buy } = openShop();
    const { imp_uid } = await buy();
    const delivered: string[] = [];
    const POST = createWebhookHandler({
      client,
      order: () => ({ amount: 14_000 }),
      onPaid: ({ merchant_uid }) => delivered.push(merchant_uid),
      onMismatch: () => {},
    });
    const worker = { fetch: (request: Request) => POST(request) };
    const notice = new URLSearchParams({ imp_uid, merchant_uid: "order-1", status: "paid" });
    for (const answer of [worker.fetch, POST]) {
      expect((await answer(new Request("https://shop.example/webhook", { method: "POST", body: notice }))).status).toBe(
        200,
      );
    }
    expect(delivered).toEqual(["order-1"]);
  });
});

async function forward(address: string, request: Request): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: await request.text(),
  });
}
