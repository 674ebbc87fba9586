// Why a window does not open. The texts are ours: no source knows the gateway's.
import type { RequestPayParams } from "@kicc-kit/types";
import { findPaid, type State } from "../state.ts";
import type { CheckoutChoice } from "./choice.ts";
import { isAbsolute } from "./redirect.ts";

/** @returns the reason, or `undefined` where the window opens. */
export function refuse(
  state: State,
  { merchant_uid, amount, currency = "KRW", m_redirect_url }: RequestPayParams,
  device: CheckoutChoice["device"],
): string | undefined {
  if (findPaid(state, merchant_uid) !== undefined) return "merchant_uid: 이미 결제가 완료된 주문번호입니다.";
  const prepared = state.prepared.get(merchant_uid);
  if (prepared !== undefined && prepared.amount !== amount) return "amount: 사전 등록된 금액과 다릅니다.";
  if ((prepared?.currency ?? currency) !== currency) return "currency: 사전 등록된 통화와 다릅니다.";
  const isLost = device === "mobile" && m_redirect_url !== undefined && !isAbsolute(m_redirect_url);
  return isLost ? "m_redirect_url: 절대 URL이어야 합니다." : undefined;
}
