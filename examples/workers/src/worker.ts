// The shop on Cloudflare Workers. PORTONE_KEY and PORTONE_SECRET are secrets of the worker.
import { type Environment, openShop, type Shop } from "../../shop/src/shop.ts";

let shop: Shop | undefined;

export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    shop ??= openShop(env);
    const { pathname } = new URL(request.url);
    if (request.method !== "POST") return new Response(null, { status: 405 });
    if (pathname === "/webhook") return shop.webhook(request);
    if (pathname === "/payments/complete") {
      const body: unknown = await request.json().catch(() => null);
      return Response.json(await shop.complete(body));
    }
    return new Response(null, { status: 404 });
  },
};
