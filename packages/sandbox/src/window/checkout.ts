// Plays the payment window from the request to the callback: refuse, open, ask the shop, approve or fail, tell the shop.
import type { RequestPayParams as Params } from "@kicc-kit/types";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";
import { describeIssues } from "../describe-issues.ts";
import { reduce } from "../payment.ts";
import { findPaid, type PaymentRecord } from "../state.ts";
import type { World } from "../world.ts";
import { approve } from "./approve.ts";
import { toFailure, toRefusal, toSuccess } from "./callback.ts";
import { type CheckoutChoice, type CheckoutResult, checkChoice } from "./choice.ts";
import { open } from "./open.ts";
import { isAbsolute, toRedirect } from "./redirect.ts";
import { refuse } from "./refuse.ts";

interface Failure {
  readonly error_code: string;
  readonly reason: string;
}

const failures = {
  declined: { error_code: "SANDBOX_DECLINED", reason: "카드사 또는 PG사에서 승인을 거절했습니다." },
  closed: { error_code: "SANDBOX_CLOSED", reason: "구매자가 결제창을 닫았습니다." },
  paidMeanwhile: { error_code: "SANDBOX_ALREADY_PAID", reason: "이미 결제가 완료된 주문번호입니다." },
} as const satisfies Record<string, Failure>;

export async function checkout(world: World, given: unknown, choice: CheckoutChoice): Promise<CheckoutResult> {
  checkChoice(choice);
  const { store, readContext } = world;
  const sent = toWire(given);
  const params = RequestPayParams.safeParse(sent, { unknown: "allow" });
  const refusal = params.success ? refuse(store.state, params.value, choice.device) : describeIssues(params.issues);
  if (!params.success || refusal !== undefined) {
    const isOrderWrong = !params.success && params.issues.some(({ path: [member] }) => member === "merchant_uid");
    const merchant_uid = isOrderWrong ? undefined : readText(sent, "merchant_uid");
    return withRedirect({ response: toRefusal(merchant_uid ?? "", refusal ?? "") }, sent, choice);
  }

  const record = open(params.value, choice, store.state.sequence, readContext());
  store.apply([{ kind: "payment", ...record }]);
  const failure = (await findFailure(world, record, params.value, choice)) ?? findRival(world, record);
  const response =
    failure === undefined ? await succeed(world, record, params.value, choice) : fail(world, record, failure);
  return withRedirect({ response, imp_uid: record.payment.imp_uid }, sent, choice);
}

/** What stands against the approval: the buyer, the gateway, or the shop that is asked before it. */
async function findFailure(
  { courier }: World,
  { payment }: PaymentRecord,
  params: Params,
  { outcome = "approved" }: CheckoutChoice,
): Promise<Failure | undefined> {
  if (outcome === "closed") return failures.closed;
  if (params.confirm_url !== undefined) {
    const { imp_uid, merchant_uid, amount } = payment;
    const confirmation = await courier.confirm(params.confirm_url, { imp_uid, merchant_uid, amount });
    if (!confirmation.isAccepted) return notConfirmed(confirmation.reason ?? "알 수 없음");
  }
  return outcome === "declined" ? failures.declined : undefined;
}

/** Another window may have paid this order since ours opened. Asked in the same breath as the approval. */
function findRival({ store }: World, { payment }: PaymentRecord): Failure | undefined {
  return findPaid(store.state, payment.merchant_uid) === undefined ? undefined : failures.paidMeanwhile;
}

function notConfirmed(reason: string): Failure {
  return { error_code: "SANDBOX_NOT_CONFIRMED", reason: `가맹점에서 결제를 승인하지 않았습니다. 사유: ${reason}` };
}

async function succeed(
  { store, courier, readContext }: World,
  opened: PaymentRecord,
  params: Params,
  choice: CheckoutChoice,
) {
  const { record, changes, notices } = approve(store.state, opened, params, choice, readContext());
  const response = toSuccess(record.payment);
  store.apply(changes);
  await courier.notify(notices);
  return response;
}

/** An ordinary failure sends no webhook. */
function fail({ store, readContext }: World, { payment, terms }: PaymentRecord, { error_code, reason }: Failure) {
  const failed = reduce(payment, { type: "failed", at: readContext().at, reason });
  const response = toFailure(failed, error_code);
  store.apply([{ kind: "payment", payment: failed, terms }]);
  return response;
}

function withRedirect(result: CheckoutResult, sent: unknown, { device }: CheckoutChoice): CheckoutResult {
  const address = readText(sent, "m_redirect_url");
  const canReturn = device === "mobile" && address !== undefined && isAbsolute(address);
  return canReturn ? { ...result, redirect: toRedirect(address, result.response) } : result;
}

/** What is left of the request when it comes out of the page: plain data, or nothing at all. */
function toWire(given: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(given));
  } catch {
    return undefined;
  }
}

function readText(sent: unknown, member: "merchant_uid" | "m_redirect_url"): string | undefined {
  const value = (sent as Record<string, unknown> | null | undefined)?.[member];
  return typeof value === "string" ? value : undefined;
}
