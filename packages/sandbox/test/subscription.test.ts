// Planned charges by REST and by the clock: registered, and made when their time has come.
import { describe, expect, test } from "vitest";
import {
  billing,
  buyer,
  CONSOLE_URL,
  charge,
  NOON,
  type Play,
  planned,
  play,
  readSchedule,
  SCHEDULE,
  subscribe,
} from "./play.ts";

const AT = NOON / 1000;
const UNSCHEDULE = "/subscribe/payments/unschedule";

describe("registered", () => {
  test("is pending, with every member there", async () => {
    const world = play();
    await world.sandbox.checkout(billing);
    const item = { ...planned(60), custom_data: "{}", promotion_id: "promotion-id-1", buyer_name: "Lee" };
    const sent = { customer_uid: "card-1", customer_id: "kim", checking_amount: 0, schedules: [item] };
    const { response } = await world.call("POST", SCHEDULE, sent);
    expect(response).toEqual([
      {
        customer_uid: "card-1",
        customer_id: "kim",
        merchant_uid: "month-1",
        imp_uid: null,
        pg_provider: "kicc",
        pg_id: "IM00000000",
        schedule_at: AT + 60,
        executed_at: 0,
        revoked_at: 0,
        amount: 9_900,
        currency: "KRW",
        name: "Monthly tea",
        ...buyer,
        buyer_name: "Lee", // goes before what the key says
        buyer_addr: null,
        buyer_postcode: null,
        custom_data: "{}",
        schedule_status: "scheduled",
        payment_status: null,
        fail_reason: null,
        promotion_id: "promotion-id-1",
      },
    ]);
    expect(await readSchedule(world)).toEqual(response[0]);
  });

  const refused: { name: string; given: object; want: [number, number] }[] = [
    { name: "an unknown key", given: { customer_uid: "card-9", schedules: [planned(60)] }, want: [200, 1] },
    { name: "an order already paid", given: { schedules: [planned(60, "issue-1")] }, want: [200, 1] },
    { name: "one order twice", given: { schedules: [planned(60), planned(61)] }, want: [200, 1] },
    {
      name: "one in the past among others",
      given: { schedules: [planned(60), planned(-1, "month-2")] },
      want: [200, 1],
    },
    { name: "none at all", given: { schedules: [] }, want: [400, 1] },
    { name: "one without its time", given: { schedules: [{ ...planned(1), schedule_at: undefined }] }, want: [400, 1] },
  ];
  test.each(refused)("$name is refused, and leaves nothing behind", async ({ given, want }) => {
    const world = play();
    await world.sandbox.checkout(billing);
    const { status, code, response } = await world.call("POST", SCHEDULE, { customer_uid: "card-1", ...given });
    expect([status, code, response]).toEqual([...want, null]);
    expect((await world.call("GET", `${SCHEDULE}/month-1`)).status).toBe(404);
  });

  test("an order that merely failed may be planned", async () => {
    const world = play();
    await world.sandbox.checkout(billing, { laterCharges: "declined" });
    await world.call("POST", "/subscribe/payments/again", charge);
    expect((await world.call("POST", SCHEDULE, { customer_uid: "card-1", schedules: [planned(60)] })).code).toBe(0);
  });
});

