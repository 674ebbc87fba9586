// Which parameter is another under a new name, and which only happens to come while another goes.
import { expect, test } from "vitest";
import type { Json, ParameterFact } from "../src/facts.ts";
import { diffFacts } from "../src/findings/diff.ts";
import { brief, codes, facts, parameter, SECTION } from "./findings-given.ts";

const ends = [parameter("merchant_uid", { required: true }), parameter("zip_code")];

function diff(old: readonly ParameterFact[], now: readonly ParameterFact[], before?: Json, after?: Json): string[] {
  const [first, last] = ends as [ParameterFact, ParameterFact];
  const page = (own: readonly ParameterFact[], value: Json | undefined) =>
    facts([first, ...own, last], {
      examples: value === undefined ? [] : [{ section: SECTION, value, partial: false }],
    });
  return diffFacts(page(old, before), page(now, after), () => "sent").map(brief);
}

test.each([
  ["merchantUid", "merchant_UID"],
  ["customer_uid", "customer_id"],
  ["amount", "total_amount"],
  ["vbank_due_date", "vbank_due"],
  ["buyer_tel", "buyer_phone"],
])("%s is now %s", (before, after) => {
  expect(diff([parameter(before)], [parameter(after)])).toEqual([`param-renamed ${before} major`]);
});

test.each([
  ["another word in the same place", "company", "language"],
  ["close as letters go, but short", "pg", "pm"],
])("%s is no renaming", (_, before, after) => {
  const want = [`param-removed ${before} major`, `param-added ${after} minor`];
  expect(diff([parameter(before)], [parameter(after)]).sort()).toEqual(want.sort());
});

test.each([
  ["merchantUid", "merchant_UID"],
  ["customer_uid", "customer_id"],
  ["amount", "total_amount"],
])("%s is now %s, wherever it stands", (before, after) => {
  const [first, last] = ends as [ParameterFact, ParameterFact];
  const [old, now] = [facts([parameter(before), first, last]), facts([first, last, parameter(after)])];
  expect(diffFacts(old, now, () => "sent").map(brief)).toEqual([`param-renamed ${before} major`]);
});

test("a word in common is enough only in the same place", () => {
  const [first, last] = ends as [ParameterFact, ParameterFact];
  const old = facts([first, parameter("buyer_tel"), last]);
  const now = facts([first, last, parameter("buyer_phone")]);
  const found = diffFacts(old, now, () => "sent").map(brief);
  expect(found).toEqual(["param-added buyer_phone minor", "param-removed buyer_tel major"]);
});

test.each<[string, Partial<ParameterFact>]>([
  ["type", { type: "integer" }],
  ["requiredness", { required: true }],
  ["codes", { enum: codes("a") }],
])("another %s is another parameter", (_, said) => {
  const found = diff([parameter("customer_uid")], [parameter("customer_id", said)]);
  expect(found.map((line) => line.split(" ")[0])).toEqual(["param-added", "param-removed"]);
});

test("an example that has the same value under the new name speaks for it", () => {
  const [before, after] = [[parameter("pg")], [parameter("channelKey")]];
  expect(diff(before, after)).toHaveLength(2);
  const renamed = diff(before, after, { pg: "kicc.T5102001" }, { channelKey: "kicc.T5102001" });
  expect(renamed.filter((line) => line.startsWith("param"))).toEqual(["param-renamed pg major"]);
});

test("an example, and the body of a request, in which only the name changed is no finding of its own", () => {
  const page = (name: string, amount: number) =>
    facts([parameter("items", { type: "array<object>" }), parameter(`items[].${name}`)], {
      examples: [{ section: SECTION, value: { items: [{ [name]: "A" }] }, partial: false }],
      requests: [
        { section: SECTION, method: "POST", url: "/a", headers: {}, body: { items: [{ [name]: "B", amount }] } },
      ],
    });
  const found = (now: number) => diffFacts(page("orderNumber", 1), page("order_number", now), () => "sent").map(brief);
  expect(found(1)).toEqual(["param-renamed items[].orderNumber major"]);
  expect(found(2)).toEqual(["example-changed body.items[].amount patch", "param-renamed items[].orderNumber major"]);
});

