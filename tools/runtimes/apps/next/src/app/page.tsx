// A page of the server that gives an order to a component of the browser.
import type { RequestPayParams } from "@kicc-kit/types";
import { Issues } from "./issues";

export default function Page() {
  const order: RequestPayParams = {
    pay_method: "card",
    merchant_uid: "order-0001",
    name: "Green tea",
    amount: 14_000,
    buyer_tel: "010-0000-0000",
  };
  return <Issues order={{ ...order, amount: "14000" }} />;
}
