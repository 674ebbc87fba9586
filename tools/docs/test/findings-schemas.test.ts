// A page held against our shapes: what it says and no shape has is found, what it leaves out is not.
import { expect, test } from "vitest";
import type { Model } from "../../codegen/src/model/model.ts";
import {
  member,
  object,
  operation,
  model as plainModel,
  prose,
  scalar,
  value,
} from "../../codegen/test/small-model.ts";
import type { Facts, Json, ParameterFact } from "../src/facts.ts";
import { compareWithSchemas } from "../src/findings/against-schemas.ts";
import type { Validate } from "../src/findings/check-examples.ts";
import type { FollowedPage } from "../src/findings/section-shapes.ts";
import { brief, codes, facts, parameter } from "./findings-given.ts";

const text = value({ types: ["string"] });
const won = value({ types: ["integer"] });
const to = (shape: string) => ({ kind: "reference", shape }) as const;
const one = (constant: string) => value({ types: ["string"], values: [constant] });
const orText = (shape: string, types: readonly ("string" | "null")[] = ["string"]) =>
  ({ kind: "alternative", shape, other: value({ types }) }) as const;

const MODEL: Model = {
  ...plainModel([
    operation({ method: "POST", path: "/orders/{order_id}/again", sends: "Again" }),
    operation({ method: "POST", path: "/orders/find/again", sends: "Find" }),
    operation({ method: "GET", path: "/orders/{order_id}{/state}", sends: "Find" }),
  ]),
  unsupported: [{ ...prose, name: "orders.move", method: "PUT", path: "/orders/{order_id}/move" }],
  shapes: [
    object("Again", "sent", [member("order_id", text, true), member("amount", won, true)]),
    object("Answer", "received", [
      member("status", orText("Status", ["string", "null"]), true),
      member("amount", value({ types: ["number"] }), true),
      member("memo", text),
    ]),
    object("BankPay", "sent", [
      member("pay_method", one("bank"), true),
      member("amount", won, true),
      member("products", value({ types: ["array"], items: to("Product") }), true),
    ]),
    object("CardPay", "sent", [
      member("pay_method", one("card"), true),
      member("amount", won, true),
      { ...member("pg", text), deprecated: true },
      member("card", to("CardOptions")),
      member("notice_url", value({ types: ["string", "array"], items: text })),
      member("custom_data", value({ types: ["object"] })),
      member("issuers", value({ types: ["array"], items: to("Issuer") })),
    ]),
    object("CardOptions", "sent", [member("direct", to("Direct"))]),
    object("Direct", "sent", [member("code", to("Issuer"), true), member("quota", won)]),
    object("Find", "sent", [member("order_id", text, true), member("state", text)]),
    scalar("Issuer", value({ types: ["string"], values: ["361", "366"] })),
    {
      ...scalar("Pay", text),
      direction: "sent",
      kind: "union",
      branches: ["CardPay", "BankPay"],
      leaves: ["CardPay", "BankPay"],
      dispatch: { kind: "leaf", shape: "CardPay" },
    },
    object("Product", "sent", [member("name", text, true)]),
    scalar("Status", value({ types: ["string"], values: ["paid", "ready"], open: true })),
  ],
};

const PAGE: FollowedPage = {
  id: "page",
  sections: [
    { id: "pay", title: "Payment", headings: ["결제 요청"], shapes: ["Pay"] },
    { id: "products", title: "Products", shapes: ["Product"] },
    { id: "direct", title: "Direct call", shapes: ["Direct"] },
    { id: "codes", title: "Issuers", shapes: ["Issuer"] },
    { id: "answer", title: "Answer", shapes: ["Answer"] },
    { id: "other", title: "Other gateways", shapes: [] },
  ],
};

const lenient: Validate = () => [];

function compare(given: Facts, validate: Validate = lenient) {
  return compareWithSchemas(given, PAGE, MODEL, validate);
}

function found(path: string, said: Partial<ParameterFact>): string[] {
  const silent = { type: null, required: null, section: "Payment" };
  return compare(facts([parameter(path, { ...silent, ...said })])).map(brief);
}

