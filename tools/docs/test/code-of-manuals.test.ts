// Code as older manuals have it: inside functions, in pages of HTML, in components, with answers between requests.
import { describe, expect, test } from "vitest";
import { readCurls } from "../src/code/curl.ts";
import { scriptsOf } from "../src/code/html.ts";
import { readScript } from "../src/code/javascript.ts";

describe("objects", () => {
  test.each<[name: string, given: string, want: unknown[]]>([
    [
      "a call inside a function",
      "function pay() { IMP.request_pay({ a: 1 }, function (rsp) { f({ b: 2 }); }); }",
      [{ a: 1 }],
    ],
    [
      "a call when a button is pressed",
      '$("#pay").click(function () { IMP.request_pay({ a: 1 }, (rsp) => {}); });',
      [{ a: 1 }],
    ],
    [
      "a vendor's object without a callback",
      "const pay = async () => { await window.Vendor.pay({ a: 1 }); };",
      [{ a: 1 }],
    ],
    [
      "what is declared and handed over",
      "function pay() { const data = { a: 1 }; IMP.request_pay(data, callback); }",
      [{ a: 1 }],
    ],
    ["what is declared and not handed over", "function pay() { const state = { a: 1 }; draw(state); }", []],
    ["an object of JavaScript", "function pay() { return JSON.stringify({ a: 1 }); }", []],
    ["an answer that is passed on", "app.post('/x', (req, res) => { res.send({ a: 1 }); });", []],
    [
      "what happens with an answer",
      "client.get({ a: 1 }).then(function (found) { Vendor.log({ b: 1 }); });",
      [{ a: 1 }],
    ],
    ["a component's data", "function Pay() { const data = { a: 1 }; return <Vendor.Pay data={data} />; }", [{ a: 1 }]],
    ["a component's inline data", "const Pay = () => <Vendor params={{ a: 1 }} style={{ flex: 1 }} />;", [{ a: 1 }]],
    [
      "what is declared and handed over inside another",
      "click(() => { var data = { a: 1 }; var state = { c: 1 }; var all = { b: 2, data: data }; plugins.Vendor.pay(all); });",
      [{ a: 1 }, { b: 2 }],
    ],
    ["the same name twice", "const a = new V({ a: 1 });\nconst a = new V({ b: 2 });", [{ a: 1 }, { b: 2 }]],
    ["a forgotten comma", "f({\n  a: `x`   // text\n  b: 1\n  'c': 2\n})", [{ a: "x", b: 1, c: 2 }]],
    ["variables alone", "f({ a, b })", []],
    ["an argument left out", "f({ a: 1 }).then(...)", [{ a: 1 }]],
    ["a method of a class", "class Pay { render() { Vendor.pay({ a: 1 }); } }", [{ a: 1 }]],
  ])("%s", (_, given, want) => {
    expect(readScript(given)?.literals.map(({ value }) => value)).toEqual(want);
  });

  test.each<[given: string, want: unknown]>([
    ["{ a: 1, ... }", { a: 1 }],
    ["{ a: { b: 1, … }, c: [1, ...], d: 2 }", { a: { b: 1 }, c: [1], d: 2 }],
    ["{ ..., a: 1 }", { a: 1 }],
  ])("%s is partial", (given, want) => {
    expect(readScript(given)?.literals).toEqual([{ value: want, partial: true }]);
  });

  test("a text that ends in dots is whole", () => {
    expect(readScript('f({ a: "wait...", b: "..." })')?.literals).toEqual([
      { value: { a: "wait...", b: "..." }, partial: false },
    ]);
  });
});

test.each<[given: string, want: string[]]>([
  ["<button>Pay</button>\n<script>\nf();\n</script>", ["\nf();\n"]],
  ['<script src="a.js"></script><SCRIPT type="text/javascript">a</SCRIPT ><script>b</script>', ["a", "b"]],
  ["<script> </script>", []],
  ["<p>text</p>", []],
])("scripts of %j", (given, want) => {
  expect(scriptsOf(given)).toEqual(want);
});

test("a request by jQuery", () => {
  expect(readScript('$.ajax({ url: "/a", type: "post", data: { b: 1 } })')).toEqual({
    literals: [],
    requests: [{ method: "POST", url: "/a", headers: {}, body: { b: 1 } }],
  });
});

test.each<[name: string, lines: string[], want: [url: string, body: unknown][]]>([
  [
    "an answer below",
    ["curl https://a.example/1", '{ "url": "https://a.example/2" }'],
    [["https://a.example/1", null]],
  ],
  [
    "one below the other",
    ["# first", "curl https://a.example/1 \\", "  -d '{", ' "a": 1', "}'", "", "$ curl https://a.example/2"],
    [
      ["https://a.example/1", { a: 1 }],
      ["https://a.example/2", null],
    ],
  ],
  ["a quotation mark that never ends", ["curl -d 'a https://a.example/1", "x"], [["https://a.example/1", "a"]]],
])("curl with %s", (_, lines, want) => {
  expect(readCurls(lines.join("\n")).map(({ url, body }) => [url, body])).toEqual(want);
});
