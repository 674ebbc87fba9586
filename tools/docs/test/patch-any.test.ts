// Whatever a page says, what comes out holds together: the generator takes it, and every example is what it is said to be.
import fc from "fast-check";
import { test } from "vitest";
import type { ParameterFact } from "../src/facts.ts";
import { FINDING_KINDS } from "../src/findings/finding.ts";
import { ESCROW, expectHolds, type Given, patch, SECTION } from "./patch-given.ts";

const PATHS: Readonly<Record<string, readonly string[]>> = {
  [SECTION]: [
    "amount",
    "buyer_email",
    "buyer_tel",
    "card",
    "card.direct.code",
    "currency",
    "escrow",
    "language",
    "name",
    "pay_method",
    "bypass.kicc",
    "gift",
    "gift.note",
  ],
  [ESCROW]: [
    "buyer_name",
    "escrow",
    "kiccProducts",
    "kiccProducts[].amount",
    "kiccProducts[].name",
    "kiccProducts[].maker.name",
    "pay_method",
  ],
  "Billing key": ["amount", "buyer_email", "customer_uid", "pay_method", "gift", "gift.note"],
  Answer: [
    "amount",
    "status",
    "pay_method",
    "cancel_history",
    "cancel_history[].amount",
    "risk",
    "risk.score",
    "promotion",
  ],
  "Nobody follows it": ["amount", "gift"],
};
const types = fc.constantFrom<ParameterFact["type"]>(
  null,
  "string",
  "integer",
  "number",
  "boolean",
  "object",
  "array<object>",
  "array<string>",
  ["string", "null"],
  ["string", "array<string>"],
  ["object", "null"],
);
const codes = fc.subarray(["card", "phone", "KRW", "ko", "361", "paid", "1", "new", "__proto__"]);

const said = fc
  .constantFrom(...Object.entries(PATHS).flatMap(([section, paths]) => paths.map((path) => ({ section, path }))))
  .chain(({ section, path }) =>
    fc
      .record({
        kind: fc.constantFrom(...FINDING_KINDS),
        type: types,
        required: fc.constantFrom(true, false, null),
        codes,
        listed: codes,
        deprecated: fc.boolean(),
        to: fc.constantFrom(path.replace(/\w+$/, "renamed"), "amount", "elsewhere.inner"),
      })
      .map((rest) => ({ section, path, ...rest })),
  );

test("any findings, in any section", () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), (all) => {
      const facts = all.flatMap((one) => {
        if (one.kind === "param-removed") return [];
        const path = one.kind === "param-renamed" ? one.to : one.path;
        const { type, required, deprecated, section, listed } = one;
        return [
          {
            path,
            type,
            required,
            deprecated,
            section,
            enum: listed.length > 0 ? listed.map((code) => ({ code, label: null })) : null,
          },
        ];
      });
      expectHolds(patch(all.map(toFinding), { facts }));
    }),
    { numRuns: 12 },
  );
});

function toFinding({
  kind,
  path,
  section,
  to,
  required,
  codes: list,
  deprecated,
}: typeof said extends fc.Arbitrary<infer Said> ? Said : never): Given {
  switch (kind) {
    case "param-renamed":
      return { kind, path, section, after: to };
    case "required-changed":
      return { kind, path, section, after: required };
    case "enum-added":
      return { kind, path, section, after: list };
    case "enum-removed":
      return { kind, path, section, before: list };
    case "deprecated":
      return { kind, path, section, after: deprecated };
    case "section-added":
    case "section-removed":
      return { kind, path: "", section };
    case "param-added":
    case "param-removed":
    case "type-changed":
    case "example-changed":
    case "prose-only":
      return { kind, path, section };
    default:
      throw new Error(`unforeseen kind: ${kind satisfies never}`);
  }
}