test.each<[path: string, said: Partial<ParameterFact>]>([
  ["amount", { type: "integer", required: true }],
  ["amount", { type: "number" }],
  ["pay_method", { enum: codes("bank", "card") }],
  ["pg", { deprecated: true }],
  ["pg", { enum: codes("kicc") }],
  ["notice_url", { type: ["array<string>", "string"] }],
  ["notice_url", { type: "array" }],
  ["issuers", { enum: codes("361") }],
  ["issuers", { type: "array<string>" }],
  ["issuers[]", { type: "string" }],
  ["card", { type: "object", required: false }],
  ["card.direct.code", { type: "string", required: true }],
  ["products", { type: "array<object>", required: false }],
  ["products[].name", { required: true }],
  ["products", { type: "array<object>", section: "Products" }],
  ["products[].name", { section: "Products" }],
  ["name", { section: "Products" }],
  ["card.direct.code", { section: "Direct call" }],
  ["card.direct.quota", { required: false }],
  ["issuers[]", { required: true }],
  ["code", { section: "Issuers", enum: codes("361", "366") }],
  ["code", { section: "Issuers" }],
  ["custom_data.anything", { type: "integer" }],
  ["amount", { section: "결제 요청", required: true }],
  ["amount", { section: "Answer", type: "number" }],
  ["memo", { section: "Answer", required: true }],
  ["status", { section: "Answer", type: ["string", "null"] }],
  ["whatever", { section: "Other gateways", required: true }],
])("%s, %o: our shapes say so", (path, said) => {
  expect(found(path, said)).toEqual([]);
});

test.each<[path: string, said: Partial<ParameterFact>, want: string]>([
  ["coupon", {}, "param-added coupon minor"],
  ["coupon", { required: true }, "param-added coupon major"],
  ["card.direct.point", {}, "param-added card.direct.point minor"],
  ["card.code", {}, "param-added card.code minor"],
  ["coupon", { section: "Answer", required: true }, "param-added coupon minor"],
  ["card", { section: "Products" }, "param-added card minor"],
  ["amount", { type: "string" }, "type-changed amount major"],
  ["amount", { type: ["integer", "string"] }, "type-changed amount minor"],
  ["amount", { section: "Answer", type: ["number", "null"] }, "type-changed amount major"],
  ["issuers", { type: "array<integer>" }, "type-changed issuers major"],
  ["issuers[]", { type: "integer" }, "type-changed issuers[] major"],
  ["pg", { required: true }, "required-changed pg major"],
  ["amount", { required: false }, "required-changed amount minor"],
  ["card.direct.code", { required: false }, "required-changed card.direct.code minor"],
  ["amount", { section: "Answer", required: false }, "required-changed amount major"],
  ["pay_method", { enum: codes("card", "phone") }, "enum-added pay_method minor"],
  ["issuers", { enum: codes("999") }, "enum-added issuers minor"],
  ["code", { section: "Issuers", enum: codes("361", "999") }, "enum-added code minor"],
  ["status", { section: "Answer", enum: codes("paid", "failed") }, "enum-added status minor"],
  ["amount", { deprecated: true }, "deprecated amount minor"],
])("%s, %o: %s", (path, said, want) => {
  expect(found(path, said)).toEqual([want]);
});

test("what a finding tells", () => {
  const given = facts([parameter("amount", { section: "Payment", type: "string", required: null })]);
  expect(compare(given)).toEqual([
    { kind: "type-changed", path: "amount", section: "Payment", before: "integer", after: "string", bump: "major" },
  ]);
});

test("a section that sources.json does not list is told, and held against every shape of the page", () => {
  const given = facts(
    ["amount", "name", "status", "coupon"].map((path) => parameter(path, { type: null, section: "New" })),
  );
  expect(compare(given).map(brief)).toEqual(["section-added  patch", "param-added coupon minor"]);
});

const example = (section: string, shown: Json, partial = false) =>
  facts([], { examples: [{ section, value: shown, partial }] });

