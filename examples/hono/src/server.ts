// The shop on Hono, on Node. Elsewhere `export default app` takes the place of `serve`.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { openShop } from "../../shop/src/shop.ts";

const shop = openShop(process.env);
const { PORT = "3000" } = process.env;

const app = new Hono();
app.post("/webhook", ({ req }) => shop.webhook(req.raw));
app.post("/payments/complete", async (context) => {
  const body: unknown = await context.req.json().catch(() => null);
  return context.json(await shop.complete(body));
});
serve({ fetch: app.fetch, port: Number(PORT) }, () => console.log(`listening on http://localhost:${PORT}`));
