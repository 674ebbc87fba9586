// GET /payments/find/{merchant_uid}{/payment_status}
import { FindPaymentQuery } from "@kicc-kit/validators/FindPaymentQuery";
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import { findOfOrder } from "../find-payments.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const findPayment = defineRoute({
  method: "GET",
  path: "/payments/find/{merchant_uid}{/payment_status}",
  takes: FindPaymentQuery,
  gives: PaymentResponse,
  answer(state, args) {
    const [payment] = findOfOrder(state, args);
    return payment === undefined ? refused(refusals.paymentNotFound) : accepted(payment);
  },
});
