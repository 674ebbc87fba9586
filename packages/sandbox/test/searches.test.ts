// Payments found by order number, by ids, by state and time, by billing key: which, in which order, on which page.
import { beforeAll, describe, expect, test } from "vitest";
import { billing, card, charge, NOON, type Play, play, vbank } from "./play.ts";

const AT = NOON / 1000;
const DAY = 24 * 60 * 60;

/** Short names of payments in place of their ids. */
function namesOf(found: { imp_uid: string }[], known: Record<string, string>): (string | undefined)[] {
  return found.map(({ imp_uid }) => Object.keys(known).find((name) => known[name] === imp_uid));
}

describe("of one order", () => {
  const world = play();
  const known: Record<string, string> = {};

  beforeAll(async () => {
    known.first = (await world.buy(card, { outcome: "declined" })).imp_uid;
    world.pass(10);
    known.second = (await world.buy(card, { outcome: "closed" })).imp_uid;
    known.third = (await world.buy(card)).imp_uid; // began in the same second as the one before
    world.pass(10);
    await world.buy({ ...card, merchant_uid: "order-2" });
  });

  const cases: { query: string; want: string[] }[] = [
    { query: "", want: ["third", "second", "first"] },
    { query: "/", want: ["third", "second", "first"] },
    { query: "?sorting=-started", want: ["third", "second", "first"] },
    { query: "?sorting=started", want: ["first", "second", "third"] },
    { query: "?sorting=-paid", want: ["third", "second", "first"] },
    { query: "?sorting=paid", want: ["first", "second", "third"] },
    { query: "?sorting=updated", want: ["first", "second", "third"] },
    { query: "/failed", want: ["second", "first"] },
    { query: "/failed?sorting=started", want: ["first", "second"] },
    { query: "/paid", want: ["third"] },
  ];
  test.each(cases)("$query", async ({ query, want }) => {
    const all = await world.call("GET", `/payments/findAll/order-1${query}`);
    expect(all).toMatchObject({ status: 200, code: 0, response: { total: want.length, previous: 0, next: 0 } });
    expect(namesOf(all.response.list, known)).toEqual(want);
    const one = await world.call("GET", `/payments/find/order-1${query}`);
    expect(namesOf([one.response], known)).toEqual(want.slice(0, 1));
  });

  test.each([
    { query: "?limit=2", want: { total: 3, previous: 0, next: 2 }, list: ["third", "second"] },
    { query: "?limit=2&page=2", want: { total: 3, previous: 1, next: 0 }, list: ["first"] },
    { query: "?limit=3", want: { total: 3, previous: 0, next: 0 }, list: ["third", "second", "first"] },
    { query: "?limit=2&page=3", want: { total: 3, previous: 2, next: 0 }, list: [] },
  ])("page $query", async ({ query, want, list }) => {
    const { response } = await world.call("GET", `/payments/findAll/order-1${query}`);
    expect(response).toMatchObject(want);
    expect(namesOf(response.list, known)).toEqual(list);
  });

  test.each(["order-9", "order-1/ready", "order-1/cancelled"])("nothing of %s: 404", async (path) => {
    expect((await world.call("GET", `/payments/find/${path}`)).status).toBe(404);
    expect((await world.call("GET", `/payments/findAll/${path}`)).status).toBe(404);
  });

  test.each(["/canceled", "/all", "?sorting=amount"])("%s: 400", async (query) => {
    expect((await world.call("GET", `/payments/find/order-1${query}`)).status).toBe(400);
    expect((await world.call("GET", `/payments/findAll/order-1${query}`)).status).toBe(400);
  });

  test.each(["page=0", "limit=0", "limit=1001", "page=1.5", "limit=ten"])("%s: 400", async (query) => {
    expect((await world.call("GET", `/payments/findAll/order-1?${query}`)).status).toBe(400);
    expect((await world.call("GET", `/payments/status/all?${query}`)).status).toBe(400);
  });
});

test("an order number with anything in it is found by its encoded name", async () => {
  const { buy, call } = play();
  const { imp_uid } = await buy({ ...card, merchant_uid: "주문 1/a+b" });
  const path = `/payments/find/${encodeURIComponent("주문 1/a+b")}/paid`;
  expect((await call("GET", path)).response.imp_uid).toBe(imp_uid);
});

