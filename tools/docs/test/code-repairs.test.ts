// Code as pages have it: inside functions, with dots for what is left out, places for values, and faults.
import { describe, expect, test } from "vitest";
import { readCurls } from "../src/code/curl.ts";
import { readScript } from "../src/code/javascript.ts";

const full = (...values: unknown[]) => values.map((value) => ({ value, partial: false }));
const partial = (...values: unknown[]) => values.map((value) => ({ value, partial: true }));

describe("examples", () => {
  test.each<[name: string, given: string, want: object[]]>([
    ["a call of the library in a function", "function pay() { IMP.request_pay({ a: 1 }, done); }", full({ a: 1 })],
    [
      "what a function hands to the library by name",
      "const pay = () => { const data = { a: 1 }; window.IMP.request_pay(data, done); };",
      full({ a: 1 }),
    ],
    [
      "what a callback makes",
      'x.on("click", () => { IMP.request_pay({ a: 1 }, (r) => log({ b: 2 })); });',
      full({ a: 1 }),
    ],
    ["what a function makes for others", "function pay() { log({ b: 2 }); }", []],
    [
      "the options of a component",
      "export default { methods: { pay() { IMP.request_pay({ a: 1 }); } } };",
      full({ a: 1 }),
    ],
    ["JSX", "const A = () => <b onClick={() => IMP.request_pay({ a: 1 })}>x</b>;", full({ a: 1 })],
    ["an object that could be a block", "{ a: 'x' }", full({ a: "x" })],
    ["a comment before an object", "// an answer\n{\n  a: 1\n}", full({ a: 1 })],
    ["a comment before a key", "// a part\ncard: { a: 1 }", partial({ card: { a: 1 } })],
    ["two answers", '{\n  "a": 1\n}\n{\n  "a": 2\n}', full({ a: 1 }, { a: 2 })],
    ["dots in a list", "f({ list: [1, 2, ...] })", partial({ list: [1, 2] })],
    ["dots for an argument", "f({ a: 1 }, ...);", full({ a: 1 })],
    ["spread", "f({ a: 1, ...rest })", partial({ a: 1 })],
    ["words in braces", "f({ pg: {Name of it}, a: 1 })", partial({ a: 1 })],
    ["one word in braces", "f({ amount: {amount}, a: 1 })", partial({ a: 1 })],
    ["words in angles", "f({ pg: <name>, a: 1 })", partial({ a: 1 })],
    [
      "a forgotten comma",
      "f({\n  a: 'x'\n  b: 2, // why\n  c: 3 // why\n  d: 4\n})",
      full({ a: "x", b: 2, c: 3, d: 4 }),
    ],
    ["quotation marks of print", "f({ a: “x”, b: ‘y’ })", full({ a: "x", b: "y" })],
    ["dots in a text", "f({ a: 'x...', b: '“y”' })", full({ a: "x...", b: "“y”" })],
  ])("%s", (_, given, want) => {
    expect(readScript(given)?.literals).toEqual(want);
  });
});

test.each(["</", "</a>"])("%s makes the parser of JSX fail in its own way, and is no code", (given) => {
  expect(readScript(given)).toBeUndefined();
});

test("a request of jQuery", () => {
  expect(readScript('$.ajax({ url: "/done", type: "post", data: { a: 1 } });')).toEqual({
    literals: [],
    requests: [{ method: "POST", url: "/done", headers: {}, body: { a: 1 } }],
  });
});

describe("curl", () => {
  const want = { method: "POST", url: "https://api.example", headers: {}, body: { a: "b" } };
  test.each<[name: string, given: string, want: ReturnType<typeof readCurls>[number] | undefined]>([
    ["quotation marks of print", "curl -d ‘{“a”:“b”}’ https://api.example", want],
    [
      "quotation marks of print inside others",
      `curl -d '{"a":"“b”"}' https://api.example`,
      { ...want, body: { a: "“b”" } },
    ],
    ["an option that touches its argument", `curl -XPOST -d'{"a":"b"}' https://api.example`, want],
    ["a body from a file", "curl -d @body.json https://api.example", { ...want, body: null }],
    ["a form", "curl -F 'a=b' -F c=d https://api.example", { ...want, body: "a=b&c=d" }],
    ["a place for an address", `curl -d '{"a":"b"}' { NotificationURL }`, { ...want, url: "{NotificationURL}" }],
    ["words that are no address", "curl -d a somewhere", undefined],
  ])("%s", (_, given, request) => {
    expect(readCurls(given)).toEqual(request === undefined ? [] : [request]);
  });
});
