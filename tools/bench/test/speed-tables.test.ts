// Who is the fastest peer, and when ours is over its bar.
import { expect, test } from "vitest";
import type { Measured } from "../src/speed/measure-row.ts";
import type { RowSpeed } from "../src/speed/measure-speed.ts";
import { speedTables, verdictsOf } from "../src/speed/speed-tables.ts";
import { toMarkdown, toText } from "../src/table.ts";

const one = (name: string, nanoseconds: number): Measured => ({
  name,
  nanoseconds,
  ratio: 50 / nanoseconds,
  quartiles: [50 / nanoseconds, 50 / nanoseconds],
});

function speedOf(row: RowSpeed["row"], ...peers: Measured[]): Parameters<typeof verdictsOf>[0] {
  const measured = [one("ours", 50), one("our guard alone", 10), ...peers];
  return { disagreements: [], rows: [{ shape: "CardPaymentRequest", row, measured }] };
}

test.each([
  { ns: 100, ratio: 0.5, isOver: false },
  { ns: 60, ratio: 50 / 60, isOver: true },
])("against a peer of $ns ns", ({ ns, ratio, isOver }) => {
  const speed = speedOf("isValid", one("slow", 900), one("fast", ns));
  expect(verdictsOf(speed)).toMatchObject([{ peer: { name: "fast", ratio }, bar: 0.65, isOver }]);
});

test("where the bar speaks of one peer, a faster one does not count", () => {
  const speed = speedOf("allErrors", one("fast", 1), one("ajv standalone, allErrors", 40));
  expect(verdictsOf(speed)).toMatchObject([{ peer: { name: "ajv standalone, allErrors" }, isOver: false }]);
});

test("a row without a bar is shown and never over", () => {
  expect(verdictsOf(speedOf("isMissingKey", one("fast", 1)))).toMatchObject([{ isOver: false }]);
});

test("a table, for a terminal and for Markdown", () => {
  const [table] = speedTables(speedOf("isValid", one("fast", 60)));
  if (table === undefined) throw new Error("a table for each row");
  expect(toText(table)).toMatchInlineSnapshot(`
    "is, valid
                        ours, ns  fastest peer    ns  ours / peer  quartiles  at most
    CardPaymentRequest      50.0          fast  60.0         0.83  0.83–0.83     0.65  OVER"
  `);
  expect(toMarkdown(table)).toMatchInlineSnapshot(`
    "**is, valid**

    |  | ours, ns | fastest peer | ns | ours / peer | quartiles | at most |  |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | CardPaymentRequest | 50.0 | fast | 60.0 | 0.83 | 0.83–0.83 | 0.65 | OVER |"
  `);
});
