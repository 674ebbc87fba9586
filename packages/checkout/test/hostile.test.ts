// Whatever a browser brings back: a result claims two ids to look up, and never that anything is paid.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCallback, parseRedirect } from "../src/index.ts";

const imp_uid = "imp_123412341234";
const merchant_uid = "order-0001";

/** A member that says something, in the ways in which it may. */
const said = fc.oneof(
  fc.constantFrom(undefined, null, true, false, "true", "false", "", "paid", "null", 0, 1, imp_uid),
  fc.anything({ withNullPrototype: true, withBigInt: true }),
);
const answer = fc.record(
  {
    success: said,
    imp_success: said,
    imp_uid: fc.oneof(fc.constant(imp_uid), said),
    merchant_uid: fc.oneof(fc.constant(merchant_uid), said),
    error_code: said,
    error_msg: said,
    status: said,
    paid_amount: said,
    paid_at: said,
    kind: fc.constantFrom("ok", "paid"),
  },
  { requiredKeys: [] },
);

/** Everything that a result of each kind may hold. */
const members = {
  "needs-verification": ["imp_uid", "kind", "merchant_uid"],
  failed: ["code", "imp_uid", "kind", "merchant_uid", "message"],
  invalid: ["issues", "kind"],
};

test("whatever comes back, it claims nothing but two ids to look up", () => {
  fc.assert(
    fc.property(fc.oneof(answer, fc.anything({ withNullPrototype: true })), (given) => {
      const result = parseCallback(given);
      expect(Object.keys(result).sort()).toEqual(members[result.kind]);
      if (result.kind !== "needs-verification") return;
      const { imp_uid, merchant_uid } = given as Record<string, unknown>;
      expect(result).toEqual({ kind: "needs-verification", imp_uid, merchant_uid });
      expect([typeof imp_uid, typeof merchant_uid]).toEqual(["string", "string"]);
    }),
    { numRuns: 2_000 },
  );
});

test("no word about success, amount or status changes what an answer without an error is", () => {
  fc.assert(
    fc.property(
      fc.record({ status: said, paid_amount: said, paid_at: said, pay_method: said }, { requiredKeys: [] }),
      fc.constantFrom({}, { success: true }, { imp_success: "true" }),
      (rest, word) => {
        expect(parseCallback({ ...rest, ...word, imp_uid, merchant_uid })).toEqual({
          kind: "needs-verification",
          imp_uid,
          merchant_uid,
        });
      },
    ),
  );
});

test("an answer that names a payment and an order is never thrown away", () => {
  fc.assert(
    fc.property(answer, (given) => {
      const result = parseCallback({ ...given, imp_uid, merchant_uid });
      expect(result).toMatchObject({ imp_uid, merchant_uid });
    }),
  );
});

test("an address is read as its query is, with the shop's own keys around it", () => {
  const text = fc.string({ unit: "grapheme" });
  const query = fc.record(
    {
      imp_uid: fc.oneof(fc.constant(imp_uid), text),
      merchant_uid: fc.oneof(fc.constant(merchant_uid), text),
      imp_success: fc.constantFrom("true", "false"),
      success: fc.constantFrom("true", "false"),
      error_code: text,
      error_msg: text,
    },
    { requiredKeys: [] },
  );
  const own = fc.dictionary(text, text);
  fc.assert(
    fc.property(query, own, text, (given, keys, fragment) => {
      const address = new URL("https://shop.example/done");
      for (const [key, value] of Object.entries({ ...keys, ...given })) address.searchParams.append(key, value);
      address.hash = fragment;
      const foreign = Object.keys(keys).some((key) => /^(imp_|error_|merchant_uid|success)/.test(key));
      fc.pre(!foreign);
      expect(parseRedirect(address)).toEqual(parseCallback(given));
      expect(parseRedirect(address.href)).toEqual(parseCallback(given));
      expect(parseRedirect(address.search)).toEqual(parseCallback(given));
    }),
  );
});
