// GET /payments/prepare/{merchant_uid}
import { GetPreparedPaymentQuery } from "@kicc-kit/validators/GetPreparedPaymentQuery";
import { PaymentPrepareResponse } from "@kicc-kit/validators/PaymentPrepareResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const getPreparedPayment = defineRoute({
  method: "GET",
  path: "/payments/prepare/{merchant_uid}",
  takes: GetPreparedPaymentQuery,
  gives: PaymentPrepareResponse,
  answer(state, { merchant_uid }) {
    const prepared = state.prepared.get(merchant_uid);
    return prepared === undefined ? refused(refusals.notPrepared) : accepted(prepared);
  },
});
