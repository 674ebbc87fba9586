// Which section is which: by title, by what stands in it, and what happens to parameters when a page is divided anew.
import { expect, test } from "vitest";
import type { Facts, Json, ParameterFact } from "../src/facts.ts";
import { diffFacts } from "../src/findings/diff.ts";
import { sectionKey } from "../src/findings/section-key.ts";
import { brief, facts, parameter } from "./findings-given.ts";

test.each([
  ["2. Request payment", "Request  Payment"],
  ["2.1 Request payment", "request payment:"],
  ["(3) Request payment", "Request payment"],
  ["Step 1: Request payment", "`Request` payment"],
  ["① 결제 요청", "결제 요청"],
  ["Ｒｅｑｕｅｓｔ", "request"],
])("'%s' is '%s'", (one, other) => {
  expect(sectionKey(one)).toBe(sectionKey(other));
});

test.each([
  ["3D Secure", "2D Secure"],
  ["Request", "Response"],
  ["12", "13"],
  ["", "*"],
])("'%s' is not '%s'", (one, other) => {
  expect(sectionKey(one)).not.toBe(sectionKey(other));
});

const NAMES = ["merchant_uid", "amount", "name", "buyer_tel", "escrow"];
const section = (title: string, names: readonly string[] = NAMES): ParameterFact[] =>
  names.map((name) => parameter(name, { section: title }));
const diff = (old: Facts, now: Facts) =>
  diffFacts(old, now, () => "sent").map((finding) => `${finding.section}: ${brief(finding)}`);

test("a section that is spelt otherwise is the same", () => {
  expect(diff(facts(section("1. Request")), facts(section("REQUEST")))).toEqual([]);
});

test("a renamed section is known by its parameters, and what changed in it is told", () => {
  const now = section("Payment in a window").map((fact) =>
    fact.path === "escrow" ? { ...fact, required: true } : fact,
  );
  expect(diff(facts(section("Authenticated payment")), facts(now))).toEqual([
    "Authenticated payment: section-removed  patch",
    "Payment in a window: section-added  patch",
    "Payment in a window: required-changed escrow major",
  ]);
});

test("a translated title is no finding, even where no parameter could tell the section", () => {
  const page = (window: string, keyIn: string) =>
    facts(section(window), { support: [{ section: keyIn, status: "not supported", subject: keyIn }] });
  expect(diff(page("Window", "Key-in"), page("인증 결제", "수기 결제"))).toEqual([]);
});

test("of two sections that could be it, it is the one that has most of it", () => {
  const now = [...section("First", ["merchant_uid", "amount", "name", "x", "y"]), ...section("Second")];
  const added = diff(facts(section("Old")), facts(now)).filter((line) => line.includes("param-"));
  expect(added).toEqual(["amount", "merchant_uid", "name", "x", "y"].map((path) => `First: param-added ${path} minor`));
});

test("a section of which four in five parameters stay is the same", () => {
  const found = diff(facts(section("Old")), facts(section("New", [...NAMES.slice(1), "locale"])));
  expect(found).toContain("New: param-removed merchant_uid major");
});

test("of two spellings of one title the same is shown, whatever the order", () => {
  const spelt = (...titles: readonly string[]) =>
    facts(titles.map((title, index) => parameter(`p_${index}`.repeat(3), { section: title })));
  const shown = (now: Facts) => new Set(diffFacts(facts([]), now, () => "sent").map((finding) => finding.section));
  expect(shown(spelt("Request", "REQUEST"))).toEqual(new Set(["REQUEST"]));
  expect(shown(spelt("REQUEST", "Request"))).toEqual(new Set(["REQUEST"]));
});

test("a section with other parameters is another", () => {
  const found = diff(facts(section("Old", ["a", "b", "c"])), facts(section("New", ["a", "x", "y"])));
  expect(found).toContain("New: param-added x minor");
  expect(found).toContain("Old: param-removed b major");
});

test("a section that came is told, and its parameters one by one", () => {
  const old = facts(section("Request"));
  expect(diff(old, facts([...old.facts, ...section("Escrow", ["kiccProducts"])]))).toEqual([
    "Escrow: section-added  patch",
    "Escrow: param-added kiccProducts minor",
  ]);
});

