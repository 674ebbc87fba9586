// GET /subscribe/customers/{customer_uid}
import { CustomerResponse } from "@kicc-kit/validators/CustomerResponse";
import { GetCustomerQuery } from "@kicc-kit/validators/GetCustomerQuery";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const getCustomer = defineRoute({
  method: "GET",
  path: "/subscribe/customers/{customer_uid}",
  takes: GetCustomerQuery,
  gives: CustomerResponse,
  answer({ billingKeys }, { customer_uid }) {
    const key = billingKeys.get(customer_uid);
    return key === undefined ? refused(refusals.customerNotFound) : accepted(key.customer);
  },
});
