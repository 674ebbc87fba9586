// Where a bare name belongs, by the examples of its section.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { place } from "../src/place.ts";

test.each<[name: string, given: string, value: Json, want: string]>([
  ["in one place only, deep inside", "code", { card: { direct: { code: "367" } } }, "card.direct.code"],
  ["in a list", "code", { detail: [{ code: "*" }, { code: "366" }] }, "detail[].code"],
  ["at the top as well", "code", { code: "1", card: { code: "2" } }, "code"],
  ["in two places", "code", { a: { code: "1" }, b: { code: "2" } }, "code"],
  ["in an answer", "amount", { code: 0, response: { amount: 1 } }, "amount"],
  ["written without the brackets of its list", "items.name", { items: [{ name: "a" }] }, "items[].name"],
  ["below what is no name", "code", { "a <b": { code: "1" } }, "code"],
])("%s", (_, name, value, want) => {
  const draft = { name, type: null, required: undefined, enum: null, deprecated: false, members: [] };
  const example = { section: "Section", value, partial: false };
  expect(place([{ section: "Section", drafts: [draft], under: undefined, family: "" }], [example])).toMatchObject([
    { path: want },
  ]);
});