describe("when its time has come", () => {
  test("nothing happens without tick, nor before the time", async () => {
    const world = await subscribe([planned(60)]);
    world.pass(59);
    expect(await world.sandbox.tick()).toEqual([]);
    world.pass(1);
    expect(await readSchedule(world)).toMatchObject({ schedule_status: "scheduled", imp_uid: null });
    expect(world.notices).toEqual([]);
    expect(await world.sandbox.tick()).toHaveLength(1);
    expect(await world.sandbox.tick()).toEqual([]);
  });

  test("a payment is made, and the shop is told", async () => {
    const item = { ...planned(60), card_quota: 2, custom_data: "x", buyer_addr: "Seoul" };
    const world = await subscribe([item]);
    world.pass(90);
    const [payment] = await world.sandbox.tick();
    expect(payment).toMatchObject({
      ...buyer,
      buyer_addr: "Seoul",
      merchant_uid: "month-1",
      status: "paid",
      paid_at: AT + 90,
      amount: 9_900,
      channel: "api",
      pay_method: "card",
      customer_uid: "card-1",
      customer_uid_usage: "payment.scheduled",
      card_quota: 2,
      custom_data: "x",
    });
    expect((await world.call("GET", `/payments/${payment?.imp_uid}`)).response).toEqual(payment);
    expect(await readSchedule(world)).toMatchObject({
      schedule_status: "executed",
      payment_status: "paid",
      imp_uid: payment?.imp_uid,
      schedule_at: AT + 60,
      executed_at: AT + 90,
    });
    const body = { imp_uid: payment?.imp_uid, merchant_uid: "month-1", status: "paid" };
    expect(world.notices).toEqual([{ url: CONSOLE_URL, body }]);
  });

  test("its own address replaces the console's", async () => {
    const world = await subscribe([{ ...planned(60), notice_url: "https://own.example/" }]);
    world.pass(60);
    await world.sandbox.tick();
    expect(world.notices.map(({ url }) => url)).toEqual(["https://own.example/"]);
  });

  test("several are made in the order of their times", async () => {
    const world = await subscribe([planned(90, "c"), planned(60, "a"), planned(60, "b"), planned(999, "d")]);
    world.pass(100);
    const payments = await world.sandbox.tick();
    expect(payments.map(({ merchant_uid }) => merchant_uid)).toEqual(["a", "b", "c"]);
    expect(new Set(payments.map(({ imp_uid }) => imp_uid)).size).toBe(3);
    expect(new Set(payments.map(({ pg_tid }) => pg_tid)).size).toBe(3);
    expect(world.notices.map(({ body }) => body.merchant_uid)).toEqual(["a", "b", "c"]);
  });

  test("of two ticks at once, each charge is made by one", async () => {
    const world = await subscribe([planned(1, "a"), planned(2, "b"), planned(3, "c")]);
    world.pass(10);
    const [one, other] = await Promise.all([world.sandbox.tick(), world.sandbox.tick()]);
    expect([...one, ...other].map(({ merchant_uid }) => merchant_uid).sort()).toEqual(["a", "b", "c"]);
    expect(world.notices).toHaveLength(3);
  });

  test("what a webhook revokes is not charged any more", async () => {
    const world = await subscribe([planned(1, "a"), planned(2, "b")], undefined, {
      async send() {
        await world.call("POST", UNSCHEDULE, { customer_uid: "card-1" });
        return new Response();
      },
    });
    world.pass(10);
    expect(await world.sandbox.tick()).toMatchObject([{ merchant_uid: "a" }]);
    expect((await readSchedule(world, "b")).schedule_status).toBe("revoked");
  });

  const failures: { name: string; choice?: Parameters<Play["buy"]>[1]; spoil?: (world: Play) => Promise<unknown> }[] = [
    { name: "a key that declines", choice: { laterCharges: "declined" } },
    { name: "a deleted key", spoil: ({ call }) => call("DELETE", "/subscribe/customers/card-1") },
    { name: "an order charged meanwhile", spoil: ({ call }) => call("POST", "/subscribe/payments/again", charge) },
  ];
  test.each(failures)("$name makes it fail, and the shop is told", async ({ choice, spoil }) => {
    const world = await subscribe([planned(60)], choice);
    await spoil?.(world);
    world.notices.length = 0;
    world.pass(60);
    const payments = await world.sandbox.tick();
    expect(payments).toMatchObject([{ status: "failed", failed_at: AT + 60, paid_at: 0, merchant_uid: "month-1" }]);
    expect(payments[0]?.customer_uid_usage).toBe("payment.scheduled");
    const [{ imp_uid, fail_reason } = {}] = payments;
    expect(fail_reason).toEqual(expect.any(String));
    expect(await readSchedule(world)).toMatchObject({
      schedule_status: "executed",
      payment_status: "failed",
      imp_uid,
      fail_reason,
    });
    expect(world.notices).toMatchObject([{ body: { imp_uid, status: "failed" } }]);
  });

  test("the key that is there then is charged", async () => {
    const world = await subscribe([planned(60)], { laterCharges: "declined" });
    await world.sandbox.checkout({ ...billing, merchant_uid: "issue-2" });
    world.pass(60);
    expect(await world.sandbox.tick()).toMatchObject([{ status: "paid" }]);
  });

  test("a test channel's key makes test payments, deleted or not", async () => {
    const world = await subscribe([planned(60, "a"), planned(70, "b")], { testChannel: true });
    world.pass(60);
    const [first] = await world.sandbox.tick();
    await world.call("DELETE", "/subscribe/customers/card-1");
    world.pass(10);
    const [second] = await world.sandbox.tick();
    expect([first?.sandbox, second?.sandbox]).toEqual([true, true]);
    expect((await world.call("GET", `/payments/${first?.imp_uid}`)).status).toBe(404);
  });

  test("what is done to the payments that tick gives does not reach the memory", async () => {
    const world = await subscribe([planned(60)]);
    world.pass(60);
    const [payment] = await world.sandbox.tick();
    Object.assign(payment ?? {}, { amount: 1 });
    expect((await world.call("GET", `/payments/${payment?.imp_uid}`)).response.amount).toBe(9_900);
  });

  test("its payment is refunded like any other, tax-free part said, and the schedule tells", async () => {
    const world = await subscribe([{ ...planned(60), tax_free: 900 }]);
    world.pass(60);
    const [{ imp_uid = "" } = {}] = await world.sandbox.tick();
    expect((await world.call("POST", "/payments/cancel", { imp_uid, amount: 900 })).code).toBe(1);
    expect((await readSchedule(world)).payment_status).toBe("paid");
    for (const amount of [900, 1_000]) {
      expect((await world.call("POST", "/payments/cancel", { imp_uid, amount, tax_free: 0 })).code).toBe(0);
      expect(await readSchedule(world)).toMatchObject({
        schedule_status: "executed",
        payment_status: "cancelled",
        imp_uid,
      });
    }
  });

  test("refunding another payment of the order leaves the schedule as it is", async () => {
    const world = await subscribe([planned(60)]);
    await world.call("POST", "/subscribe/payments/again", charge);
    world.pass(60);
    await world.sandbox.tick();
    expect((await world.call("POST", "/payments/cancel", { merchant_uid: "month-1" })).code).toBe(0);
    expect((await readSchedule(world)).payment_status).toBe("failed");
  });
});
