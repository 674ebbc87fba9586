// What becomes of planned charges by the shop's word: revoked, moved, planned anew, charged again.
import { describe, expect, test } from "vitest";
import { billing, charge, NOON, type Play, planned, play, readSchedule, SCHEDULE, subscribe } from "./play.ts";

const AT = NOON / 1000;
const UNSCHEDULE = "/subscribe/payments/unschedule";

describe("revoked", () => {
  const cases: { name: string; given: object; want: string[] }[] = [
    { name: "all of a key", given: { customer_uid: "card-1" }, want: ["a", "b"] },
    { name: "one order", given: { merchant_uid: "a" }, want: ["a"] },
    { name: "several orders, of any key", given: { merchant_uid: ["a", "z"] }, want: ["a", "z"] },
    { name: "an order of this key", given: { customer_uid: "card-1", merchant_uid: ["b", "z"] }, want: ["b"] },
    { name: "those that can be", given: { merchant_uid: ["done", "a", "none"] }, want: ["a"] },
    { name: "only what was done", given: { merchant_uid: ["done", "none"] }, want: [] },
    { name: "an order of another key", given: { customer_uid: "card-1", merchant_uid: "z" }, want: [] },
  ];
  test.each(cases)("$name", async ({ given, want }) => {
    const world = await subscribe([planned(1, "done"), planned(60, "a"), planned(70, "b")]);
    await world.sandbox.checkout({ ...billing, customer_uid: "card-2", merchant_uid: "issue-2" });
    await world.call("POST", SCHEDULE, { customer_uid: "card-2", schedules: [planned(60, "z")] });
    world.pass(10);
    await world.sandbox.tick();
    const { code, response } = await world.call("POST", UNSCHEDULE, given);
    expect(code).toBe(want.length === 0 ? 1 : 0);
    const revoked = { schedule_status: "revoked", revoked_at: AT + 10, imp_uid: null, payment_status: null };
    if (want.length > 0) expect(response).toMatchObject(want.map((merchant_uid) => ({ merchant_uid, ...revoked })));
    world.pass(100);
    const charged = (await world.sandbox.tick()).map(({ merchant_uid }) => merchant_uid);
    expect(charged.toSorted()).toEqual(["a", "b", "z"].filter((name) => !want.includes(name)));
  });

  test.each([{}, { merchant_uid: [] }, { customer_uid: "card-1", merchant_uid: [] }])(
    "%j says nothing to revoke",
    async (given) => {
      const world = await subscribe([planned(60)]);
      expect((await world.call("POST", UNSCHEDULE, given)).status).toBe(400);
      expect((await readSchedule(world)).schedule_status).toBe("scheduled");
    },
  );
});

