// Walking lists: every entry once, no page that was not announced, no search longer than the gateway allows.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Client, paginate, paymentsByStatus, schedulesBetween } from "../src/index.ts";

const DAY = 86_400;
interface Entry {
  readonly imp_uid: string;
  readonly at: number;
}

/** What the gateway does with a list: refuses a page beyond the last, and announces the next one. */
function pageOf<T>(
  all: readonly T[],
  page: number,
  limit: number,
): { total: number; previous: number; next: number; list: T[] } {
  const last = Math.max(1, Math.ceil(all.length / limit));
  if (!Number.isInteger(page) || page < 1 || page > last) throw new Error(`400: no page ${page}`);
  return {
    total: all.length,
    previous: page - 1,
    next: page < last ? page + 1 : 0,
    list: all.slice((page - 1) * limit, page * limit),
  };
}

describe("paginate", () => {
  test("gives every entry once, whatever the size of a page", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 25 }), async (count, limit) => {
        const all = Array.from({ length: count }, (_, index) => ({ imp_uid: `imp_${index}` }));
        expect(await collect(paginate(async ({ page }) => pageOf(all, page, limit), {}))).toEqual(all);
      }),
    );
  });

  test("takes a bare list as the whole", async () => {
    expect(await collect(paginate(async () => [{ imp_uid: "imp_1" }], {}))).toEqual([{ imp_uid: "imp_1" }]);
  });

  test("an entry that slid to the next page is not given twice", async () => {
    const pages = [
      { next: 2, list: [{ imp_uid: "c" }, { imp_uid: "b" }] },
      { next: 0, list: [{ imp_uid: "b" }, { imp_uid: "a" }] },
    ];
    expect(await collect(paginate(async ({ page }) => pages[page - 1] ?? [], {}))).toEqual([
      { imp_uid: "c" },
      { imp_uid: "b" },
      { imp_uid: "a" },
    ]);
  });

  test.each([1, 0, -1, Number.NaN])("a next page of %d ends the walk, and does not go on for ever", async (next) => {
    expect(await collect(paginate(async () => ({ next, list: [{ imp_uid: "a" }] }), {}))).toHaveLength(1);
  });

  test("asks for nothing more once the caller has enough", async () => {
    const asked: number[] = [];
    const list = async ({ page }: { page: number }) => {
      asked.push(page);
      return { next: page + 1, list: [{ imp_uid: `imp_${page}` }] };
    };
    for await (const { imp_uid } of paginate(list, { page: 3 })) if (imp_uid === "imp_4") break;
    expect(asked).toEqual([3, 4]);
  });

  test("an error of a page reaches the caller, after what came before", async () => {
    const given: unknown[] = [];
    const walk = async () => {
      const list = async ({ page }: { page: number }) => {
        if (page === 2) throw new Error("502");
        return { next: 2, list: [{ imp_uid: "a" }] };
      };
      for await (const entry of paginate(list, {})) given.push(entry);
    };
    await expect(walk()).rejects.toThrow("502");
    expect(given).toEqual([{ imp_uid: "a" }]);
  });
});

describe("ranges", () => {
  const times = fc.array(fc.integer({ min: 0, max: 800 * DAY }), { maxLength: 40 });
  const ends = fc.tuple(fc.integer({ min: 0, max: 800 * DAY }), fc.integer({ min: 0, max: 800 * DAY }));

  test("payments: every one between two inclusive ends, newest first, by searches of at most 90 days", async () => {
    await fc.assert(
      fc.asyncProperty(times, ends, async (at, [from, to]) => {
        const all = at.sort((a, b) => b - a).map((time, index): Entry => ({ imp_uid: `imp_${index}`, at: time }));
        const client = gateway(all, (entry, start, end) => entry.at >= start && entry.at <= end, 90 * DAY);
        const found = await collect(paymentsByStatus(client, { payment_status: "paid", from, to }));
        expect(found).toEqual(all.filter((entry) => entry.at >= from && entry.at <= to));
      }),
    );
  });

  test("schedules: every one from the start up to but without the end", async () => {
    await fc.assert(
      fc.asyncProperty(times, ends, async (at, [from, to]) => {
        const all = at.sort((a, b) => b - a).map((time, index): Entry => ({ imp_uid: `imp_${index}`, at: time }));
        const client = gateway(all, (entry, start, end) => entry.at >= start && entry.at < end, 89 * DAY);
        const found = await collect(schedulesBetween(client, { schedule_from: from, schedule_to: to }));
        expect(found).toEqual(all.filter((entry) => entry.at >= from && entry.at < to));
      }),
    );
  });

  test("an entry on the seam of two searches is given once", async () => {
    const seams = [89, 90, 91, 178, 179, 180].flatMap((day) => [day * DAY - 1, day * DAY, day * DAY + 1]);
    const all = seams.reverse().map((at): Entry => ({ imp_uid: `imp_${at}`, at }));
    const inclusive = gateway(all, (entry, start, end) => entry.at >= start && entry.at <= end, 90 * DAY);
    const exclusive = gateway(all, (entry, start, end) => entry.at >= start && entry.at < end, 89 * DAY);
    const whole = { from: 0, to: 200 * DAY };
    expect(await collect(paymentsByStatus(inclusive, { payment_status: "paid", ...whole }))).toEqual(all);
    expect(await collect(schedulesBetween(exclusive, { schedule_from: 0, schedule_to: whole.to }))).toEqual(all);
  });

  test("the earliest first where that is asked for", async () => {
    const all = [1, 100, 200].map((day): Entry => ({ imp_uid: `imp_${day}`, at: day * DAY }));
    const client = gateway(all, (entry, start, end) => entry.at >= start && entry.at <= end, 90 * DAY);
    const found = await collect(
      paymentsByStatus(client, { payment_status: "paid", from: 0, to: 300 * DAY, sorting: "paid" }),
    );
    expect(found).toEqual(all);
  });
});

/** Both searches of the gateway over one list, three entries a page; it refuses what is too long. */
function gateway(
  all: readonly Entry[],
  isIn: (entry: Entry, start: number, end: number) => boolean,
  longest: number,
): Client {
  const search = (start: number, end: number, page = 1) => {
    if (end - start > longest) throw new Error("400: the range is too long");
    return pageOf(
      all.filter((entry) => isIn(entry, start, end)),
      page,
      3,
    );
  };
  return {
    payments: {
      listByStatus: async (query: { from: number; to: number; page?: number }) =>
        search(query.from, query.to, query.page),
    },
    subscribe: {
      listSchedules: async (query: { schedule_from: number; schedule_to: number; page?: number }) =>
        search(query.schedule_from, query.schedule_to, query.page),
    },
  } as unknown as Client;
}

async function collect<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}
