// DELETE /subscribe/customers/{customer_uid}
import { CustomerResponse } from "@kicc-kit/validators/CustomerResponse";
import { DeleteCustomerQuery } from "@kicc-kit/validators/DeleteCustomerQuery";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

/** The schedules of the key stay: they fail when their time comes. */
export const deleteCustomer = defineRoute({
  method: "DELETE",
  path: "/subscribe/customers/{customer_uid}",
  takes: DeleteCustomerQuery,
  gives: CustomerResponse,
  answer({ billingKeys }, { customer_uid }) {
    const key = billingKeys.get(customer_uid);
    if (key === undefined) return refused(refusals.customerNotFound);
    return accepted(key.customer, { changes: [{ kind: "billingKeyDeleted", customer_uid }] });
  },
});
