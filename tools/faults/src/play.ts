// Plays one sequence against a gateway of its own, to the end of all that is under way, and finds where belief and ledger part.
import type { Outcome, Verification } from "@kicc-kit/client";
import type { Payment } from "@kicc-kit/types";
import type { Clock } from "./clock.ts";
import { type Gateway, openGateway } from "./gateway.ts";
import { auditLedger, judgeHappened, PROMISES, sumOf } from "./ledger.ts";
import { begin, isMoney, type Made } from "./made.ts";
import { type CreateClient, type Held, type Process, startProcess } from "./process.ts";
import { make, openShop, type Shop, TIMEOUT } from "./shop.ts";
import { BOUGHT, type Step } from "./steps.ts";
import type { Tally } from "./tally.ts";

/** Milliseconds that a request may be under way. */
const HALF_HOUR = 30 * 60_000;
const LATER = HALF_HOUR + 60_000;

interface World {
  readonly clock: Clock;
  readonly gateway: Gateway;
  readonly shop: Shop;
  readonly tally: Tally;
  readonly held: Held[];
  readonly processes: readonly [Process, Process];
  /** Of the first process, while the second makes the next call. */
  slow: Promise<void> | undefined;
}

/** @throws Error with what was promised and not kept. */
export async function play(steps: readonly Step[], clock: Clock, tally: Tally, create?: CreateClient): Promise<void> {
  clock.reset();
  const gateway = await openGateway(clock.now);
  const shop = await openShop(gateway, BOUGHT);
  const held: Held[] = [];
  const processes = [startProcess(gateway, held, create), startProcess(gateway, held, create)] as const;
  const world: World = { clock, gateway, shop, tally, held, processes, slow: undefined };
  for (const step of steps) await take(step, world);
  await goOn(world);
  await arrive(world);
  clock.advance(LATER);
  // Whoever that woke gives up first.
  await clock.drive(Promise.resolve(), gateway.isBusy);
  for (const made of shop.lost) await settle(made, world);
  await audit(world);
}

async function take(step: Step, world: World): Promise<void> {
  switch (step.kind) {
    case "call": {
      const { lost } = world.shop;
      const asked = step.call.kind === "resolve" ? lost[step.call.which % lost.length] : undefined;
      if (step.call.kind === "resolve" && asked === undefined) return;
      return call(begin(step.call, step.faults, step.tokenFaults, asked), world);
    }
    case "time passes":
      await goOn(world);
      world.clock.advance(step.minutes * 60_000);
      return world.gateway.tick();
    case "what is late arrives":
      return arrive(world);
    default:
      throw new Error("unforeseen step", { cause: step });
  }
}

/** A call whose request is slow is left where it is while the other process makes one. */
async function call(made: Made, world: World): Promise<void> {
  const { clock, gateway, processes, slow } = world;
  const process = processes[slow === undefined ? 0 : 1];
  const isSlow = process.waitForSlow();
  let isDone = false;
  const work = observe(made, process, world).finally(() => {
    isDone = true;
  });
  await clock.drive(Promise.race([work, isSlow]), gateway.isBusy);
  if (!isDone && slow === undefined) {
    world.slow = work;
    return;
  }
  if (!isDone) process.goOn();
  await clock.drive(work, gateway.isBusy);
  await goOn(world);
}

async function goOn(world: World): Promise<void> {
  const { slow, processes, clock, gateway } = world;
  if (slow === undefined) return;
  processes[0].goOn();
  world.slow = undefined;
  await clock.drive(slow, gateway.isBusy);
}

async function arrive({ held, clock, tally }: World): Promise<void> {
  for (const { since, deliver } of held.splice(0)) {
    if (clock.now() - since <= HALF_HOUR) await deliver();
    else tally.lose();
  }
}

/** What can be judged at once is: a read against the ledger of this moment, and the time that the call took. */
async function observe(made: Made, process: Process, world: World): Promise<void> {
  const { clock, shop, tally, gateway } = world;
  const begun = clock.now();
  const answer = await make(made, process, shop);
  // A slow one waits for the call of the other process.
  const isSlow = [...made.met.call, ...made.met.token].includes("is slow");
  if (clock.now() - begun > TIMEOUT && !isSlow) fail("no call outlives its time-out", made);
  tally.add(made);
  if (answer === undefined) return;
  switch (made.call.kind) {
    case "resolve": {
      if (made.asked !== undefined) judge(made.asked, answer as Outcome, "at some time", world);
      return;
    }
    case "get": {
      const { imp_uid, cancel_amount } = answer as Payment;
      const refunded = sumOf(gateway.moved.filter((money) => money.kind === "refund" && money.imp_uid === imp_uid));
      if (cancel_amount !== refunded) fail("what is read is what the ledger shows", made);
      return;
    }
    case "verify": {
      const { kind } = answer as Verification;
      const { order, amount } = made.call;
      const charge = gateway.moved.find((money) => money.kind === "charge" && money.merchant_uid === order);
      const isRefunded = gateway.moved.some((money) => money.kind === "refund" && money.merchant_uid === order);
      const isPaid = charge?.amount === amount && !isRefunded;
      if (kind === "ok" && !isPaid) fail("what is verified is paid, in full, and not refunded", made);
      return;
    }
    default:
      return;
  }
}

/** Nothing is under way any more, and the line is fine. */
async function settle(lost: Made, world: World): Promise<void> {
  const { clock, gateway, shop, processes, tally } = world;
  const made = begin({ kind: "resolve", which: shop.lost.indexOf(lost), isKept: false }, [], [], lost);
  const answer = await clock.drive(make(made, processes[0], shop), gateway.isBusy);
  tally.add(made);
  judge(lost, answer as Outcome, "at last", world);
}

function judge(lost: Made, outcome: Outcome, when: "at some time" | "at last", { gateway, tally }: World): void {
  lost.verdicts.push(outcome.kind);
  const how = outcome.kind === "happened" ? judgeHappened(lost, outcome, gateway.moved) : undefined;
  if (outcome.kind === "happened" && how === undefined) fail("what is resolved as happened, happened", lost);
  tally.resolve(when, outcome, how);
}

async function audit({ shop, gateway, tally }: World): Promise<void> {
  for (const made of shop.made) {
    if (!isMoney(made.call)) continue;
    for (const [promise, isBroken] of Object.entries(PROMISES)) if (isBroken(made)) fail(promise, made);
    tally.limit(made);
  }
  const difference = await auditLedger(gateway);
  if (difference !== undefined) throw new Error(`the ledger shows otherwise: ${difference}`);
}

function fail(promise: string, made: Made): never {
  const { call, met, belief, moved, verdicts, error } = made;
  const story = { call, line: met, told: belief, resolved: verdicts, moved, error: error && String(error) };
  throw new Error(`"${promise}" was not kept by\n${JSON.stringify(story, undefined, 2)}`);
}
