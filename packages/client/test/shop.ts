// A shop and the sandbox it pays at: the gateway as it is played, with a buyer who does what a test says.

import {
  type CheckoutChoice,
  createSandbox,
  SANDBOX_KEY,
  SANDBOX_SECRET,
  type SandboxOptions,
} from "@kicc-kit/sandbox";
import type { CardPaymentRequest, Payment, RequestPayParams } from "@kicc-kit/types";
import { type Client, type ClientOptions, createClient } from "../src/index.ts";

export const buyer = { buyer_name: "Hong Gildong", buyer_email: "hong@example.com", buyer_tel: "010-1234-5678" };
export const tea = {
  pay_method: "card",
  merchant_uid: "order-1",
  name: "Green tea",
  amount: 14_000,
  ...buyer,
} as const;
export const card: CardPaymentRequest = tea;
export const REFUND_ACCOUNT = { refund_holder: "Hong", refund_bank: "088", refund_account: "110123456789" } as const;

export function openShop(options: SandboxOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const sandbox = createSandbox(options);
  const requests: string[] = [];
  const client: Client = createClient({
    key: SANDBOX_KEY,
    secret: SANDBOX_SECRET,
    fetch(url, init) {
      requests.push(`${init.method} ${url.replace("https://api.iamport.kr", "")}`);
      return sandbox.fetch(new Request(url, init));
    },
    ...clientOptions,
  });
  return {
    sandbox,
    client,
    /** Method and path of what the client sent, oldest first. */
    requests,
    /** @returns the payment that a window left behind. */
    async buy(params: RequestPayParams = card, choice?: CheckoutChoice): Promise<Payment> {
      const { imp_uid = "none" } = await sandbox.checkout(params, choice);
      return client.payments.get({ imp_uid, include_sandbox: true });
    },
  };
}
