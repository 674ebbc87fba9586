// `kicc-kit explain` and `kicc-kit list`: what the schemas say of every place that a path can name.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readContract } from "../src/contract.ts";
import { explain } from "../src/explanation.ts";
import { placesOf } from "../src/places.ts";
import { kiccKit, useCommand } from "./process.ts";

useCommand();

const contract = readContract();

test.each<[target: string, want: readonly object[]]>([
  [
    "RequestPayParams.kiccProducts[].quantity",
    [
      {
        in: ["EscrowTransPaymentRequest", "EscrowVbankPaymentRequest"],
        type: "integer",
        required: true,
        limits: { minimum: 1 },
      },
    ],
  ],
  ["RequestPayParams.kiccProducts[3].quantity", [{ type: "integer" }]],
  ["RequestPayParams.kiccProducts", [{ type: "KiccProduct[]", required: true, limits: { minItems: 1 } }]],
  ["RequestPayParams.kiccProducts[]", [{ type: "KiccProduct", required: null }]],
  [
    "CardPaymentRequest.card.direct.code",
    [{ in: ["CardPaymentRequest"], type: "CardCode", required: true, text: { en: "The issuer.", ko: "카드사 코드." } }],
  ],
  [
    "CardPaymentRequest.card.detail[].card_code",
    [{ type: 'CardCode | "*"', names: { "361": { en: "BC Card", ko: "BC" } } }],
  ],
  ["CardPaymentRequest.amount", [{ type: "integer", required: true, limits: { exclusiveMinimum: 0 } }]],
  [
    "CardPaymentRequest.pg",
    [{ type: "string", required: false, deprecated: true, limits: { pattern: "^kicc(\\.[^.]+)?$" } }],
  ],
  ["Schedule.schedule_at", [{ type: "integer", required: true }]],
  ["Payment.pay_method", [{ type: "PayMethod | string | null" }]],
  ["CancelArguments.payment.status", [{ in: ["CancelByPayment"], type: "PaymentStatus | string", required: true }]],
  ["PaymentResponse.response.imp_uid", [{ type: "string", required: true }]],
  [
    "PaymentStatus",
    [
      {
        in: ["PaymentStatus"],
        type: "string",
        required: null,
        limits: { enum: ["ready", "paid", "cancelled", "failed"], "x-open": true },
      },
    ],
  ],
])("%s", (target, want) => {
  expect(explain(target, contract, ["en", "ko"]).declarations).toMatchObject(want);
});

test("a member that is declared again keeps the limits of both, and the nearer text", () => {
  const [email] = explain("EscrowTransPaymentRequest.buyer_email", contract, ["en"]).declarations;
  expect(email).toMatchObject({ required: true, limits: { minLength: 1, maxLength: 64 } });
  expect(email?.text.en).toContain("with escrow");
});

test("branches of a union that declare a member otherwise are told apart", () => {
  const { declarations } = explain("RequestPayParams.amount", contract, ["en"]);
  expect(declarations.find((entry) => entry.in.includes("BillingKeyRequest"))?.limits).toEqual({ minimum: 0 });
  expect(declarations.find((entry) => entry.in.includes("CardPaymentRequest"))?.limits).toEqual({
    exclusiveMinimum: 0,
  });
  expect(declarations.flatMap((entry) => entry.in).length).toBe(
    new Set(declarations.flatMap((entry) => entry.in)).size,
  );
});

test("every place of every shape is explained in both languages, with a type, and every shape has its page", () => {
  for (const shape of contract.names)
    for (const path of new Set(placesOf(shape, contract).map((place) => place.path))) {
      const { declarations } = explain(path === "" ? shape : `${shape}.${path}`, contract, ["en", "ko"]);
      for (const { type, text, sources } of declarations) {
        const at = `${shape}.${path}`;
        expect([at, type !== "" || path === ""]).toEqual([at, true]);
        // The items of a list of plain texts have nothing to say beside what the list says.
        if (path.endsWith("[]")) continue;
        expect([at, text.en !== undefined, text.ko !== undefined]).toEqual([at, true, true]);
        expect([at, sources.length > 0]).toEqual([at, true]);
        for (const { url, sectionTitle } of sources)
          expect([at, url === null || url.startsWith("https://"), sectionTitle !== ""]).toEqual([at, true, true]);
      }
    }
});

