// GET /subscribe/customers/{customer_uid}/payments
import { ListCustomerPaymentsQuery } from "@kicc-kit/validators/ListCustomerPaymentsQuery";
import { PaymentListResponse } from "@kicc-kit/validators/PaymentListResponse";
import { sortPayments } from "../find-payments.ts";
import { toPage } from "../page.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

/** Charges alone: the record of the issue made the key, and was not made with it. */
export const listCustomerPayments = defineRoute({
  method: "GET",
  path: "/subscribe/customers/{customer_uid}/payments",
  takes: ListCustomerPaymentsQuery,
  gives: PaymentListResponse,
  answer({ payments, billingKeys }, { customer_uid, page }) {
    if (!billingKeys.has(customer_uid)) return refused(refusals.customerNotFound);
    const charges = [...payments.values()]
      .map(({ payment }) => payment)
      .filter((payment) => payment.customer_uid === customer_uid && payment.customer_uid_usage !== "issue");
    return accepted(toPage(sortPayments(charges), page));
  },
});
