// GET /subscribe/customers
import { GetManyCustomersQuery } from "@kicc-kit/validators/GetManyCustomersQuery";
import { MultipleCustomersResponse } from "@kicc-kit/validators/MultipleCustomersResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const getManyCustomers = defineRoute({
  method: "GET",
  path: "/subscribe/customers",
  takes: GetManyCustomersQuery,
  gives: MultipleCustomersResponse,
  answer({ billingKeys }, { customer_uid }) {
    const asked = [...new Set(customer_uid)];
    const customers = asked.flatMap((name) => billingKeys.get(name)?.customer ?? []);
    if (customers.length === 0) return refused(refusals.customerNotFound);
    return accepted(customers, { status: customers.length < asked.length ? 207 : 200 });
  },
});