test("a section of which the heading is left did not go", () => {
  const old = facts([...section("Request"), ...section("Direct call", ["code"])]);
  const now = { ...facts(section("Request")), blocks: { Request: 5, "Direct  call": 1, Prose: 2 } };
  expect(diff(old, now)).toEqual(["Direct  call: param-removed code major"]);
  expect(diff(now, old)).toEqual(["Direct call: param-added code minor"]);
});

test("a section of examples only is told", () => {
  const show = (title: string) =>
    facts([], { examples: [{ section: title, value: { amount: 1000 }, partial: false }] });
  expect(diff(show("Call"), show("Calling"))).toEqual([
    "Call: section-removed  patch",
    "Calling: section-added  patch",
  ]);
});

test("a parameter that went to a section that came has moved", () => {
  const now = [...section("Request", NAMES.slice(0, 4)), ...section("Escrow", ["escrow"])];
  expect(diff(facts(section("Request")), facts(now))).toEqual(["Escrow: section-added  patch"]);
});

test("it has not, where it is said otherwise there, or goes the other way", () => {
  const now = [...section("Request", NAMES.slice(0, 4)), parameter("escrow", { section: "Answer", type: "boolean" })];
  expect(diff(facts(section("Request")), facts(now))).toContain("Request: param-removed escrow major");
  const same = [...section("Request", NAMES.slice(0, 4)), ...section("Answer", ["escrow"])];
  const found = diffFacts(facts(section("Request")), facts(same), (title) =>
    title === "Answer" ? "received" : "sent",
  );
  expect(found.map(brief)).toContain("param-removed escrow major");
});

test("between two sections that stay, it goes from the one and comes to the other", () => {
  const [a, b] = [section("A", ["one", "two"]), section("B", ["three", "four"])];
  const now = [...section("A", ["one"]), ...section("B", ["three", "four", "two"])];
  expect(diff(facts([...a, ...b]), facts(now))).toEqual(["A: param-removed two major", "B: param-added two minor"]);
});

test("what stands outside all sections is compared, and its title is none", () => {
  expect(diff(facts([]), facts(section("", ["amount"])))).toEqual([": param-added amount minor"]);
});

test("of two equal examples one goes", () => {
  const show = (...values: readonly Json[]) =>
    facts(section("Call"), { examples: values.map((value) => ({ section: "Call", value, partial: false })) });
  const [gone, ...more] = diffFacts(show({ a: 1 }, { a: 1 }), show({ a: 1 }), () => "sent");
  expect(gone).toMatchObject({ kind: "example-changed", path: "", before: { a: 1 }, after: null });
  expect(more).toEqual([]);
});

test.each<[string, Json, Json, string, Json, Json]>([
  ["one value, deep inside", { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, "a[].b", 2, 3],
  ["a member that came", { a: { b: 1 } }, { a: { b: 1, c: 2 } }, "a.c", null, 2],
  ["a list that grew", { a: [1] }, { a: [1, 2] }, "a", [1], [1, 2]],
  ["a list that shrank", { a: [1, 2] }, { a: [1] }, "a", [1, 2], [1]],
  ["two values", { a: { b: 1, c: 1 } }, { a: { b: 2, c: 2 } }, "a", { b: 1, c: 1 }, { b: 2, c: 2 }],
])("an example changed in %s: the innermost place is told", (_, old, now, path, before, after) => {
  const show = (value: Json) => facts([], { examples: [{ section: "Call", value, partial: false }] });
  const [finding] = diffFacts(show(old), show(now), () => "sent");
  expect(finding).toMatchObject({ kind: "example-changed", path, before, after });
});

test("a request changed", () => {
  const call = (method: string) =>
    facts([], { requests: [{ section: "Call", method, url: "/orders", headers: {}, body: { a: 1 } }] });
  const [finding] = diffFacts(call("POST"), call("PUT"), () => "sent");
  expect(finding).toMatchObject({ kind: "example-changed", path: "method", before: "POST", after: "PUT" });
});

test("two entries for one parameter say together what either says", () => {
  const twice = (...said: readonly Partial<ParameterFact>[]) => facts(said.map((one) => parameter("amount", one)));
  const [one, other] = [{ type: "integer", required: true } as const, { type: "string", required: false } as const];
  expect(diff(twice(one, other), twice(other, one))).toEqual([]);
  expect(diff(twice(one, other), twice({ type: ["integer", "string"], required: false }))).toEqual([]);
});
