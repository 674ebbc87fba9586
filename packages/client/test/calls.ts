// One call of each effect, and what it throws where every answer is the same.
import { type Answer, type Play, play } from "./gateway.ts";

export const calls = {
  read: ({ client }: Play) => client.payments.get({ imp_uid: "imp_1" }),
  write: ({ client }: Play) => client.payments.prepare({ merchant_uid: "order-1", amount: 1000 }),
  again: ({ client }: Play) =>
    client.subscribe.again({ customer_uid: "card-1", merchant_uid: "order-1", name: "Tea", amount: 9_900 }),
  cancel: ({ client }: Play) => client.payments.cancel({ imp_uid: "imp_1", amount: 1000 }),
} as const;
export type Kind = keyof typeof calls;
export const kinds = Object.keys(calls) as Kind[];

export async function failure(kind: Kind, answer: Answer): Promise<{ error: unknown; sent: number; tokens: number }> {
  const world = await play({ answers: [answer, answer, answer, answer] });
  const error: unknown = await calls[kind](world).then(
    () => "no error",
    (thrown: unknown) => thrown,
  );
  return { error, sent: world.calls.length, tokens: world.tokenCalls.length };
}
