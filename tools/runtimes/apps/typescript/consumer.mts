// A shop's code, compiled under every supported TypeScript with nothing skipped. Copied to other extensions for other module systems.
import { type CheckoutResult, loadIamport, requestPay } from "@kicc-kit/checkout";
import type {} from "@kicc-kit/checkout/global";
import { type Client, createClient, GatewayError, OutcomeUnknownError, paginate } from "@kicc-kit/client";
import { createSandbox, type Sandbox } from "@kicc-kit/sandbox";
import { Payment as samePaymentSchema } from "@kicc-kit/schemas";
import { isKnown, PaymentStatus } from "@kicc-kit/schemas/codes";
import paymentSchema from "@kicc-kit/schemas/Payment";
import type { Payment, RequestPayParams } from "@kicc-kit/types";
import type { WebhookBody } from "@kicc-kit/types/WebhookBody";
import { type Issue, Payment as payments } from "@kicc-kit/validators";
import { toKorean } from "@kicc-kit/validators/ko";
import { lint, type Warning } from "@kicc-kit/validators/lints";
import { RequestPayParams as orders } from "@kicc-kit/validators/RequestPayParams";

const sandbox: Sandbox = createSandbox();
export const client: Client = createClient({
  key: "key",
  secret: "secret",
  fetch: (url, init) => sandbox.fetch(new Request(url, init)),
});

export const order: RequestPayParams = {
  pay_method: "card",
  merchant_uid: "order-0001",
  name: "Green tea",
  amount: 14_000,
  buyer_tel: "010-0000-0000",
};
// @ts-expect-error the amount is a number
export const textAmount: RequestPayParams = { ...order, pay_method: "card", amount: "14000" };
export const misspelt: RequestPayParams = {
  pay_method: "card",
  merchant_uid: "order-0001",
  name: "Green tea",
  amount: 14_000,
  // @ts-expect-error no shape has such a member
  buyerTel: "010-0000-0000",
};
export const result: Promise<CheckoutResult> = requestPay(order);
// @ts-expect-error success does not mean paid
export const success: Promise<boolean> = result.then((found) => found.success);
// @ts-expect-error the script may not be there yet
export const initiate = () => window.IMP.init("imp00000000");
export const load = () => loadIamport({ nonce: "r4nd0m" }).then(({ init }) => init("imp00000000"));
// @ts-expect-error a refund says how much
export const refundOfNothing = client.payments.cancel({ imp_uid: "imp_1" });
// @ts-expect-error KICC has no such operation
export const unsupported = client.payments.balance({ imp_uid: "imp_1" });
// @ts-expect-error the order number is text
export const wrongMember: number = payments.parse({}).merchant_uid;
// @ts-expect-error a schema's title is its own
export const wrongTitle: "Order" = paymentSchema.title;
// @ts-expect-error a list holds its codes and no others
export const wrongCode: PaymentStatus = "payed";

export async function settle(body: WebhookBody): Promise<Payment | undefined> {
  const payment = await client.payments.get({ imp_uid: body.imp_uid });
  if (!isKnown(PaymentStatus, payment.status)) return undefined;
  try {
    return await client.payments.cancel({ payment, amount: "full" });
  } catch (error) {
    if (error instanceof OutcomeUnknownError) console.log(error.imp_uid);
    if (error instanceof GatewayError) console.log(error.code);
    throw error;
  }
}

export async function list(): Promise<Payment[]> {
  const found: Payment[] = [];
  for await (const payment of paginate(client.payments.findAll, { merchant_uid: "order-0001" })) found.push(payment);
  return found;
}

export function judge(value: unknown): readonly Issue[] | readonly Warning[] {
  const result = orders.safeParse(value);
  if (!result.success) return toKorean(result.issues);
  const accepted: RequestPayParams = result.value;
  return lint("RequestPayParams", accepted);
}

export const titles: readonly string[] = [paymentSchema.title, samePaymentSchema.title];
