// GET /payments/findAll/{merchant_uid}{/payment_status}
import { FindAllPaymentsQuery } from "@kicc-kit/validators/FindAllPaymentsQuery";
import { PaymentListResponse } from "@kicc-kit/validators/PaymentListResponse";
import { findOfOrder } from "../find-payments.ts";
import { toPage } from "../page.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const findAllPayments = defineRoute({
  method: "GET",
  path: "/payments/findAll/{merchant_uid}{/payment_status}",
  takes: FindAllPaymentsQuery,
  gives: PaymentListResponse,
  answer(state, args) {
    const found = findOfOrder(state, args);
    if (found.length === 0) return refused(refusals.paymentNotFound);
    return accepted(toPage(found, args.page, args.limit));
  },
});
