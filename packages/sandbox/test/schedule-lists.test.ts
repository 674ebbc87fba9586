// Planned charges listed: all of them or those of a key, by time and state, page by page.
import { describe, expect, test } from "vitest";
import { billing, NOON, planned, play, SCHEDULE, subscribe } from "./play.ts";

const AT = NOON / 1000;
const DAY = 24 * 60 * 60;
const UNSCHEDULE = "/subscribe/payments/unschedule";

describe("listed", () => {
  const ranges = [
    { name: "all", base: `${SCHEDULE}?schedule_from=`, to: "&schedule_to=", status: "&schedule_status=" },
    { name: "of a key", base: `${SCHEDULE}/customers/card-1?from=`, to: "&to=", status: "&schedule-status=" },
    { name: "by a key", base: "/subscribe/customers/card-1/schedules?from=", to: "&to=", status: "&schedule-status=" },
  ];

  describe.each(ranges)("$name", ({ name, base, to, status }) => {
    const between = (from: number, end: number, more = "") => `${base}${from}${to}${end}${more}`;
    const orders = (list: { merchant_uid: string }[]) => list.map(({ merchant_uid }) => merchant_uid);

    test("newest planned time first, the end not included", async () => {
      const { call } = await subscribe([planned(60, "a"), planned(80, "c"), planned(70, "b")]);
      const whole = (await call("GET", between(AT, AT + 100))).response;
      expect(whole).toMatchObject({ total: 3, previous: 0, next: 0 });
      expect(orders(whole.list)).toEqual(["c", "b", "a"]);
      expect(orders((await call("GET", between(AT + 60, AT + 80))).response.list)).toEqual(["b", "a"]);
      expect(orders((await call("GET", between(AT + 61, AT + 81))).response.list)).toEqual(["c", "b"]);
      expect((await call("GET", between(AT + 60, AT + 60))).response.total).toBe(0);
    });

    test("by state", async () => {
      const { call, pass, sandbox } = await subscribe([planned(1, "done"), planned(60, "a"), planned(70, "b")]);
      pass(1);
      await sandbox.tick();
      await call("POST", UNSCHEDULE, { merchant_uid: "a" });
      for (const [state, want] of Object.entries({ executed: "done", revoked: "a", scheduled: "b" })) {
        const { response } = await call("GET", between(AT, AT + 100, `${status}${state}`));
        expect(orders(response.list)).toEqual([want]);
      }
      expect((await call("GET", between(AT, AT + 100, `${status}canceled`))).status).toBe(400);
    });

    test("20 a page", async () => {
      const { call } = await subscribe(Array.from({ length: 21 }, (_, index) => planned(60 + index, `month-${index}`)));
      expect((await call("GET", between(AT, AT + 100))).response).toMatchObject({ total: 21, previous: 0, next: 2 });
      const { response } = await call("GET", between(AT, AT + 100, "&page=2"));
      expect(response).toMatchObject({ previous: 1, next: 0, list: [{ merchant_uid: "month-0" }] });
    });

    test("at most three months", async () => {
      const { call } = play();
      expect((await call("GET", between(AT, AT + 92 * DAY))).status).toBe(200);
      expect((await call("GET", between(AT, AT + 92 * DAY + 1))).status).toBe(400);
      expect((await call("GET", between(AT + 1, AT))).status).toBe(400);
      expect((await call("GET", between(AT, "soon" as unknown as number))).status).toBe(400);
    });

    test("of another key too only where all are asked for; of a deleted key still", async () => {
      const { call, sandbox } = await subscribe([planned(60, "a")]);
      await sandbox.checkout({ ...billing, customer_uid: "card-2", merchant_uid: "issue-2" });
      await call("POST", SCHEDULE, { customer_uid: "card-2", schedules: [planned(70, "z")] });
      await call("DELETE", "/subscribe/customers/card-1");
      const { response } = await call("GET", between(AT, AT + 100));
      expect(orders(response.list)).toEqual(name === "all" ? ["z", "a"] : ["a"]);
    });
  });

  test("oldest first, and as many as asked for", async () => {
    const { call } = await subscribe([planned(80, "c"), planned(60, "a"), planned(70, "b")]);
    const path = `${SCHEDULE}?schedule_from=${AT}&schedule_to=${AT + 100}&sorting=scheduled&limit=2`;
    const { response } = await call("GET", path);
    expect(response).toMatchObject({ total: 3, next: 2, list: [{ merchant_uid: "a" }, { merchant_uid: "b" }] });
    expect((await call("GET", path.replace("=scheduled", "=-scheduled"))).status).toBe(400);
  });
});
