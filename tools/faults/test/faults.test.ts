// Belief and ledger agree over 5,000 calls on a line that fails; `pnpm test:faults` goes on from there.
import { randomInt } from "node:crypto";
import { type Client, type ClientOptions, createClient, OutcomeUnknownError } from "@kicc-kit/client";
import { expect, test } from "vitest";
import { FAULTS } from "../../../packages/client/test/line.ts";
import type { CreateClient } from "../src/process.ts";
import { run } from "../src/run.ts";
import { Tally } from "../src/tally.ts";

const COUNT = 5_000;

test("what callers are told agrees with the ledger, and enough of each kind was tried", async () => {
  const tally = new Tally();
  const seed = randomInt(2 ** 30);
  expect(await run(COUNT, seed, tally)).toBeUndefined();
  expect(tally.calls).toBeGreaterThanOrEqual(COUNT);
  expect([...tally.of("what the line did").keys()].sort()).toEqual(Object.keys(FAULTS).sort());
  const beliefs = ["again", "cancel", "retry"].flatMap((kind) =>
    ["happened", "refused", "unknown"].map((belief) => `${kind} ${belief}`),
  );
  expect([...tally.of("what callers were told").keys()].sort()).toEqual(beliefs);
  const verdicts = [...tally.of("what was lost, resolved at last").keys()].map((verdict) => verdict.replace(/:.*/, ""));
  expect([...new Set(verdicts)].sort()).toEqual(["did-not-happen", "happened", "still-unknown"]);
});

const told = (change: (client: Client) => Partial<Client>) => (options: ClientOptions) => {
  const client = createClient(options);
  return { ...client, ...change(client) };
};
const isMoney = (url: string) => /cancel$|again$|retry$/.test(url);
const sending =
  (send: (url: string, once: () => Promise<Response>) => Promise<Response>): CreateClient =>
  ({ fetch = globalThis.fetch, ...options }) =>
    createClient({ ...options, fetch: (url, init) => send(url, () => fetch(url, init)) });

/** Clients that break a promise, and which one. */
const broken: readonly { readonly name: string; readonly create: CreateClient; readonly want: string }[] = [
  {
    name: "sends again what was lost",
    create: sending((_, once) => once().catch(once)),
    want: "never happened|more than once",
  },
  {
    name: "takes a proxy's page for success",
    create: sending(async (url, once) => {
      const answer = await once();
      const payment = { imp_uid: "imp_1", merchant_uid: "order-0", amount: 1_000, status: "paid" };
      const isPage = isMoney(url) && answer.headers.get("content-type") === "text/html";
      return isPage ? Response.json({ code: 0, message: null, response: payment }) : answer;
    }),
    want: "what is told to have happened, happened",
  },
  {
    name: "takes a lost answer for a refusal",
    create: sending((url, once) =>
      once().catch((error) => {
        if (!isMoney(url)) throw error;
        return Response.json({ code: 1, message: null, response: null });
      }),
    ),
    want: "what is told to be refused, never happened",
  },
  {
    name: "says too early that it did not happen",
    create: told(({ resolveOutcome }) => ({
      async resolveOutcome(error, options) {
        const outcome = await resolveOutcome(error, options);
        return outcome.kind === "still-unknown" ? { kind: "did-not-happen" } : outcome;
      },
    })),
    want: "what is resolved as not happened, never happened",
  },
  {
    name: "says too early that it happened",
    create: told(({ resolveOutcome, payments }) => ({
      async resolveOutcome(error, options) {
        const outcome = await resolveOutcome(error, options);
        if (outcome.kind === "happened") return outcome;
        const { list } = await payments.listByStatus({ payment_status: "paid" });
        const [payment] = list;
        return payment === undefined ? outcome : { kind: "happened", payment };
      },
    })),
    want: "what is resolved as happened, happened",
  },
  {
    name: "refunds everything where a part was meant",
    create: told(({ payments }) => ({
      payments: { ...payments, cancel: (args, options) => payments.cancel({ ...args, amount: "full" }, options) },
    })),
    want: "what happened is what was asked for",
  },
  {
    name: "takes what it could not send for unknown",
    create: told(({ payments }) => ({
      payments: {
        ...payments,
        cancel: (args, options) =>
          payments.cancel(args, options).catch((error) => {
            throw new OutcomeUnknownError("payments.cancel", "unknown", { ...error, sent_at: 0 });
          }),
      },
    })),
    want: "nothing is unknown that the line did not touch",
  },
  {
    name: "verifies by the order alone",
    create: told(({ payments }) => ({
      async verifyPayment({ imp_uid }) {
        return { kind: "ok", payment: (await payments.get({ imp_uid })) as never };
      },
    })),
    want: "what is verified is paid",
  },
  {
    name: "does not end in time",
    create: told(({ payments }) => ({
      payments: { ...payments, get: (args) => payments.get(args, { timeout: 60_000 }) },
    })),
    want: "no call outlives its time-out",
  },
];

test.each(broken)("a client that $name is found out", async ({ create, want }) => {
  const divergence = await run(COUNT, 1, new Tally(), () => {}, create);
  expect(divergence?.story).toMatch(new RegExp(want));
  expect(divergence?.story).toContain('{"kind":"call"');
});
