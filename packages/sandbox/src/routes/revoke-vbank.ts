// DELETE /vbanks/{imp_uid}
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import { RevokeVbankQuery } from "@kicc-kit/validators/RevokeVbankQuery";
import { isAwaitingDeposit, reduce } from "../payment.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const revokeVbank = defineRoute({
  method: "DELETE",
  path: "/vbanks/{imp_uid}",
  takes: RevokeVbankQuery,
  gives: PaymentResponse,
  answer({ payments }, { imp_uid }, { at }) {
    const record = payments.get(imp_uid);
    if (record === undefined) return refused(refusals.paymentNotFound);
    if (record.payment.pay_method !== "vbank") return refused(refusals.notVbank);
    if (!isAwaitingDeposit(record.payment)) return refused(refusals.vbankNotAwaiting);
    const payment = reduce(record.payment, { type: "failed", at, reason: "가상계좌 발급이 취소되었습니다." });
    return accepted(payment, { changes: [{ kind: "payment", payment, terms: record.terms }] });
  },
});