describe("as a process", () => {
  test("prints type, when required, limits, both texts, and the source with its strength and note", () => {
    const { status, stdout, stderr } = kiccKit(["explain", "RequestPayParams.kiccProducts[].quantity"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const part of [
      /^RequestPayParams\.kiccProducts\[\]\.quantity {2}sent$/m,
      /^ {2}in +EscrowTransPaymentRequest, EscrowVbankPaymentRequest$/m,
      /^ {2}type +integer$/m,
      /^ {2}required +yes$/m,
      /^ {2}limits +at least 1$/m,
      /^ {2}en +How many\.$/m,
      /^ {2}ko +수량\.$/m,
      /^ {2}source +KICC, domestic .* > Escrow \(documented\)$/m,
      /^ {14}https:\/\/developers\.portone\.io\//m,
      /\(inferred: at least 1: .*\)$/m,
    ])
      expect(stdout).toMatch(part);
  });

  test("--lang shows one text, and labels in that language", () => {
    const { stdout } = kiccKit(["explain", "CardPaymentRequest.card.direct.code", "--lang", "ko"]);
    expect(stdout).toMatch(/^ {2}ko +카드사 코드\.$/m);
    expect(stdout).toMatch(/^ {2}필수 +예$/m);
    expect(stdout).not.toContain("The issuer.");
  });

  test("the members of a shape follow", () => {
    expect(kiccKit(["explain", "KiccProduct"]).stdout).toMatch(/^ +quantity +integer {2}\(required\)$/m);
  });

  test("a member that not every branch of a union requires is not called required", () => {
    const { members } = explain("RequestPayParams", contract, ["en"]);
    const lineOf = (path: string) => members.filter((member) => member.path === path);
    expect(lineOf("merchant_uid")).toEqual([{ path: "merchant_uid", type: "string", required: true }]);
    expect(lineOf("kiccProducts")).toEqual([{ path: "kiccProducts", type: "KiccProduct[]", required: false }]);
    expect(lineOf("buyer_tel")).toEqual([{ path: "buyer_tel", type: "string", required: false }]);
    expect(explain("RequestPayParams.kiccProducts[]", contract, ["en"]).members).toContainEqual({
      path: "kiccProducts[].quantity",
      type: "integer",
      required: true,
    });
  });

  test("a page that is no longer public has no address", () => {
    const { stdout } = kiccKit(["explain", "VbankPaymentRequest.vbank_due"]);
    expect(stdout).toContain("before its removal");
    expect(stdout).not.toMatch(/undefined|null/);
  });

  test("--json has the same, as data", () => {
    const { status, stdout } = kiccKit(["explain", "CardPaymentRequest.card", "--json"]);
    expect(status).toBe(0);
    const explanation = JSON.parse(stdout);
    expect(explanation).toEqual(JSON.parse(JSON.stringify(explain("CardPaymentRequest.card", contract, ["en", "ko"]))));
    expect(explanation).toMatchObject({
      shape: "CardPaymentRequest",
      path: "card",
      direction: "sent",
      members: [
        { path: "card.direct", type: "CardDirect", required: false },
        { path: "card.detail", type: "CardDetail[]", required: false },
      ],
    });
    expect(Object.keys(explanation.declarations[0])).toEqual([
      "in",
      "type",
      "required",
      "limits",
      "names",
      "deprecated",
      "text",
      "sources",
    ]);
  });
});

describe("list", () => {
  test("has every shape once, with direction and meaning in the language", () => {
    const groups = ["checkout", "codes", "common", "rest", "webhook"];
    const files = groups.flatMap((group) => readdirSync(new URL(`../../../schemas/${group}/`, import.meta.url)));
    const { shapes } = JSON.parse(kiccKit(["list", "--json", "--lang", "ko"]).stdout);
    expect(shapes.map(({ name }: { name: string }) => name)).toEqual(
      files.map((file) => file.replace(".schema.json", "")).sort(),
    );
    for (const { meaning } of shapes) expect(meaning).toMatch(/\p{Script=Hangul}|^[A-Z]/u);
    expect(kiccKit(["list"]).stdout.trimEnd().split("\n").length).toBe(files.length);
  });

  test.each([
    ["RequestPayParams", "sent"],
    ["WebhookBody", "received"],
    ["Payment", "both"],
    ["BankCode", "both"],
    ["CancelArguments", "sent"],
    ["KiccProduct", "sent"],
  ])("%s is %s", (name, direction) => {
    expect(contract.directionOf(name)).toBe(direction);
  });
});