describe("moved, planned anew, charged again", () => {
  const later = { schedule_at: AT + 500 };
  const now = { schedule_at: AT + 100 };
  /** How a schedule comes into each state; the clock then shows 100 seconds later. */
  const states: Record<string, (world: Play) => Promise<unknown>> = {
    scheduled: async () => undefined,
    revoked: ({ call }) => call("POST", UNSCHEDULE, { merchant_uid: "month-1" }),
    failed: async ({ sandbox, pass }) => {
      await sandbox.checkout({ ...billing, merchant_uid: "issue-2" }, { laterCharges: "declined" });
      pass(60);
      await sandbox.tick();
      pass(-60);
      await sandbox.checkout({ ...billing, merchant_uid: "issue-3" });
    },
    paid: async ({ sandbox, pass }) => {
      pass(60);
      await sandbox.tick();
      pass(-60);
    },
  };
  const cases: { state: string; path: string; method: string; body?: object; want: number }[] = [
    { state: "scheduled", method: "PUT", path: "", body: later, want: 200 },
    { state: "scheduled", method: "PUT", path: "", body: now, want: 400 },
    { state: "scheduled", method: "PUT", path: "", body: {}, want: 400 },
    { state: "scheduled", method: "POST", path: "/reschedule", body: later, want: 400 },
    { state: "scheduled", method: "POST", path: "/retry", want: 400 },
    { state: "revoked", method: "PUT", path: "", body: later, want: 400 },
    { state: "revoked", method: "POST", path: "/reschedule", body: later, want: 200 },
    { state: "revoked", method: "POST", path: "/reschedule", body: now, want: 400 },
    { state: "revoked", method: "POST", path: "/reschedule", body: {}, want: 400 },
    { state: "revoked", method: "POST", path: "/retry", want: 200 },
    { state: "failed", method: "PUT", path: "", body: later, want: 400 },
    { state: "failed", method: "POST", path: "/reschedule", body: later, want: 200 },
    { state: "failed", method: "POST", path: "/retry", want: 200 },
    { state: "paid", method: "PUT", path: "", body: later, want: 400 },
    { state: "paid", method: "POST", path: "/reschedule", body: later, want: 400 },
    { state: "paid", method: "POST", path: "/retry", want: 400 },
  ];
  test.each(cases)("$state: $method $path $body: $want", async ({ state, method, path, body, want }) => {
    const world = await subscribe([planned(60)]);
    await states[state]?.(world);
    world.pass(100);
    const before = await readSchedule(world);
    const answer = await world.call(method, `${SCHEDULE}/month-1${path}`, body);
    expect([answer.status, answer.code]).toEqual(want === 200 ? [200, 0] : [400, 1]);
    const after = await readSchedule(world);
    if (want === 400) expect(after).toEqual(before);
    else if (path === "/retry") expect(after).toMatchObject({ schedule_status: "executed", payment_status: "paid" });
    else expect(after).toMatchObject({ ...later, schedule_status: "scheduled", imp_uid: null, executed_at: 0 });
    if (want === 200 && path !== "/retry") expect(after).toEqual(answer.response);
  });

  test.each([
    ["PUT", ""],
    ["POST", "/reschedule"],
    ["POST", "/retry"],
  ])("%s %s of none: 404", async (method, path) => {
    const answer = await play().call(method, `${SCHEDULE}/month-1${path}`, later);
    expect([answer.status, answer.code]).toEqual([404, -1]);
  });

  test("a moved one is charged at its new time", async () => {
    const world = await subscribe([planned(60)]);
    await world.call("PUT", `${SCHEDULE}/month-1`, later);
    world.pass(499);
    expect(await world.sandbox.tick()).toEqual([]);
    world.pass(1);
    expect(await world.sandbox.tick()).toHaveLength(1);
  });

  test("a retry gives a payment of its own, and the shop is told", async () => {
    const world = await subscribe([planned(60)], { laterCharges: "declined" });
    world.pass(60);
    const [failed] = await world.sandbox.tick();
    world.notices.length = 0;
    const again = await world.call("POST", `${SCHEDULE}/month-1/retry`);
    expect(again).toMatchObject({ code: 0, response: { status: "failed", merchant_uid: "month-1" } });
    expect(again.response.imp_uid).not.toBe(failed?.imp_uid);
    await world.sandbox.checkout({ ...billing, merchant_uid: "issue-2" });
    const { response } = await world.call("POST", `${SCHEDULE}/month-1/retry`);
    expect(response).toMatchObject({ status: "paid", customer_uid_usage: "payment.scheduled", amount: 9_900 });
    expect(await readSchedule(world)).toMatchObject({
      imp_uid: response.imp_uid,
      payment_status: "paid",
      fail_reason: null,
    });
    expect(world.notices.map(({ body }) => body.status)).toEqual(["failed", "paid"]);
    const tries = await world.call("GET", "/payments/findAll/month-1?sorting=started");
    const want = [failed?.imp_uid, again.response.imp_uid, response.imp_uid];
    expect(tries.response.list.map(({ imp_uid }: { imp_uid: string }) => imp_uid)).toEqual(want);
  });

  test("a retry without its key: 404; of an order paid otherwise: refused", async () => {
    const world = await subscribe([planned(60)]);
    await world.call("POST", UNSCHEDULE, { customer_uid: "card-1" });
    await world.call("POST", "/subscribe/payments/again", charge);
    const paid = await world.call("POST", `${SCHEDULE}/month-1/retry`);
    expect([paid.status, paid.code]).toEqual([200, 1]);
    await world.call("DELETE", "/subscribe/customers/card-1");
    expect((await world.call("POST", `${SCHEDULE}/month-1/retry`)).status).toBe(404);
    expect((await readSchedule(world)).schedule_status).toBe("revoked");
  });
});
