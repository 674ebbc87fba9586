// The shop that the routes use, opened by the first request: `next build` imports each route, where there may be no key.
import { openShop, type Shop } from "../../shop/src/shop.ts";

let opened: Shop | undefined;

export function shop(): Shop {
  opened ??= openShop(process.env);
  return opened;
}