test("a whole example is judged by the rules of each shape of its section; the mildest counts", () => {
  const judged: string[] = [];
  const validate: Validate = (shape) => {
    judged.push(shape);
    const issue = { path: ["products", 0, "name"], message: `${shape} wants a name` };
    return shape === "Product" ? [issue, issue] : [issue];
  };
  const [finding] = compare(example("Products", { name: 1 }), validate);
  expect(judged).toEqual(["Product", "BankPay"]);
  expect(finding).toMatchObject({
    kind: "example-changed",
    path: "products[].name",
    section: "Products",
    bump: "patch",
  });
  expect(finding?.after).toEqual({ path: "products[].name", shape: "BankPay", message: "BankPay wants a name" });
  const takes: Validate = (shape) => (shape === "BankPay" ? [] : [{ path: [], message: "is something else" }]);
  expect(compare(example("Products", { name: 1 }), takes)).toEqual([]);
});

test("of a partial example the names are looked at, and nothing else", () => {
  const refuse: Validate = () => [{ path: [], message: "is refused" }];
  expect(compare(example("Payment", { card: { direct: { code: 1 } }, custom_data: { own: 1 } }, true), refuse)).toEqual(
    [],
  );
  const [finding] = compare(example("Payment", { products: [{ name: "A" }, { titel: "B" }] }, true), refuse);
  expect(finding).toMatchObject({ kind: "example-changed", path: "products[].titel", bump: "patch" });
  expect(compare(example("Answer", { news: 1 }, true), refuse)).toEqual([]);
});

test("an example in a section that speaks of no shape is nobody's", () => {
  expect(compare(example("Other gateways", { a: 1 }), () => [{ path: [], message: "is refused" }])).toEqual([]);
});

const call = (method: string, url: string, body: Json = null) =>
  facts([], { requests: [{ section: "Payment", method, url, headers: {}, body }] });

test("a request is judged by what its operation takes, with what stands in its path", () => {
  const judged: unknown[] = [];
  const validate: Validate = (shape, given) => {
    judged.push([shape, given]);
    return [{ path: ["amount"], message: "is required" }];
  };
  const url = "https://api.iamport.kr/orders/{order_id}/again";
  const [finding] = compare(call("POST", url, { amount: 3 }), validate);
  expect(judged).toEqual([["Again", { order_id: "{order_id}", amount: 3 }]]);
  expect(finding?.after).toEqual({ path: "amount", shape: "Again", message: "is required" });
});

test.each([
  ["the route without a variable comes first", "post", "/orders/find/again", { order_id: "1" }, "Find"],
  ["a route with one", "post", "/orders/o_1/again", { amount: 1 }, "Again"],
  ["a query, and no body", "get", "https://api.iamport.kr/orders/o_1?state=paid", null, undefined],
  ["a segment that may be left out", "get", "/orders/o_1/paid", null, undefined],
  ["what the gateway has and KICC does not", "put", "/orders/o_1/move", { to: 1 }, undefined],
  ["somebody's shop", "post", "https://my-service.com/orders", { any: 1 }, undefined],
])("%s", (_, method, url, body, shape) => {
  const judged: string[] = [];
  const found = compare(call(method, url, body), (name) => {
    judged.push(name);
    return [];
  });
  expect(found).toEqual([]);
  expect(judged).toEqual(shape === undefined ? [] : [shape]);
});

test("a query that the operation does not take, and a route that no operation has", () => {
  const told = (given: Facts) =>
    compare(given).map(({ path, after }) => [path, (after as { message: string }).message]);
  expect(told(call("GET", "https://api.iamport.kr/orders/o_1?limit=3"))).toEqual([
    ["limit", "is a member of none of Find"],
  ]);
  expect(told(call("POST", "https://api.iamport.kr/v2/orders", {}))).toEqual([
    ["", "operations.json has no POST /v2/orders"],
  ]);
  expect(told(call("POST", "/orders/o_1", {}))).toEqual([["", "operations.json has no POST /orders/o_1"]]);
});
