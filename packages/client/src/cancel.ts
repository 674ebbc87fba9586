// Turns the arguments of a refund into the gateway's own, which would refund everything for want of an amount.
import { ArgumentError } from "./errors.ts";
import { isFilled, isNumber, kindOf, type Members, readMembers } from "./members.ts";

const NAME = "payments.cancel";
const WAYS = ["imp_uid", "merchant_uid", "payment"];

/**
 * @returns what the gateway takes. With `payment`: its `imp_uid`, the amount in figures even for `"full"`, and the `checksum`.
 * With an id and `"full"`: no amount.
 * @throws ArgumentError unless the payment is named in exactly one way and the amount is said.
 */
export function toCancelRequest(members: Members): Members {
  const amount = readAmount(members.get("amount"));
  const given = WAYS.filter((way) => members.has(way));
  const [way = ""] = given;
  if (given.length !== 1) {
    throw refusal(`name the payment by exactly one of ${WAYS.join(", ")}; given: ${given.join(", ") || "none"}.`);
  }
  return way === "payment" ? ofPayment(members, amount) : ofId(members, way, amount);
}

function ofId(members: Members, way: string, amount: number | "full"): Members {
  checkId(way, members.get(way));
  const checksum = members.get("checksum");
  if (checksum !== undefined && !isAboveZero(checksum)) {
    throw refusal(`checksum must be a number above 0, not ${kindOf(checksum)}, which would check nothing.`);
  }
  return new Map([...members].filter(([member]) => member !== "amount" || amount !== "full"));
}

/** What can still be refunded is worked out here, so that the gateway refuses if somebody else refunded meanwhile. */
function ofPayment(members: Members, amount: number | "full"): Members {
  const payment = readMembers(NAME, "payment", members.get("payment"));
  const [imp_uid, paid, refunded] = ["imp_uid", "amount", "cancel_amount"].map((member) => payment.get(member));
  checkId("payment.imp_uid", imp_uid);
  if (members.has("checksum")) throw refusal("checksum is worked out from payment: leave it out.");
  if (!isNumber(paid) || !isNumber(refunded)) {
    throw refusal("payment must hold amount and cancel_amount, as client.payments.get gives it.");
  }
  // In hundredths, for currencies that have them: 10.3 - 0.1 is 10.200000000000001, which no checksum would match.
  const checksum = Math.round((paid - refunded) * 100) / 100;
  if (checksum <= 0 || (amount !== "full" && amount > checksum)) {
    throw refusal(`amount is ${amount}, but only ${checksum} of the payment remains to be refunded.`);
  }
  const others = [...members].filter(([member]) => member !== "payment");
  return new Map<string, unknown>([
    ...others,
    ["imp_uid", imp_uid],
    ["amount", amount === "full" ? checksum : amount],
    ["checksum", checksum],
  ]);
}

function readAmount(amount: unknown): number | "full" {
  if (amount === "full" || isAboveZero(amount)) return amount;
  throw refusal(
    `amount must be a number above 0, or "full" for all that remains, not ${kindOf(amount)}. ` +
      "The gateway would refund everything if it were 0 or left out.",
  );
}

function checkId(member: string, value: unknown): void {
  if (!isFilled(value)) throw refusal(`${member} must be a string that names a payment, not ${kindOf(value)}.`);
}

function isAboveZero(value: unknown): value is number {
  return isNumber(value) && value > 0;
}

function refusal(reason: string): ArgumentError {
  return new ArgumentError(NAME, reason);
}
