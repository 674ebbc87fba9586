// A webhook that comes again, in any order, all at once, after a crash: what it tells of is handled once.
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import { listen, paid, post } from "./listening.ts";
import { openShop, tea } from "./shop.ts";

describe("repetitions", () => {
  test("one after another act once", async () => {
    const { handle, notice, told } = await paid();
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await handle(notice())).status);
    expect([statuses, told]).toEqual([[200, 200, 200, 200, 200], ["paid"]]);
  });

  test("all at once act once; those that came meanwhile are asked to come again", async () => {
    let finish = () => {};
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const store = createMemoryStore();
    const calls: string[] = [];
    const { client, notice } = await paid();
    const handles = Array.from(
      { length: 10 },
      () => listen(client, { store, onPaid: ({ key }) => calls.push(key) && isFinished }).handle,
    );
    let busy = 0;
    const answers = handles.map(async (handle) => {
      const answer = await handle(notice());
      if (answer.status === 503) busy += 1;
      return answer;
    });
    await vi.waitFor(() => expect(busy).toBe(9), { timeout: 20_000 });
    finish();
    const statuses = (await Promise.all(answers)).map(({ status }) => status).sort();
    expect([statuses, calls.length]).toEqual([[200, ...Array.from({ length: 9 }, () => 503)], 1]);
    expect((await handles[0]?.(notice()))?.status).toBe(200);
    expect(calls).toHaveLength(1);
  });

  test("after a callback that threw act again, once", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    let falls = 2;
    const crash = new Error("the database is away");
    const { handle, notice, errors } = await paid({
      onPaid: () => {
        falls -= 1;
        if (falls >= 0) throw crash;
      },
    });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) {
      statuses.push((await handle(notice())).status);
      vi.setSystemTime(Date.now() + 2_000);
    }
    vi.useRealTimers();
    expect([statuses, errors, falls]).toEqual([[500, 500, 200, 200], [crash, crash], -1]);
  });

  test("after a process that died act again when its lease is over", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = createMemoryStore();
    const { client, notice, handle, told, imp_uid } = await paid({ store });
    // What a dead process leaves behind: a lease that nobody renews.
    await store.setIfAbsent(`kicc-kit webhook ${imp_uid} paid`, "leased", 50);
    expect([(await handle(notice())).status, told]).toEqual([503, []]);
    vi.setSystemTime(Date.now() + 60_000);
    expect([(await handle(notice())).status, told]).toEqual([200, ["paid"]]);
    vi.useRealTimers();
    expect(client).toBeDefined();
  });

  test("of a slow callback wait for it: its lease is renewed", async () => {
    const { client, notice } = await paid();
    vi.useFakeTimers();
    let finish = () => {};
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const calls: string[] = [];
    const store = createMemoryStore();
    const { handle } = listen(client, {
      store,
      onPaid: ({ key }) => calls.push(key) && isFinished,
    });
    const first = handle(notice());
    for (let n = 0; n < 20; n += 1) await vi.advanceTimersByTimeAsync(10_000);
    const second = handle(notice());
    await vi.advanceTimersByTimeAsync(100);
    expect((await second).status).toBe(503);
    finish();
    expect((await first).status).toBe(200);
    vi.useRealTimers();
    expect(calls).toHaveLength(1);
  });

  test("however they are mixed, each thing is told once", async () => {
    const delivery = fc.record({
      status: fc.constantFrom("ready", "paid", "cancelled", "failed"),
      order: fc.constantFrom("order-1", "order-2", "x"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(delivery, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        async (phases) => {
          const { sandbox, client, buy } = openShop();
          const { imp_uid } = await buy({ ...tea, pay_method: "vbank" });
          const store = createMemoryStore();
          const keys: string[] = [];
          const note = ({ key }: { key: string }) => keys.push(key);
          const { handle } = listen(client, {
            store,
            onPaid: note,
            onMismatch: note,
            onVirtualAccountIssued: note,
            onCancelled: note,
            onFailed: note,
          });
          const refund = { refund_holder: "Hong", refund_bank: "088", refund_account: "1" } as const;
          const steps = [
            async () => {},
            () => sandbox.deposit({ imp_uid }),
            () => client.payments.cancel({ imp_uid, amount: 1_000, ...refund }),
            () => client.payments.cancel({ imp_uid, amount: "full", ...refund }),
          ];
          for (const [index, step] of steps.entries()) {
            await step();
            const deliveries = phases[index] ?? [];
            const answers = await Promise.all(
              deliveries.map(({ status, order }) => handle(post({ imp_uid, merchant_uid: order, status }))),
            );
            for (const { status } of answers) expect([200, 503]).toContain(status);
          }
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.every((key) => !/mismatch|unknown-order/.test(key))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
