// Whatever is sent, the sandbox answers in its own shapes: it neither throws nor lets a wrong value through.
import type { RequestPayParams as Params } from "@kicc-kit/types";
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import { RequestPayResponse } from "@kicc-kit/validators/RequestPayResponse";
import fc from "fast-check";
import { expect, test } from "vitest";
import { billing, card, charge, play, takeToken, trans, vbank } from "./play.ts";

const product = { orderNumber: "1", name: "Sencha", quantity: 2, amount: 100 };
const requests = [card, vbank, billing, { ...trans, escrow: true, kiccProducts: [product] }];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.webUrl(),
  fc.constantFrom("", "\ud800", "__proto__"),
);
const anyValue = fc.oneof(anyText, fc.anything(), fc.double(), fc.integer());

/** A good request with some members replaced or added. */
function twisted(good: readonly object[]): fc.Arbitrary<object> {
  const names = [
    ...new Set(good.flatMap((request) => Object.keys(request))),
    "m_redirect_url",
    "notice_url",
    "pg",
    "card",
    "vbank_due",
  ];
  const changes = fc.dictionary(fc.constantFrom(...names), anyValue, { maxKeys: 3 });
  return fc.tuple(fc.constantFrom(...good), changes).map(([request, change]) => ({ ...request, ...change }));
}

test("any request to the window gets a callback, and a redirect that is an address", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(twisted(requests), fc.anything()),
      fc.constantFrom("pc", "mobile"),
      async (params, device) => {
        const { sandbox } = play();
        const { response, redirect, imp_uid } = await sandbox.checkout(params as Params, { device });
        expect(RequestPayResponse.is(response)).toBe(true);
        expect(response.imp_success).toBe(imp_uid !== undefined);
        if (redirect !== undefined) expect(URL.canParse(redirect)).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("some twisted requests are taken and some are not", async () => {
  const { sandbox } = play();
  const successes = [];
  for (const params of fc.sample(twisted(requests), { numRuns: 300, seed: 7 }))
    successes.push(
      (await sandbox.checkout({ ...params, merchant_uid: `order-${successes.length}` } as Params)).response.success,
    );
  expect(new Set(successes)).toEqual(new Set([true, false]));
});

const paths = ["/payments/cancel", "/payments/prepare", "/subscribe/payments/again", "/users/getToken"];
const bodies = [
  { imp_uid: "imp_1", merchant_uid: "order-1", amount: 1_000, checksum: 14_000, reason: "sold out", tax_free: 0 },
  { ...charge, card_quota: 0, notice_url: "https://shop.example/" },
];

test("any REST call gets an envelope", async () => {
  const anyBody = fc.oneof(twisted(bodies).map(toJson), fc.json(), fc.string());
  const anyType = fc.constantFrom("application/json", "application/x-www-form-urlencoded", "text/plain");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), anyBody, anyType, async (path, body, type) => {
      const { sandbox } = play();
      await sandbox.checkout(card);
      await sandbox.checkout(billing);
      const headers = { authorization: await takeToken(sandbox), "content-type": type };
      const response = await sandbox.fetch(
        new Request(`https://api.iamport.kr${path}`, { method: "POST", headers, body }),
      );
      const { code, message, response: answer } = await response.json();
      expect([200, 400, 401]).toContain(response.status);
      if (code === 0)
        expect([message, path === paths[0] ? PaymentResponse.is({ code, message, response: answer }) : true]).toEqual([
          null,
          true,
        ]);
      else expect([typeof message, answer]).toEqual(["string", null]);
    }),
    { numRuns: 1_000 },
  );
});

test("any path gets an envelope", async () => {
  const anyPath = fc.oneof(
    fc.webPath(),
    fc.string().map((text) => `/payments/${encodeURIComponent(text)}`),
  );
  const { sandbox } = play();
  const authorization = await takeToken(sandbox);
  await fc.assert(
    fc.asyncProperty(anyPath, async (path) => {
      const response = await sandbox.fetch(
        new Request(`https://api.iamport.kr${path}`, { headers: { authorization } }),
      );
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: -1, response: null });
    }),
  );
});

/** Values that JSON has no word for become null or go. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "{}";
  }
}
