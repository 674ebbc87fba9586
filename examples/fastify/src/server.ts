// The shop on Fastify.
import { toNodeListener } from "@kicc-kit/client";
import fastify from "fastify";
import { openShop } from "../../shop/src/shop.ts";

const shop = openShop(process.env);
const { PORT = "3000" } = process.env;

const app = fastify();
app.register(async (webhooks) => {
  const listener = toNodeListener(shop.webhook);
  // Here the body is left to the handler, which takes JSON and forms.
  webhooks.removeAllContentTypeParsers();
  webhooks.addContentTypeParser("*", (_request, _body, done) => done(null));
  webhooks.post("/webhook", async (request, reply) => {
    reply.hijack();
    await listener(request.raw, reply.raw);
  });
});
app.post("/payments/complete", ({ body }) => shop.complete(body));
await app.listen({ port: Number(PORT) });
console.log(`listening on http://localhost:${PORT}`);