test("a value that stands everywhere speaks for nothing", () => {
  const [before, after] = [[parameter("escrow", { type: "boolean" })], [parameter("digital", { type: "boolean" })]];
  const found = diff(before, after, { escrow: true }, { digital: true });
  expect(found.filter((line) => line.startsWith("param-"))).toHaveLength(2);
});

const products = (list: string, mark = "[]") => [
  parameter(list, { type: "array<object>" }),
  ...["orderNumber", "name", "amount"].map((member) => parameter(`${list}${mark}.${member}`)),
];

test("members follow what holds them, without findings of their own", () => {
  expect(diff(products("kiccProducts"), products("items"))).toEqual(["param-renamed kiccProducts major"]);
});

test("what else changed of them is told, under the new name", () => {
  const now = products("items").map((fact) => (fact.path === "items[].amount" ? { ...fact, type: "integer" } : fact));
  expect(diff(products("kiccProducts"), now)).toEqual([
    "type-changed items[].amount major",
    "param-renamed kiccProducts major",
  ]);
});

test("what holds them may be known by its members only", () => {
  const [before, after] = [products("kiccProducts").slice(1), products("items").slice(1)];
  expect(diff(before, after)).toEqual(["param-renamed kiccProducts major"]);
});

test("the mark of a list is a matter of the type", () => {
  expect(diff(products("kiccProducts"), products("kiccProducts", ""))).toEqual([]);
});

test("a parameter that went into an object, and its members with it", () => {
  const deep = (at: string) => [parameter(at, { type: "object" }), parameter(`${at}.quota`, { type: "integer" })];
  expect(diff(deep("direct"), [parameter("card", { type: "object" }), ...deep("card.direct")])).toEqual([
    "param-added card minor",
    "param-renamed direct major",
  ]);
});

test("what is said otherwise there did not move", () => {
  const now = [parameter("card", { type: "object" }), parameter("card.code", { type: "integer" })];
  expect(diff([parameter("code")], now)).toContain("param-removed code major");
});

test("the items of a list go and come with it", () => {
  const list = (path: string) => [parameter(path, { type: "array<string>" }), parameter(`${path}[]`)];
  expect(diff(list("wallets"), list("issuers"))).toHaveLength(4);
  expect(diff(list("issuer_codes"), list("issuerCodes"))).toEqual(["param-renamed issuer_codes major"]);
});

test("each name is taken once, by the one that is most alike", () => {
  const found = diff(
    [parameter("customer_uid"), parameter("customerId")],
    [parameter("customer_id"), parameter("customer_uids")],
  );
  expect(found).toEqual(["param-renamed customerId major", "param-renamed customer_uid major"]);
});

test("what is spelt otherwise comes before what is close", () => {
  const now = [parameter("customer_uids"), parameter("customerUid")];
  expect(diff([parameter("customer_uid")], now)).toEqual([
    "param-renamed customer_uid major",
    "param-added customer_uids minor",
  ]);
});

test("where everything changed, only the spelling is looked at", () => {
  const many = (spell: (index: number) => string) => Array.from({ length: 100 }, (_, index) => parameter(spell(index)));
  const kinds = (found: readonly string[]) => new Set(found.map((line) => line.split(" ")[0]));
  const words = (index: number) => String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26)).repeat(6);
  const old = many((index) => `my_${words(index)}`);
  expect(
    kinds(
      diff(
        old,
        many((index) => `my${words(index)}`),
      ),
    ),
  ).toEqual(new Set(["param-renamed"]));
  expect(
    kinds(
      diff(
        old,
        many((index) => `my_${words(index)}s`),
      ),
    ),
  ).toEqual(new Set(["param-added", "param-removed"]));
});

test("an object that comes or goes is told with all its members", () => {
  const paths = products("kiccProducts").map(({ path }) => path);
  expect(diff(products("kiccProducts"), []).sort()).toEqual(paths.map((path) => `param-removed ${path} major`).sort());
  expect(diff([], products("kiccProducts")).sort()).toEqual(paths.map((path) => `param-added ${path} minor`).sort());
});

test("what is only named by its members is still there", () => {
  expect(diff(products("kiccProducts"), products("kiccProducts").slice(1))).toEqual([]);
});
