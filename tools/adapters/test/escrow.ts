// An escrow request, and what a person may get wrong in it: the same for every adapter.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EscrowTransPaymentRequest } from "@kicc-kit/types";

const example = new URL("../../../schemas/examples/EscrowTransPaymentRequest/good-two-products.json", import.meta.url);

export const good: EscrowTransPaymentRequest = JSON.parse(readFileSync(fileURLToPath(example), "utf8"));

const [first, second] = good.kiccProducts;

/** A quantity deep inside is text, and a member is misspelt. Typed as what an adapter takes for unchecked input. */
export const bad = {
  ...good,
  kiccProducts: [first, { ...second, quantity: "2" }],
  buyer_emial: "gildong@example.com",
} as unknown as EscrowTransPaymentRequest;

export const wrongQuantity = {
  path: ["kiccProducts", 1, "quantity"],
  message: 'kiccProducts[1].quantity must be an integer, got string "2"',
};
export const misspelt = {
  path: ["buyer_emial"],
  message: "buyer_emial is not a known member; did you mean 'buyer_email'?",
};
