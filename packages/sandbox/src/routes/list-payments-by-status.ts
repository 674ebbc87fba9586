// GET /payments/status/{payment_status}
import { ListPaymentsByStatusQuery } from "@kicc-kit/validators/ListPaymentsByStatusQuery";
import { PaymentListResponse } from "@kicc-kit/validators/PaymentListResponse";
import { settledAt, sortPayments } from "../find-payments.ts";
import { isBeyond, toPage } from "../page.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

const LONGEST_WINDOW = 90 * 24 * 60 * 60;

export const listPaymentsByStatus = defineRoute({
  method: "GET",
  path: "/payments/status/{payment_status}",
  takes: ListPaymentsByStatusQuery,
  gives: PaymentListResponse,
  answer({ payments }, { payment_status, page, limit, sorting, to, from }, { at }) {
    const end = to ?? at;
    const start = from ?? end - LONGEST_WINDOW;
    if (start > end || end - start > LONGEST_WINDOW) return refused(refusals.paymentWindowWrong);
    const found = [...payments.values()]
      .map(({ payment }) => payment)
      .filter(({ status }) => payment_status === "all" || status === payment_status)
      // Both bounds belong to the window.
      .filter((payment) => settledAt(payment) >= start && settledAt(payment) <= end);
    const answer = toPage(sortPayments(found, sorting), page, limit);
    return isBeyond(answer, page) ? refused(refusals.pageBeyondData) : accepted(answer);
  },
});
