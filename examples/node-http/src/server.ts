// The shop on Node's own server.
import { createServer } from "node:http";
import { toNodeListener } from "@kicc-kit/client";
import { openShop } from "../../shop/src/shop.ts";

const shop = openShop(process.env);
const { PORT = "3000" } = process.env;

const routes: Readonly<Record<string, ReturnType<typeof toNodeListener>>> = {
  "/webhook": toNodeListener(shop.webhook),
  "/payments/complete": toNodeListener(async (request) => {
    const body: unknown = await request.json().catch(() => null);
    return Response.json(await shop.complete(body));
  }),
};

createServer((request, response) => {
  const route = request.method === "POST" ? routes[request.url ?? ""] : undefined;
  if (route === undefined) response.writeHead(404).end();
  else route(request, response);
}).listen(PORT, () => console.log(`listening on http://localhost:${PORT}`));
