// Generated from schemas/operations.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { Operation } from "../operation.ts";

/** Where each method of the client goes, and what sending it twice would do. */
export const operations = {
  getToken: { method: "POST", path: "/users/getToken", effect: "read" },
  "payments.get": { method: "GET", path: "/payments/{imp_uid}", effect: "read" },
  "payments.prepare": { method: "POST", path: "/payments/prepare", effect: "write" },
  "payments.cancel": { method: "POST", path: "/payments/cancel", effect: "money" },
  "subscribe.again": { method: "POST", path: "/subscribe/payments/again", effect: "money" },
  "customers.get": { method: "GET", path: "/subscribe/customers/{customer_uid}", effect: "read" },
} as const satisfies Record<string, Operation>;
