// PUT /payments/prepare
import { PaymentPrepareResponse } from "@kicc-kit/validators/PaymentPrepareResponse";
import { UpdatePreparedPaymentRequest } from "@kicc-kit/validators/UpdatePreparedPaymentRequest";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const updatePreparedPayment = defineRoute({
  method: "PUT",
  path: "/payments/prepare",
  takes: UpdatePreparedPaymentRequest,
  gives: PaymentPrepareResponse,
  answer(state, { merchant_uid, amount, currency = null }) {
    if (!state.prepared.has(merchant_uid)) return refused(refusals.notPrepared);
    const prepared = { merchant_uid, amount, currency };
    return accepted(prepared, { changes: [{ kind: "prepared", prepared }] });
  },
});
