// What became of a charge or refund whose answer was lost: against the sandbox, with a line that loses.

import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient, type LostCall, OutcomeUnknownError } from "../src/index.ts";
import { createLosingFetch, type Loss } from "./losing.ts";
import { card } from "./shop.ts";

const HALF_HOUR = 1800;

async function openLine() {
  const sandbox = createSandbox();
  const line = createLosingFetch(sandbox.fetch);
  const client = createClient({ key: SANDBOX_KEY, secret: SANDBOX_SECRET, fetch: line.fetch });
  const { imp_uid = "" } = await sandbox.checkout(card);
  await sandbox.checkout({ ...card, customer_uid: "card-1", merchant_uid: "issue-1" } as never);
  const read = () => client.payments.get({ imp_uid });
  /** @returns the error of a call whose answer is lost. */
  const losing = async (loss: Loss, call: () => Promise<unknown>): Promise<OutcomeUnknownError> => {
    line.lose(loss);
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    if (!(error instanceof OutcomeUnknownError)) throw new Error("nothing was lost", { cause: error });
    return error;
  };
  return { sandbox, client, line, imp_uid, read, losing };
}
type Line = Awaited<ReturnType<typeof openLine>>;
const later = (error: LostCall): LostCall => ({ ...error, sent_at: error.sent_at - HALF_HOUR - 1 });

const again = ({ client }: Line) =>
  client.subscribe.again({ customer_uid: "card-1", merchant_uid: "month-1", name: "Tea", amount: 9_900 });
const partial = async ({ client, read }: Line) => client.payments.cancel({ payment: await read(), amount: 4_000 });
const full = ({ client, imp_uid }: Line) => client.payments.cancel({ imp_uid, amount: "full" });
const byOrder = ({ client }: Line) => client.payments.cancel({ merchant_uid: "order-1", amount: "full" });
const unchecked = ({ client, imp_uid }: Line) => client.payments.cancel({ imp_uid, amount: 4_000 });

