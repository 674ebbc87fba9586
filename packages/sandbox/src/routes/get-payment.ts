// GET /payments/{imp_uid}
import { GetPaymentQuery } from "@kicc-kit/validators/GetPaymentQuery";
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const getPayment = defineRoute({
  method: "GET",
  path: "/payments/{imp_uid}",
  takes: GetPaymentQuery,
  gives: PaymentResponse,
  answer({ payments }, { imp_uid, include_sandbox }) {
    const payment = payments.get(imp_uid)?.payment;
    const isVisible = payment !== undefined && (payment.sandbox !== true || include_sandbox === true);
    return isVisible ? accepted(payment) : refused(refusals.paymentNotFound);
  },
});
