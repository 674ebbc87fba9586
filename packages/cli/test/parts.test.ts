// The parts that need no process: where a text stops being JSON, and how a path is written.
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPath } from "../src/path.ts";
import { findSyntaxError } from "../src/syntax-error.ts";

test.each<[text: string, index: number | undefined]>([
  ['{"a": [1, -0.5e+10, true, null, "\\u00e9\\n"], "b": {}}', undefined],
  ["[]", undefined],
  ["01", 1],
  ["-", 0],
  ["1.", 1],
  ["+1", 0],
  ["nul", 0],
  ["truex", 4],
  ["[1,]", 3],
  ["[,1]", 1],
  ['{"a"}', 4],
  ['{"a" 1}', 5],
  ['{"a":}', 5],
  ['{"a":1 "b":2}', 7],
  ["{a:1}", 1],
  ["{'a':1}", 1],
  ['{"a":1]', 6],
  ["[1}", 2],
  ["]", 0],
  ['"a\nb"', 2],
  ['"\\x"', 1],
  ['"\\u12g4"', 1],
  ['"abc', 4],
  ["[1, 2", 5],
  ["\u00a01", 0],
])("%j stops at %s", (text, index) => {
  expect(findSyntaxError(text)).toBe(index);
});

test("it finds an error where JSON.parse does, and nowhere else", () => {
  const text = fc.oneof(
    fc.json(),
    fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n0123456789-+.eEtruefalsn/bu') }),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, extra]) => {
      const index = at % (json.length + 1);
      return json.slice(0, index) + extra + json.slice(index + 1);
    }),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(findSyntaxError(value) === undefined).toBe(parses(value));
    }),
    { numRuns: 3000 },
  );
});

test.each<[path: (string | number)[], want: string]>([
  [[], "(root)"],
  [["kiccProducts", 1, "quantity"], "kiccProducts[1].quantity"],
  [[0, "a"], "[0].a"],
  [["a b", "c"], '["a b"].c'],
  [["a", "__proto__"], "a.__proto__"],
  [["\u001b[2J"], '["\\u001b[2J"]'],
  [["\u009b\u200b\u202e\u2028"], '["\\u009b\\u200b\\u202e\\u2028"]'],
  [["이름"], '["이름"]'],
])("%j is %s", (path, want) => {
  expect(formatPath(path, "(root)")).toBe(want);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
