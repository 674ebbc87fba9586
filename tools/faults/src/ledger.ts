// Holds what the client told its caller against what the gateway did. Each rule is a promise of the client; each limit, where none can be kept.
import type { Outcome } from "@kicc-kit/client";
import { type Gateway, isOf, type Money } from "./gateway.ts";
import type { Made } from "./made.ts";
import { ORDERS } from "./steps.ts";

/**
 * Taken for granted. A token would not end it: who asks for one in its last minute gets the same, with five minutes more, and
 * a client in steady use does so again and again.
 */
export const ASSUMPTION = "no request is under way for more than half an hour";

/** What no client can promise over a line that repeats requests by itself. */
export const LIMITS = {
  "a refund in part without a checksum, delivered twice, happens twice": ({ met, isChecked, call }: Made) =>
    call.kind === "cancel" && !isChecked && call.amount !== "full" && met.call.some(isTwice),
  "a request delivered twice whose second answer comes is told refused": ({ met }: Made) =>
    met.call.includes("is delivered twice, the second answered"),
} as const;

type Rule = (made: Made) => boolean;

/** Broken if true. Of a call that moves money, once nothing is under way any more. */
export const PROMISES: Readonly<Record<string, Rule>> = {
  "nothing happens more than once": (made) =>
    made.moved.length > 1 && !LIMITS["a refund in part without a checksum, delivered twice, happens twice"](made),
  "what is told to have happened, happened": ({ belief, moved }) => belief === "happened" && moved.length === 0,
  "what happened is what was asked for": ({ call, moved }) =>
    "amount" in call &&
    moved.some(({ amount, remaining }) => amount !== (call.amount === "full" ? remaining : call.amount)),
  "what is told to have happened is the amount that moved": ({ belief, moved, amount }) =>
    belief === "happened" && moved.some((money) => money.amount !== amount),
  "what is told to be refused, never happened": (made) =>
    made.belief === "refused" &&
    made.moved.length > 0 &&
    !LIMITS["a request delivered twice whose second answer comes is told refused"](made),
  "nothing is unknown that the line did not touch": ({ belief, met }) => belief === "unknown" && met.call.length === 0,
  "what is resolved as not happened, never happened": ({ verdicts, moved }) =>
    verdicts.includes("did-not-happen") && moved.length > 0,
};

/** Whether the gateway shows what was lost, at this moment: its own, or one that is as good. */
export function judgeHappened(
  { call, lost, moved: own }: Made,
  outcome: Outcome & { kind: "happened" },
  moved: readonly Money[],
): "its own" | "as good" | undefined {
  const { imp_uid, merchant_uid } = outcome.payment;
  if (own.some((money) => money.imp_uid === imp_uid)) return "its own";
  const others = moved.filter((money) => money.imp_uid === imp_uid);
  const charge = others.find(({ kind }) => kind === "charge");
  if (charge === undefined || lost === undefined) return undefined;
  switch (call.kind) {
    case "again":
      // An order is paid once at most.
      return merchant_uid === lost.merchant_uid && charge.amount === lost.amount ? "as good" : undefined;
    case "retry":
      return merchant_uid === lost.merchant_uid ? "as good" : undefined;
    case "cancel": {
      const refunds = others.filter(({ kind }) => kind === "refund");
      if (lost.checksum !== undefined) {
        const amount = lost.amount ?? lost.checksum;
        return refunds.some((one) => one.remaining === lost.checksum && one.amount === amount) ? "as good" : undefined;
      }
      const isAllRefunded = sumOf(refunds) === charge.amount;
      return call.amount === "full" && isAllRefunded ? "as good" : undefined;
    }
    default:
      return undefined;
  }
}

/** @returns what the ledger shows otherwise than the money that was counted. */
export async function auditLedger({ moved, read }: Gateway): Promise<string | undefined> {
  const payments = await read();
  for (const order of ORDERS) {
    const charges = new Map(
      moved.flatMap(({ kind, merchant_uid, imp_uid, amount }) =>
        kind === "charge" && merchant_uid === order ? [[imp_uid, amount]] : [],
      ),
    );
    if (charges.size > 1) return `${order} was charged ${charges.size} times`;
    for (const { imp_uid, amount, cancel_amount, paid_at } of payments.filter((payment) => isOf([order], payment))) {
      const refunds = moved.filter((money) => money.kind === "refund" && money.imp_uid === imp_uid);
      const refunded = sumOf(refunds);
      if ((paid_at ?? 0) > 0 && charges.get(imp_uid) !== amount) return `${order} was charged ${amount}, uncounted`;
      if (refunded !== cancel_amount) return `${order}: ${cancel_amount} are refunded, and ${refunded} were counted`;
    }
  }
  return undefined;
}

export function sumOf(moved: readonly Money[]): number {
  return moved.reduce((sum, { amount }) => sum + amount, 0);
}

function isTwice(name: string): boolean {
  return name.startsWith("is delivered twice");
}
