// The shop on Express.
import { toNodeListener } from "@kicc-kit/client";
import express from "express";
import { openShop } from "../../shop/src/shop.ts";

const shop = openShop(process.env);
const { PORT = "3000" } = process.env;

const app = express();
app.post("/webhook", toNodeListener(shop.webhook));
app.post("/payments/complete", express.json(), async (request, response) => {
  response.json(await shop.complete(request.body));
});
app.listen(PORT, () => console.log(`listening on http://localhost:${PORT}`));
