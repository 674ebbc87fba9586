// What may be done: calls of every kind, the faults that each meets, and the time that passes between them.
import fc, { type Arbitrary } from "fast-check";
import { FAULTS, type FaultName } from "../../../packages/client/test/line.ts";

export type Call =
  | { readonly kind: "again"; readonly order: string; readonly card: string; readonly amount: number }
  | { readonly kind: "retry"; readonly order: string }
  | { readonly kind: "cancel"; readonly order: string; readonly by: By; readonly amount: number | "full" }
  | { readonly kind: "schedule"; readonly order: string; readonly card: string; readonly amount: number }
  | { readonly kind: "unschedule" | "get" | "findAll"; readonly order: string }
  | { readonly kind: "verify"; readonly order: string; readonly amount: number }
  /** `which` of what was lost so far. */
  | { readonly kind: "resolve"; readonly which: number; readonly isKept: boolean };

/** How a refund names its payment. */
export type By = "payment" | "imp_uid" | "merchant_uid" | "imp_uid and checksum";

export type Step =
  | {
      readonly kind: "call";
      readonly call: Call;
      readonly faults: readonly FaultName[];
      readonly tokenFaults: readonly FaultName[];
    }
  | { readonly kind: "time passes"; readonly minutes: number }
  | { readonly kind: "what is late arrives" };

/** Paid in the window, charged by a stored card, and planned. */
export const BOUGHT = ["order-0", "order-1", "order-2"] as const;
const CHARGED = ["month-0", "month-1", "month-2"] as const;
export const PLANNED = ["plan-0", "plan-1"] as const;
export const ORDERS = [...BOUGHT, ...CHARGED, ...PLANNED] as const;
export const PRICE = 4_000;
export const CARDS = { approved: "card-1", declined: "card-2" } as const;

const amount = fc.constantFrom(1_000, 1_500, PRICE);
const anyOrder = fc.constantFrom(...ORDERS);
const card = fc.constantFrom<string>(CARDS.approved, CARDS.approved, CARDS.approved, CARDS.declined);
const planned = fc.constantFrom(...PLANNED);
const by = fc.constantFrom<By>("payment", "payment", "imp_uid", "merchant_uid", "imp_uid and checksum");

/** Weighted by how much money they move. */
const call: Arbitrary<Call> = fc.oneof(
  of(6, { kind: fc.constant("cancel"), order: anyOrder, by, amount: fc.oneof(amount, fc.constant("full")) }),
  of(4, { kind: fc.constant("again"), order: fc.constantFrom(...CHARGED), card, amount }),
  of(2, { kind: fc.constant("retry"), order: planned }),
  of(1, { kind: fc.constant("schedule"), order: planned, card, amount }),
  of(1, { kind: fc.constant("unschedule"), order: planned }),
  of(2, { kind: fc.constant("get"), order: anyOrder }),
  of(1, { kind: fc.constant("findAll"), order: anyOrder }),
  of(2, { kind: fc.constant("verify"), order: anyOrder, amount }),
  of(4, { kind: fc.constant("resolve"), which: fc.nat(9), isKept: fc.boolean() }),
);

const fault = fc.constantFrom(...(Object.keys(FAULTS) as FaultName[]));

/** Of the requests of one call, in their order; beyond the last, the line is fine. */
function faults(fine: number): Arbitrary<readonly FaultName[]> {
  return fc.oneof(
    { weight: fine, arbitrary: fc.constant<FaultName[]>([]) },
    { weight: 6, arbitrary: fc.tuple(fault) },
    { weight: 1, arbitrary: fc.array(fault, { minLength: 2, maxLength: 4, size: "max" }) },
  );
}

const step: Arbitrary<Step> = fc.oneof(
  of(30, { kind: fc.constant("call"), call, faults: faults(6), tokenFaults: faults(30) }),
  of(1, { kind: fc.constant("time passes"), minutes: fc.constantFrom(1, 29.6, 31) }),
  of(2, { kind: fc.constant("what is late arrives") }),
);

export const sequences: Arbitrary<readonly Step[]> = fc.array(step, { minLength: 1, maxLength: 60, size: "max" });

function of<Value>(weight: number, members: { [Key in keyof Value]: Arbitrary<Value[Key]> }) {
  return { weight, arbitrary: fc.record(members) as unknown as Arbitrary<Value & never> };
}
