// What a user writes, as an ES module: the compiler must take the right lines and refuse the wrong one.
import { type Client, createClient } from "@kicc-kit/client";
import { createSandbox } from "@kicc-kit/sandbox";
import schema from "@kicc-kit/schemas/Payment";
import json from "@kicc-kit/schemas/Payment.json" with { type: "json" };
import type { Payment, RequestPayParams } from "@kicc-kit/types";
import { RequestPayParams as validator } from "@kicc-kit/validators/RequestPayParams";

const sandbox = createSandbox();
export const client: Client = createClient({
  key: "k",
  secret: "s",
  fetch: (url, init) => sandbox.fetch(new Request(url, init)),
});
export const order: RequestPayParams = validator.parse({});
export const payment: Promise<Payment> = client.payments.cancel({ imp_uid: "imp_1", amount: "full" });
export const titles: string[] = [schema.title, json.title];
// @ts-expect-error a refund says how much
export const refund = client.payments.cancel({ imp_uid: "imp_1" });
