// Values on which validators differ by design: told, and no reason to leave a peer out.
import type { SampledShape } from "./samples.ts";

export interface Edge {
  readonly name: string;
  readonly change: Readonly<Record<string, unknown>>;
}

const EMOJI = "🍎";

export const EDGES: Readonly<Partial<Record<SampledShape, readonly Edge[]>>> = {
  CardPaymentRequest: [
    { name: "a name of 40 characters outside the basic plane", change: { name: EMOJI.repeat(40) } },
    { name: "an amount of 2 ** 31", change: { amount: 2 ** 31 } },
    { name: "an amount of 2 ** 53", change: { amount: 2 ** 53 } },
    { name: "a list where an object is asked for", change: { custom_data: [] } },
    { name: "a list where an object with members is asked for", change: { card: [] } },
    { name: "a member that is undefined", change: { card: undefined } },
  ],
  Payment: [
    { name: "a buyer_name of 16 characters outside the basic plane", change: { buyer_name: EMOJI.repeat(16) } },
    { name: "an amount that is NaN", change: { amount: Number.NaN } },
    { name: "a paid_at of 2 ** 31", change: { paid_at: 2 ** 31 } },
    { name: "a list where an object with members is asked for", change: { promotion: [] } },
  ],
};
