// Plays the buyer who pays into a virtual account.
import type { Payment } from "@kicc-kit/types";
import { toNotices } from "../delivery.ts";
import { isAwaitingDeposit, reduce } from "../payment.ts";
import type { World } from "../world.ts";

/** @throws Error where no account waits for a deposit: the story that asks for it is wrong. */
export async function deposit({ store, courier, readContext }: World, imp_uid: string): Promise<Payment> {
  const record = store.state.payments.get(imp_uid);
  if (record === undefined) throw new Error(`there is no payment ${imp_uid}`);
  if (!isAwaitingDeposit(record.payment)) throw new Error(`no virtual account of ${imp_uid} waits for a deposit`);
  const payment = reduce(record.payment, { type: "deposited", at: readContext().at });
  const paid = { payment, terms: record.terms };
  store.apply([{ kind: "payment", ...paid }]);
  await courier.notify(toNotices(paid));
  // A copy: what a test does to it must not reach the memory.
  return structuredClone(payment);
}
