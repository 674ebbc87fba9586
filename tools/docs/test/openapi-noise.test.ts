// What changes a file and not what it says changes no fact; one fact changed is that fact changed, and no other.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Json } from "../src/facts.ts";
import { type OpenapiFacts, readOpenapi } from "../src/openapi/read-openapi.ts";
import { lines } from "./openapi-description.ts";

const folder = new URL("./fixtures/openapi/", import.meta.url);
const text = (name: string) => readFileSync(fileURLToPath(new URL(name, folder)), "utf8");
const descriptions: Json[] = [JSON.parse(text("gateways.swagger.json")), parse(text("shop.openapi.yaml"))];

type Random = (below: number) => number;
type Change = (value: Json, member: string, random: Random) => Json;

/** Names and codes, not words of the description: what is inside them is told, not meant. */
const DATA = ["example", "examples", "enum", "x-portone-enum"];

/** Every value from the inside out, but for what is data. */
function changed(value: Json, change: Change, random: Random, member = ""): Json {
  if (typeof value !== "object" || value === null || DATA.includes(member)) return change(value, member, random);
  const inner = Array.isArray(value)
    ? value.map((item) => changed(item, change, random, member))
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, changed(one as Json, change, random, name)]),
      );
  return change(inner, member, random);
}

const isNode = (value: Json): value is { readonly [member: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const NOISE: Record<string, Change> = {
  "the order of members": (value, _, random) => {
    if (!isNode(value)) return value;
    const keyed = Object.entries(value).map((entry) => ({ entry, key: random(1_000) }));
    return Object.fromEntries(keyed.sort((one, other) => one.key - other.key).map(({ entry }) => entry));
  },
  "blanks at the end of words": (value, member, random) =>
    typeof value === "string" && ["name", "type", "in", "operationId", "description", "$ref"].includes(member)
      ? `${value}${" ".repeat(random(3))}`
      : value,
  "numbers as text, and as numbers": (value, member, random) =>
    typeof value === "string" && /^\d+$/.test(value) && member !== "version" && random(2) === 1 ? Number(value) : value,
  "a yes or no as text": (value, _, random) => (typeof value === "boolean" && random(2) === 1 ? String(value) : value),
  "descriptions, in HTML": (value, _, random) =>
    isNode(value) && "in" in value && !("description" in value) && random(2) === 1
      ? { ...value, description: "<p>Some &quot;words&quot;<br/>  and <b>more</b></p>\n" }
      : value,
  "descriptions in HTML and not": (value, member, random) =>
    member === "description" && typeof value === "string" && random(2) === 1 ? `<p>${value}</p>\n` : value,
  limits: (value, _, random) =>
    isNode(value) && "type" in value && random(2) === 1
      ? { ...value, maxLength: random(9), "x-order": random(9) }
      : value,
  consumes: (value, _, random) =>
    isNode(value) && "operationId" in value
      ? { ...value, consumes: ["text/plain"].slice(random(2)), tags: ["x"] }
      : value,
  "the version": (value, member, random) =>
    member === "info" ? { title: "Other", version: `${random(99)}.0` } : value,
  "other gateways": (value, _, random) =>
    isNode(value) && "name" in value && "in" in value && !("x-portone-per-pg" in value)
      ? { ...value, "x-portone-per-pg": { nice: { required: random(2) === 1, enum: ["other"] } } }
      : value,
  "definitions of no use": (value, member) =>
    member === "definitions" && isNode(value)
      ? { ...value, Useless: { properties: { a: { type: "string" } } } }
      : value,
};

const told = ({ facts, examples, support, unclaimed }: OpenapiFacts) =>
  [
    ...lines({
      facts: facts.map((fact) => ({
        ...fact,
        enum: fact.enum && [...fact.enum].sort((a, b) => (a.code < b.code ? -1 : 1)),
      })),
    }),
    ...[...examples, ...support, ...unclaimed].map(sorted),
  ].sort();
const sorted = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    isNode(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  );
const randomFrom = (seeds: readonly number[]): Random => {
  let next = 0;
  return (below) => {
    next += 1;
    return below === 0 ? 0 : ((seeds[next % seeds.length] ?? 0) * (next + 1)) % below;
  };
};
const seeds = fc.array(fc.nat(10_000), { minLength: 5, maxLength: 50 });
const any = fc.constantFrom(0, 1);

test.each(Object.entries(NOISE))("%s", (_, change) => {
  let touched = false;
  fc.assert(
    fc.property(any, seeds, fc.boolean(), (which, numbers, inYaml) => {
      const description = descriptions[which] ?? null;
      const noisy = changed(description, change, randomFrom(numbers));
      touched ||= JSON.stringify(noisy) !== JSON.stringify(description);
      const written = inYaml ? stringify(noisy) : JSON.stringify(noisy, null, numbers[0] === 0 ? 0 : 2);
      expect(told(readOpenapi(written))).toEqual(told(readOpenapi(JSON.stringify(description))));
    }),
    { numRuns: 60 },
  );
  expect(touched).toBe(true);
});

test("all of it at once", () => {
  fc.assert(
    fc.property(any, seeds, (which, numbers) => {
      const description = descriptions[which] ?? null;
      const all: Change = (value, member, random) =>
        Object.values(NOISE).reduce((now, change) => change(now, member, random), value);
      const noisy = changed(description, all, randomFrom(numbers));
      expect(told(readOpenapi(JSON.stringify(noisy)))).toEqual(told(readOpenapi(JSON.stringify(description))));
    }),
    { numRuns: 60 },
  );
});

test("another type of one parameter is one fact changed", () => {
  const text = JSON.stringify(descriptions[0]);
  const before = told(readOpenapi(text));
  const places = [...text.matchAll(/"in":"(?:query|path|formData)","type":"string"/g)];
  fc.assert(
    fc.property(fc.nat(places.length - 1), (at) => {
      const place = places[at];
      const start = place?.index ?? 0;
      const other =
        text.slice(0, start) +
        (place?.[0] ?? "").replace("string", "boolean") +
        text.slice(start + (place?.[0] ?? "").length);
      const after = told(readOpenapi(other));
      const gone = before.filter((line) => !after.includes(line));
      const come = after.filter((line) => !before.includes(line));
      // Three of them are of an operation or a parameter that is not for our gateway, or of a repeated key.
      expect(come.length).toBeLessThanOrEqual(1);
      expect(come.map((line) => line.replace("boolean", "string"))).toEqual(gone);
    }),
  );
});
