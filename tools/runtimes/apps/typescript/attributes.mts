// A schema as the JSON file that it is.
import payment from "@kicc-kit/schemas/Payment.json" with { type: "json" };

export const title: string = payment.title;
// @ts-expect-error what the file says is known
export const missing = payment.titel;