describe("by ids", () => {
  const cases: { name: string; ask: (ids: string[]) => string; want: number; count?: number }[] = [
    { name: "both there", ask: ([a, b]) => `imp_uid[]=${a}&imp_uid[]=${b}`, want: 200, count: 2 },
    { name: "brackets encoded", ask: ([a, b]) => `imp_uid%5B%5D=${a}&imp_uid%5B%5D=${b}`, want: 200, count: 2 },
    { name: "by order number", ask: () => "merchant_uid[]=order-1&merchant_uid[]=order-2", want: 200, count: 2 },
    { name: "one asked for in both ways", ask: ([a]) => `imp_uid[]=${a}&merchant_uid[]=order-1`, want: 200, count: 1 },
    { name: "one missing", ask: ([a]) => `imp_uid[]=${a}&imp_uid[]=imp_1`, want: 207, count: 1 },
    { name: "all missing", ask: () => "imp_uid[]=imp_1&merchant_uid[]=order-9", want: 404 },
    { name: "100", ask: ([a]) => `x=1${`&imp_uid[]=${a}`.repeat(100)}`, want: 200, count: 1 },
    { name: "101", ask: ([a]) => `x=1${`&imp_uid[]=${a}`.repeat(101)}`, want: 400 },
    { name: "no list", ask: ([a]) => `imp_uid=${a}`, want: 400 },
    { name: "an empty id", ask: () => "imp_uid[]=", want: 400 },
  ];
  test.each(cases)("$name: $want", async ({ ask, want, count }) => {
    const { buy, call } = play();
    const ids = [(await buy(card)).imp_uid, (await buy({ ...card, merchant_uid: "order-2" })).imp_uid];
    const answer = await call("GET", `/payments?${ask(ids)}`);
    expect(answer.status).toBe(want);
    expect(answer.response?.length).toBe(count);
    expect(answer.code === 0).toBe(count !== undefined);
  });

  test("an order number gives the payment that find gives", async () => {
    const { buy, call } = play();
    await buy(card, { outcome: "declined" });
    const { imp_uid } = await buy(card);
    const { response } = await call("GET", "/payments?merchant_uid[]=order-1");
    expect(response).toMatchObject([{ imp_uid, status: "paid" }]);
  });
});

