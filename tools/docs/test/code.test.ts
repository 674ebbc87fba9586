// Code on a page: which values it shows, and which request it would send.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code of pages is text here
import { describe, expect, test } from "vitest";
import { readCurls } from "../src/code/curl.ts";
import { readHttp } from "../src/code/http.ts";
import { readScript } from "../src/code/javascript.ts";

describe("object literals", () => {
  test.each<[name: string, given: string, want: { value: unknown; partial: boolean }[] | undefined]>([
    [
      "an argument, and nothing of its callback",
      "IMP.request_pay({ amount: 1 }, function (rsp) { done({ ok: true }); });",
      [{ value: { amount: 1 }, partial: false }],
    ],
    ["torn JSX, which its parser stumbles over", "<Parameter>\\</Parameter>`", undefined],
    ["JSON", '{ "code": 0, "response": null }', [{ value: { code: 0, response: null }, partial: false }]],
    [
      "a member alone",
      "card: { direct: { code: '367', quota: 3 } }",
      [{ value: { card: { direct: { code: "367", quota: 3 } } }, partial: true }],
    ],
    ["a member in quotation marks", '"card": { "direct": {} }', [{ value: { card: { direct: {} } }, partial: true }]],
    ["lines left out", "f({\n  ...\n  escrow: true,\n  …\n})", [{ value: { escrow: true }, partial: true }]],
    [
      "lines left out in a list",
      "f({\n  list: [\n    { a: 1 },\n    ...\n  ]\n})",
      [{ value: { list: [{ a: 1 }] }, partial: true }],
    ],
    [
      "a comment in a comment",
      "f({ a: 1 }, function () { //* ...left out... *//\n})",
      [{ value: { a: 1 }, partial: false }],
    ],
    ["a variable", "f({ amount: total, name: 'Tea' })", [{ value: { name: "Tea" }, partial: true }]],
    ["a call", "f({ merchant_uid: `order-${Date.now()}`, amount: 1 })", [{ value: { amount: 1 }, partial: true }]],
    ["a template without holes", "f({ name: `Tea` })", [{ value: { name: "Tea" }, partial: false }]],
    ["a negative number", "f({ amount: -1 })", [{ value: { amount: -1 }, partial: false }]],
    [
      "modules and await",
      'import a from "a";\nconst r = await a({ b: [1, null, true] });',
      [{ value: { b: [1, null, true] }, partial: false }],
    ],
    ["no object", "const a = 1;", []],
    [
      "a name that could do harm",
      '{ "__proto__": { "x": 1 } }',
      [{ value: JSON.parse('{ "__proto__": { "x": 1 } }'), partial: false }],
    ],
    ["no JavaScript", "this is: no { code", undefined],
  ])("%s", (_, given, want) => {
    expect(readScript(given)?.literals).toEqual(want);
  });
});

describe("requests", () => {
  const headers = { "Content-Type": "application/json" };
  test.each<[name: string, given: string, want: object[]]>([
    [
      "fetch",
      'await fetch("https://api.example/a", { method: "post", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ a: 1, b: token }) });',
      [{ method: "POST", url: "https://api.example/a", headers, body: { a: 1 } }],
    ],
    [
      "axios with a configuration, inside a callback",
      'app.post("/x", async (req, res) => { await axios({ url: `https://api.example/${id}`, method: "get" }); });',
      [{ method: "GET", url: "https://api.example/{}", headers: {}, body: null }],
    ],
    [
      "axios.post",
      'axios.post("https://api.example/a", { a: [1] }, { headers: { "Content-Type": "application/json" } });',
      [{ method: "POST", url: "https://api.example/a", headers, body: { a: [1] } }],
    ],
    ["another function", 'send("https://api.example/a", { a: 1 });', []],
  ])("%s", (_, given, want) => {
    expect(readScript(given)?.requests).toEqual(want);
  });

  test("what a request is made of is no example of a value", () => {
    expect(readScript('fetch("https://api.example", { method: "POST" });')?.literals).toEqual([]);
  });

  test("TypeScript is read too", () => {
    const text = "const order: Order = { amount: 1 };\nasync function pay(this: Shop, to?: string): Promise<void> {}";
    expect(readScript(text)?.literals).toEqual([{ value: { amount: 1 }, partial: false }]);
  });

  test("HTTP as it is written", () => {
    const text = 'POST /payments/cancel HTTP/1.1\nHost: api.example\nContent-Type: application/json\n\n{ "a": 1 }';
    expect(readHttp(text)).toEqual({
      method: "POST",
      url: "https://api.example/payments/cancel",
      headers: { Host: "api.example", ...headers },
      body: { a: 1 },
    });
    expect(readHttp("POSTAL code")).toBeUndefined();
  });
});

describe("curl", () => {
  test.each<[name: string, given: string, want: ReturnType<typeof readCurls>[number] | undefined]>([
    [
      "headers, method and body, a blank behind a backslash",
      'curl -H "Content-Type: application/json" \\   \n  -X POST -d \'{"amount":3000}\' \\\n  https://api.example/again',
      {
        method: "POST",
        url: "https://api.example/again",
        headers: { "Content-Type": "application/json" },
        body: { amount: 3000 },
      },
    ],
    [
      "nothing but an address",
      "$ curl https://api.example/a",
      { method: "GET", url: "https://api.example/a", headers: {}, body: null },
    ],
    [
      "a body without a method",
      "curl --data-raw=a=1 --url https://api.example",
      { method: "POST", url: "https://api.example", headers: {}, body: "a=1" },
    ],
    [
      "a variable of the shell stays a word",
      'curl -H "Authorization: $TOKEN" https://api.example',
      { method: "GET", url: "https://api.example", headers: { Authorization: "$TOKEN" }, body: null },
    ],
    [
      "options that are no part of it",
      "curl -s -u key:secret -o out.json https://api.example",
      { method: "GET", url: "https://api.example", headers: {}, body: null },
    ],
    [
      "a command that is not run",
      "curl https://api.example/$(whoami) && rm -rf /",
      { method: "GET", url: "https://api.example/$", headers: {}, body: null },
    ],
    ["no curl", "GET https://api.example", undefined],
    ["curl without an address", "curl --help", undefined],
  ])("%s", (_, given, want) => {
    expect(readCurls(given)).toEqual(want === undefined ? [] : [want]);
  });
});
