// POST /payments/prepare
import { PaymentPrepareResponse } from "@kicc-kit/validators/PaymentPrepareResponse";
import { PreparePaymentRequest } from "@kicc-kit/validators/PreparePaymentRequest";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const preparePayment = defineRoute({
  method: "POST",
  path: "/payments/prepare",
  takes: PreparePaymentRequest,
  gives: PaymentPrepareResponse,
  answer(state, { merchant_uid, amount, currency = null }) {
    // No source says what happens. A shop that copes with a refusal copes with either; changing an amount is PUT's work.
    if (state.prepared.has(merchant_uid)) return refused(refusals.alreadyPrepared);
    const prepared = { merchant_uid, amount, currency };
    return accepted(prepared, { changes: [{ kind: "prepared", prepared }] });
  },
});
