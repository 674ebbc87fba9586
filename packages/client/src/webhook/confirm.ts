// Answers the question before an approval: whether this order may be paid now, for this amount.
import type { Client } from "../generated/client.ts";
import { isFilled } from "../members.ts";
import { isImpUid, judgeSum, type Order, readPayment } from "../verify.ts";
import { type FindOrder, findOrder } from "./happening.ts";
import { readPosted } from "./read-body.ts";

export interface ConfirmOptions {
  readonly client: Pick<Client, "payments">;
  /** What the shop knows of an order; `null` for one that must not be paid. */
  readonly order: FindOrder;
  /** Reserve what is to be delivered, and give a `reason` to refuse; a buyer may read it. Runs again if the question is asked again. */
  readonly onConfirm?: (question: ConfirmQuestion) => ConfirmAnswer | Promise<ConfirmAnswer>;
  /** Told what went wrong, which refused the payment; `console.error` if left out. */
  readonly onError?: (error: unknown) => void;
}

export interface ConfirmQuestion {
  readonly imp_uid: string;
  readonly merchant_uid: string;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a function that reserves and returns nothing agrees
export type ConfirmAnswer = { readonly reason: string } | void;

/** Milliseconds. The gateway waits 5 or 10 seconds: its pages differ. */
const TIMEOUT = 4_500;

/** What the buyer is told, inside a Korean sentence of the gateway's. */
const REASONS = {
  unknown: "주문을 찾을 수 없습니다",
  sum: "주문 금액이 다릅니다",
  late: "가맹점이 제때 응답하지 못했습니다",
} as const;

/**
 * Makes a function that answers `confirm_url`: HTTP 200 lets the approval go on, everything else makes the payment fail before
 * money moves. It refuses an order that is not there, another amount or currency, what `onConfirm` refuses, an error, and
 * whatever takes more than 4.5 seconds. The question is unsigned, but only the gateway's own is of any effect.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Confirm process} (documented)
 *
 * @example
 * ```ts
 * const confirm = createConfirmHandler({
 *   client,
 *   order: (merchant_uid) => orders.get(merchant_uid) ?? null,
 *   onConfirm: ({ merchant_uid }) => (stock.reserve(merchant_uid) ? undefined : { reason: "품절" }),
 * });
 * const response = await confirm(request);
 * ```
 */
export function createConfirmHandler(options: ConfirmOptions): (request: Request) => Promise<Response> {
  const { onError = console.error } = options;
  return async (request) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(REASONS.late), TIMEOUT);
    });
    try {
      const reason = await Promise.race([decide(options, request), late]);
      return reason === undefined ? Response.json({}) : refuse(reason);
    } catch (error) {
      await new Promise((resolve) => resolve(onError(error))).catch(() => {});
      return refuse(REASONS.late);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** @returns why not, or nothing. */
async function decide(
  { client, order: findIt, onConfirm }: ConfirmOptions,
  request: Request,
): Promise<string | undefined> {
  const posted = await readPosted(request);
  if (posted.kind === "refused") return posted.reason;
  const { imp_uid, merchant_uid, amount } = posted.members;
  if (!isFilled(imp_uid) || !isImpUid(imp_uid) || !isFilled(merchant_uid)) return REASONS.unknown;
  const order = await findOrder(findIt, merchant_uid);
  if (order === undefined) return REASONS.unknown;
  // Text, where the console sends forms. An older kind of question says no amount: the payment does.
  const isSum = amount === undefined ? await hasSum(client, imp_uid, order) : Number(amount) === order.amount;
  if (!isSum) return REASONS.sum;
  const answer = await onConfirm?.({ imp_uid, merchant_uid });
  return answer?.reason;
}

async function hasSum(client: Pick<Client, "payments">, imp_uid: string, order: Required<Order>): Promise<boolean> {
  const payment = await readPayment(client, imp_uid, order.mode, { timeout: TIMEOUT });
  if (typeof payment === "string" || payment.merchant_uid !== order.merchant_uid) return false;
  return judgeSum(payment, order) === undefined;
}

/** Not 5xx: it is an answer, and final. */
function refuse(reason: string): Response {
  return Response.json({ reason }, { status: 400 });
}
