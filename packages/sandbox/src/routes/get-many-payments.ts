// GET /payments
import type { Payment } from "@kicc-kit/types";
import { GetManyPaymentsQuery } from "@kicc-kit/validators/GetManyPaymentsQuery";
import { MultiplePaymentsResponse } from "@kicc-kit/validators/MultiplePaymentsResponse";
import { findOfOrder } from "../find-payments.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

const MOST_IDS = 100;

export const getManyPayments = defineRoute({
  method: "GET",
  path: "/payments",
  takes: GetManyPaymentsQuery,
  gives: MultiplePaymentsResponse,
  answer(state, { imp_uid = [], merchant_uid = [] }) {
    const asked = imp_uid.length + merchant_uid.length;
    if (asked === 0) return refused(refusals.idsMissing);
    if (asked > MOST_IDS) return refused(refusals.tooManyIds);
    // An order number stands for the payment that `find` gives for it.
    const found: (Payment | undefined)[] = [
      ...imp_uid.map((id) => state.payments.get(id)?.payment),
      ...merchant_uid.map((id) => findOfOrder(state, { merchant_uid: id })[0]),
    ];
    const payments = [...new Set(found.filter((payment) => payment !== undefined))];
    if (payments.length === 0) return refused(refusals.paymentNotFound);
    return accepted(payments, { status: found.includes(undefined) ? 207 : 200 });
  },
});
