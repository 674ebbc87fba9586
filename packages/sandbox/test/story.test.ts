// One long story: an account is issued, paid into and refunded; told twice, it is the same to the byte.
import { afterEach, expect, test } from "vitest";
import { billing, card, charge, type Play, play, takeToken, vbank } from "./play.ts";

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("a virtual account: issued, paid into, refunded in two parts", async () => {
  const { sandbox, call, notices, pass } = play();
  const { response, imp_uid = "" } = await sandbox.checkout({ ...vbank, vbank_due: "2026-11-30" });
  expect(response).toMatchObject({ success: true, status: "ready", paid_amount: 14_000, paid_at: 0 });
  const read = async () => (await call("GET", `/payments/${imp_uid}`)).response;
  const issued = await read();
  expect(issued).toMatchObject({ status: "ready", vbank_num: response.vbank_num, paid_at: 0 });
  expect(issued.vbank_issued_at).toBeGreaterThan(0);

  pass(3_600);
  const paid = await sandbox.deposit({ imp_uid });
  expect(paid).toMatchObject({ status: "paid", paid_at: issued.vbank_issued_at + 3_600 });
  expect(await read()).toEqual(paid);
  await expect(sandbox.deposit({ imp_uid })).rejects.toThrow("waits for a deposit");

  const account = { refund_holder: "Kim", refund_bank: "088", refund_account: "110-000-000000" };
  await call("POST", "/payments/cancel", { imp_uid, amount: 4_000, checksum: 14_000, ...account });
  await call("POST", "/payments/cancel", {
    imp_uid,
    amount: 10_000,
    checksum: 10_000,
    ...account,
    enable_webhook: true,
  });
  const refunded = await read();
  expect(refunded).toMatchObject({ status: "cancelled", cancel_amount: 14_000, paid_at: paid.paid_at });
  expect(notices.map(({ body }) => body.status)).toEqual(["ready", "paid", "cancelled"]);
  expect(notices.at(-1)?.body.cancellation_id).toBe(refunded.cancel_history[1].cancellation_id);
});

test.each([
  ["a payment that is not there", async () => "imp_000000000000", "there is no payment"],
  ["a card", async ({ buy }: Play) => (await buy(card)).imp_uid, "waits for a deposit"],
  [
    "an account that was never issued",
    async ({ buy }: Play) => (await buy(vbank, { outcome: "closed" })).imp_uid,
    "waits for a deposit",
  ],
])("nobody pays into %s", async (_name, find, want) => {
  const world = play();
  await expect(world.sandbox.deposit({ imp_uid: await find(world) })).rejects.toThrow(want);
});

test("told twice, in another time zone too, it is the same to the byte", async () => {
  process.env.TZ = "America/New_York";
  const first = await tell();
  process.env.TZ = "Asia/Kathmandu";
  expect(await tell()).toBe(first);
  expect(first).toContain("imp_");
});

test("two sandboxes share nothing", async () => {
  const [one, other] = [play(), play()];
  const { imp_uid } = await one.sandbox.checkout(card);
  await one.sandbox.checkout(billing);
  expect((await other.call("GET", `/payments/${imp_uid}`)).status).toBe(404);
  expect((await other.call("GET", "/subscribe/customers/card-1")).status).toBe(404);
  expect(other.sandbox.deliveries).toEqual([]);
});

test("every number is given once", async () => {
  const { sandbox } = play();
  const ids = new Set<string | undefined>();
  for (let index = 0; index < 200; index += 1)
    ids.add((await sandbox.checkout({ ...card, merchant_uid: `order-${index}` })).imp_uid);
  expect(ids.size).toBe(200);
});

test("numbers do not depend on what was read before", async () => {
  const [quiet, busy] = [play(), play()];
  await quiet.sandbox.checkout(card);
  const { imp_uid } = await busy.sandbox.checkout(card);
  for (let index = 0; index < 3; index += 1) await busy.call("GET", `/payments/${imp_uid}`);
  await quiet.call("GET", `/payments/${imp_uid}`);
  const next = { ...card, merchant_uid: "order-2" };
  expect(await busy.sandbox.checkout(next)).toEqual(await quiet.sandbox.checkout(next));
});

test.each([0, -5, 999])("a clock at %d ms still tells paid from unpaid", async (now) => {
  expect(await play({ now: () => now }).buy(card)).toMatchObject({ status: "paid", paid_at: 1 });
});

test("a clock that is none is said to be", async () => {
  await expect(play({ now: () => Number.NaN }).sandbox.checkout(card)).rejects.toThrow("now() must give milliseconds");
});

/** Everything that a shop can see of a day at the gateway. */
async function tell(): Promise<string> {
  const { sandbox, call, pass, notices } = play();
  const seen: unknown[] = [await takeToken(sandbox)];
  seen.push(await sandbox.checkout({ ...card, m_redirect_url: "https://shop.example/done" }, { device: "mobile" }));
  seen.push(await call("POST", "/payments/cancel", { merchant_uid: "order-1", amount: 1_000, enable_webhook: true }));
  const { imp_uid = "" } = await sandbox.checkout({ ...vbank, merchant_uid: "order-2", vbank_due: "20261130" });
  pass(60);
  seen.push(await sandbox.deposit({ imp_uid }), await sandbox.checkout(billing));
  seen.push(await call("POST", "/subscribe/payments/again", charge), await call("GET", "/subscribe/customers/card-1"));
  return JSON.stringify([seen, notices, sandbox.deliveries]);
}