describe("against the sandbox", () => {
  const cases: readonly {
    readonly name: string;
    readonly call: (line: Line) => Promise<unknown>;
    readonly loss: Loss;
    /** At once, and half an hour later. */
    readonly want: readonly [string, string];
    readonly before?: (line: Line) => Promise<unknown>;
    readonly after?: (line: Line) => Promise<unknown>;
  }[] = [
    { name: "a charge that was made", call: again, loss: "answer", want: ["happened", "happened"] },
    { name: "a charge that was not made", call: again, loss: "request", want: ["still-unknown", "did-not-happen"] },
    { name: "a charge that may come late", call: again, loss: "late", want: ["still-unknown", "did-not-happen"] },
    {
      name: "a charge that came late",
      call: again,
      loss: "late",
      after: ({ line }) => line.arrive(),
      want: ["happened", "happened"],
    },
    {
      name: "a charge that was made and refunded",
      call: again,
      loss: "answer",
      after: ({ client }) => client.payments.cancel({ merchant_uid: "month-1", amount: "full" }),
      want: ["still-unknown", "still-unknown"],
    },
    {
      name: "a charge of an order that was paid in the window",
      before: ({ sandbox }) => sandbox.checkout({ ...card, merchant_uid: "month-1" }),
      call: again,
      loss: "answer",
      want: ["still-unknown", "did-not-happen"],
    },
    { name: "a refund in part that was made", call: partial, loss: "answer", want: ["happened", "happened"] },
    {
      name: "a refund in part that was not made",
      call: partial,
      loss: "request",
      want: ["still-unknown", "did-not-happen"],
    },
    {
      name: "a refund in part that came late",
      call: partial,
      loss: "late",
      after: ({ line }) => line.arrive(),
      want: ["happened", "happened"],
    },
    {
      name: "a refund in part whose place another took",
      call: partial,
      loss: "late",
      after: ({ client, imp_uid }) => client.payments.cancel({ imp_uid, amount: 1 }),
      want: ["did-not-happen", "did-not-happen"],
    },
    {
      name: "a refund in part after an earlier one of the same sum",
      before: partial,
      call: partial,
      loss: "request",
      want: ["still-unknown", "did-not-happen"],
    },
    {
      name: "a second refund of the same sum",
      before: partial,
      call: partial,
      loss: "answer",
      want: ["happened", "happened"],
    },
    { name: "a refund of all that was made", call: full, loss: "answer", want: ["happened", "happened"] },
    {
      name: "a refund of all that was not made",
      call: full,
      loss: "request",
      want: ["still-unknown", "did-not-happen"],
    },
    { name: "a refund of all, by order", call: byOrder, loss: "answer", want: ["happened", "happened"] },
    {
      name: "a refund of all, by order, not made",
      call: byOrder,
      loss: "request",
      want: ["still-unknown", "did-not-happen"],
    },
    {
      name: "a refund without a checksum that was made",
      call: unchecked,
      loss: "answer",
      want: ["still-unknown", "still-unknown"],
    },
    {
      name: "a refund without a checksum that was not made",
      call: unchecked,
      loss: "request",
      want: ["still-unknown", "did-not-happen"],
    },
  ];
  test.each(cases)("$name: $want", async ({ call, loss, want, before, after }) => {
    const line = await openLine();
    await before?.(line);
    const error = await line.losing(loss, () => call(line));
    await after?.(line);
    const kinds = [];
    for (const lost of [error, later(error)]) kinds.push((await line.client.resolveOutcome(lost)).kind);
    expect(kinds).toEqual(want);
  });

  test("a schedule that was tried again", async () => {
    const at = { now: Date.now() };
    const sandbox = createSandbox({ now: () => at.now });
    const line = createLosingFetch(sandbox.fetch);
    const client = createClient({ key: SANDBOX_KEY, secret: SANDBOX_SECRET, fetch: line.fetch });
    await sandbox.checkout({ ...card, customer_uid: "card-1", merchant_uid: "issue-1" } as never);
    const schedule_at = Math.floor(at.now / 1000) + 60;
    await client.subscribe.schedule({
      customer_uid: "card-1",
      schedules: [{ merchant_uid: "month-1", schedule_at, amount: 9_900, name: "Tea" }],
    });
    await client.subscribe.unschedule({ customer_uid: "card-1" });
    line.lose("answer");
    const error = (await client.subscribe
      .retry({ merchant_uid: "month-1" })
      .catch((e: unknown) => e)) as OutcomeUnknownError;
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(await client.resolveOutcome(error)).toMatchObject({ kind: "happened", payment: { amount: 9_900 } });
  });

  test("an error that was kept as JSON is resolved like the error itself", async () => {
    const line = await openLine();
    const error = await line.losing("answer", () => again(line));
    const kept = JSON.parse(JSON.stringify(error));
    expect(await line.client.resolveOutcome(kept)).toEqual(await line.client.resolveOutcome(error));
  });

  test("whatever is lost and whoever else refunds, the verdict is never contrary to the ledger", async () => {
    const kinds: Record<string, number> = {};
    const step = fc.record({
      loss: fc.constantFrom<Loss>("nothing", "request", "answer", "late"),
      amount: fc.constantFrom(1_000, 2_000),
      rival: fc.option(fc.constantFrom(1_000, 2_000)),
      isLateArriving: fc.boolean(),
      isOld: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const { client, line, read, imp_uid } = await openLine();
        for (const { loss, amount, rival, isLateArriving, isOld } of steps) {
          const payment = await read();
          line.lose(loss);
          const error: unknown = await client.payments
            .cancel({ payment, amount, reason: "ours" })
            .catch((e: unknown) => e);
          if (isLateArriving) await line.arrive();
          if (rival !== null) await client.payments.cancel({ imp_uid, amount: rival, reason: "rival" }).catch(() => {});
          if (!(error instanceof OutcomeUnknownError)) continue;
          const outcome = await client.resolveOutcome(isOld ? later(error) : error);
          kinds[outcome.kind] = (kinds[outcome.kind] ?? 0) + 1;
          // Half an hour after it was sent, nothing is under way any more.
          if (isOld) line.drop();
          await line.arrive();
          const added = ((await read()).cancel_history ?? []).slice(payment.cancel_history?.length ?? 0);
          const isDone = added.some(({ reason }) => reason === "ours");
          // The first refund after ours was sent found the same remaining: an equal one of a rival is as good.
          const isEqualDone = added[0]?.amount === amount;
          if (outcome.kind === "happened") expect(isDone || isEqualDone).toBe(true);
          if (outcome.kind === "did-not-happen") expect(isDone).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
    expect(Object.keys(kinds).sort()).toEqual(["did-not-happen", "happened", "still-unknown"]);
  });
});