describe("by state and time", () => {
  const world = play();
  const known: Record<string, string> = {};
  const began = { ready: AT, failed: AT + 10, paid: AT + 20, cancelled: AT + 30 };
  const settled = { ready: AT, failed: AT + 10, paid: AT + 100, cancelled: AT + 200 };

  beforeAll(async () => {
    const { buy, call, pass, sandbox } = world;
    known.ready = (await buy(vbank)).imp_uid;
    pass(10);
    known.failed = (await buy({ ...card, merchant_uid: "order-2" }, { outcome: "declined" })).imp_uid;
    pass(10);
    known.paid = (await buy({ ...vbank, merchant_uid: "order-3" })).imp_uid;
    pass(10);
    known.cancelled = (await buy({ ...card, merchant_uid: "order-4" })).imp_uid;
    pass(70);
    await sandbox.deposit({ imp_uid: known.paid });
    pass(100);
    await call("POST", "/payments/cancel", { imp_uid: known.cancelled, amount: 1_000 });
    pass(100);
  });

  async function search(query: string) {
    const answer = await world.call("GET", `/payments/status/${query}`);
    return answer.status === 200 ? namesOf(answer.response.list, known) : answer.status;
  }

  test("each state has its own", async () => {
    for (const status of ["ready", "paid", "failed", "cancelled"]) expect(await search(status)).toEqual([status]);
    expect(await search("all")).toEqual(["cancelled", "paid", "failed", "ready"]);
  });

  test.each(Object.entries(settled))("%s is compared by the time it became so, bounds included", async (status, at) => {
    expect(await search(`${status}?from=${at}&to=${at}`)).toEqual([status]);
    expect(await search(`all?from=${at}&to=${at}`)).toEqual([status]);
    expect(await search(`${status}?from=${at + 1}&to=${at + 2}`)).toEqual([]);
    expect(await search(`${status}?from=${at - 2}&to=${at - 1}`)).toEqual([]);
  });

  test("the paid one is not found by when it began", async () => {
    expect(await search(`paid?from=${began.paid}&to=${began.paid}`)).toEqual([]);
  });

  test.each([
    ["-started", ["cancelled", "paid", "failed", "ready"]],
    ["started", ["ready", "failed", "paid", "cancelled"]],
    ["-paid", ["paid", "cancelled", "failed", "ready"]],
    ["paid", ["ready", "failed", "cancelled", "paid"]],
    ["-updated", ["cancelled", "paid", "failed", "ready"]],
    ["updated", ["ready", "failed", "paid", "cancelled"]],
  ])("sorting=%s", async (sorting, want) => {
    expect(await search(`all?sorting=${sorting}`)).toEqual(want);
  });

  test.each([
    {
      name: "exactly 90 days",
      query: `from=${AT}&to=${AT + 90 * DAY}`,
      want: ["cancelled", "paid", "failed", "ready"],
    },
    { name: "a second more", query: `from=${AT}&to=${AT + 90 * DAY + 1}`, want: 400 },
    { name: "from alone, more than 90 days ago", query: `from=${AT - 90 * DAY}`, want: 400 },
    { name: "from after to", query: `from=${AT + 1}&to=${AT}`, want: 400 },
    {
      name: "to alone: 90 days before it",
      query: `to=${AT + 90 * DAY}`,
      want: ["cancelled", "paid", "failed", "ready"],
    },
    { name: "to alone, too late", query: `to=${AT + 91 * DAY}`, want: [] },
  ])("window: $name", async ({ query, want }) => {
    expect(await search(`all?${query}`)).toEqual(want);
  });

  test.each(["canceled", "Paid", "unknown"])("no such state: %s", async (status) => {
    expect(await search(status)).toBe(400);
  });

  test("pages: 20 unless said, and none beyond the last", async () => {
    const { buy, call } = play();
    expect((await call("GET", "/payments/status/paid")).response).toEqual({ total: 0, previous: 0, next: 0, list: [] });
    for (let index = 0; index < 21; index += 1) await buy({ ...card, merchant_uid: `order-${index}` });
    const first = (await call("GET", "/payments/status/paid")).response;
    expect([first.total, first.previous, first.next, first.list.length]).toEqual([21, 0, 2, 20]);
    const second = (await call("GET", "/payments/status/paid?page=2")).response;
    expect([second.previous, second.next, second.list.length]).toEqual([1, 0, 1]);
    expect((await call("GET", "/payments/status/paid?page=3")).status).toBe(400);
    expect((await call("GET", "/payments/status/paid?limit=1000")).response.list).toHaveLength(21);
    const ids = [...first.list, ...second.list].map(({ imp_uid }) => imp_uid);
    expect(new Set(ids).size).toBe(21);
  });
});

describe("by billing key", () => {
  async function charged(world: Play, count: number) {
    await world.sandbox.checkout(billing);
    for (let index = 0; index < count; index += 1) {
      await world.call("POST", "/subscribe/payments/again", { ...charge, merchant_uid: `month-${index}` });
    }
  }

  test("its charges, newest first, without the record of its issue", async () => {
    const world = play();
    await charged(world, 2);
    await world.sandbox.checkout({ ...billing, customer_uid: "card-2", merchant_uid: "issue-2" });
    await world.call("POST", "/subscribe/payments/again", { ...charge, customer_uid: "card-2" });
    const { response } = await world.call("GET", "/subscribe/customers/card-1/payments");
    expect(response).toMatchObject({ total: 2, previous: 0, next: 0 });
    expect(response.list).toMatchObject([{ merchant_uid: "month-1" }, { merchant_uid: "month-0" }]);
  });

  test("20 a page", async () => {
    const world = play();
    await charged(world, 21);
    const { response } = await world.call("GET", "/subscribe/customers/card-1/payments?page=2");
    expect(response).toMatchObject({ total: 21, previous: 1, next: 0, list: [{ merchant_uid: "month-0" }] });
  });

  test("an unknown key: 404", async () => {
    expect((await play().call("GET", "/subscribe/customers/card-1/payments")).status).toBe(404);
  });
});
