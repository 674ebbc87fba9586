// What the compiler says first of each wrong request: whether it underlines the member or the whole, it names the member that is wrong.
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compile, TYPES } from "./compile.ts";

const common = 'merchant_uid: "order-1", name: "Tea", amount: 14000, buyer_tel: "010-0000-0000"';
const card = `pay_method: "card", ${common}`;
const buyer = 'buyer_name: "Kim", buyer_email: "kim@example.com"';
const escrow = `pay_method: "trans", ${common}, ${buyer}, escrow: true`;
const product = '{ orderNumber: "1", name: "Tea", quantity: 2, amount: 7000 }';
const billing = 'customer_uid: "card-1", merchant_uid: "issue-1", name: "Monthly tea", amount: 0';
const alipay = `channelKey: "channel-key-1", pay_method: "alipay_plus", ${common}, ${buyer}, order_description: "Tea"`;

interface Case {
  readonly name: string;
  readonly given: string;
  /** Text that the first diagnostic underlines, and a part of what it says. Left out: the request is right. */
  readonly want?: readonly [at: string, message: string];
}

const cases: readonly Case[] = [
  { name: "right: a card payment", given: `{ ${card}, escrow: false, card: { direct: { code: "367", quota: 3 } } }` },
  { name: "right: an issuer that is newer than the list", given: `{ ${card}, card: { direct: { code: "999" } } }` },
  { name: "right: an escrow payment", given: `{ ${escrow}, kiccProducts: [${product}] }` },
  { name: "right: a virtual account", given: `{ pay_method: "vbank", ${common}, vbank_due: "2026-12-31" }` },
  { name: "right: a phone payment", given: `{ pay_method: "phone", ${common}, digital: true }` },
  { name: "right: a billing key", given: `{ ${billing}, pay_method: "card" }` },
  { name: "right: Alipay+", given: `{ ${alipay}, alipay_plus: { wallet: "gcash" }, currency: "USD" }` },
  {
    name: "escrow with a card",
    given: `{ ${card}, escrow: true }`,
    want: ["params", "Types of property 'escrow' are incompatible.\n    Type 'true' is not assignable to type 'false'"],
  },
  {
    name: "escrow before the card",
    given: `{ escrow: true, ${card} }`,
    want: [
      "params",
      `Types of property 'pay_method' are incompatible.\n    Type '"card"' is not assignable to type '"trans" | "vbank"'`,
    ],
  },
  {
    name: "a product without its quantity",
    given: `{ ${escrow}, kiccProducts: [{ orderNumber: "1", name: "Tea", amount: 7000 }] }`,
    want: ['{ orderNumber: "1", name: "Tea", amount: 7000 }', "Property 'quantity' is missing"],
  },
  { name: "escrow without products", given: `{ ${escrow} }`, want: ["params", "Property 'kiccProducts' is missing"] },
  {
    name: "products without escrow",
    given: `{ pay_method: "trans", ${common}, kiccProducts: [${product}] }`,
    want: [
      "params",
      "missing the following properties from type 'EscrowTransPaymentRequest': buyer_name, buyer_email, escrow",
    ],
  },
  {
    name: "products with a card",
    given: `{ ${card}, kiccProducts: [${product}] }`,
    want: ["params", "Types of property 'kiccProducts' are incompatible"],
  },
  {
    name: "an amount in quotes",
    given: `{ ${card.replace("14000", '"14000"')} }`,
    want: ["amount", "Type 'string' is not assignable to type 'number'"],
  },
  {
    name: "an amount in quotes, escrow",
    given: `{ ${escrow.replace("14000", '"14000"')}, kiccProducts: [${product}] }`,
    want: ["amount", "Type 'string' is not assignable to type 'number'"],
  },
  {
    name: "a billing key by phone",
    given: `{ ${billing}, pay_method: "phone" }`,
    want: [
      "params",
      `Types of property 'pay_method' are incompatible.\n    Type '"phone"' is not assignable to type '"card"'`,
    ],
  },
  {
    name: "a billing key by phone, method first",
    given: `{ pay_method: "phone", ${billing} }`,
    want: [
      "params",
      "Types of property 'customer_uid' are incompatible.\n    Type 'string' is not assignable to type 'undefined'",
    ],
  },
  {
    name: "a misspelt member",
    given: `{ ${card}, buyer_emial: "kim@example.com" }`,
    want: ["buyer_emial", "but 'buyer_emial' does not exist in type"],
  },
  {
    name: "an unknown method",
    given: `{ pay_method: "cash", ${common} }`,
    want: ["pay_method", `Type '"cash"' is not assignable to type`],
  },
  {
    name: "no telephone number",
    given: `{ ${card.replace(/, buyer_tel.*/, "")} }`,
    want: ["params", "Property 'buyer_tel' is missing"],
  },
  {
    name: "a deposit deadline on a transfer",
    given: `{ pay_method: "trans", ${common}, vbank_due: "2026-12-31" }`,
    want: [
      "params",
      "Types of property 'vbank_due' are incompatible.\n    Type 'string' is not assignable to type 'undefined'",
    ],
  },
  {
    name: "a phone payment that does not say what is sold",
    given: `{ pay_method: "phone", ${common} }`,
    want: ["params", "Property 'digital' is missing"],
  },
  {
    name: "dollars in a domestic payment",
    given: `{ ${card}, currency: "USD" }`,
    want: [
      "params",
      `Types of property 'currency' are incompatible.\n    Type '"USD"' is not assignable to type '"KRW"'`,
    ],
  },
  {
    name: "Alipay+ without its description",
    given: `{ ${alipay.replace(', order_description: "Tea"', "")} }`,
    want: ["params", "Property 'order_description' is missing"],
  },
  {
    name: "an old gateway code overseas",
    given: `{ ${alipay}, pg: "kicc" }`,
    want: [
      "params",
      "Types of property 'pg' are incompatible.\n    Type 'string' is not assignable to type 'undefined'",
    ],
  },
  {
    name: "a parameter of another gateway",
    given: `{ ${card}, kcpProducts: [] }`,
    want: ["kcpProducts", "does not exist in type"],
  },
];

describe("RequestPayParams", () => {
  const diagnostics = compile(
    cases.map(
      ({ given }) =>
        `import type { RequestPayParams } from "${TYPES}";\nexport const params: RequestPayParams = ${given};\n`,
    ),
  );

  test.each(cases.map((wrong, index) => [wrong.name, wrong, index] as const))("%s", (_name, { want }, index) => {
    const [first] = diagnostics[index] ?? [];
    if (want === undefined) expect(first && ts.flattenDiagnosticMessageText(first.messageText, "\n")).toBeUndefined();
    else {
      const at = first?.file?.text.slice(first.start ?? 0, (first.start ?? 0) + (first.length ?? 0));
      expect([at, first && ts.flattenDiagnosticMessageText(first.messageText, "\n")]).toEqual([
        want[0],
        expect.stringContaining(want[1]),
      ]);
    }
  });
});
