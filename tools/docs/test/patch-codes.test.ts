// Codes that a page lists: what could be sent before can be sent after, and which ways to pay there are is for a person to say.
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../src/patch/documents.ts";
import { documents, ESCROW, expectHolds, member, patch } from "./patch-given.ts";

const codes = (...names: string[]) => names.map((code) => ({ code, label: null }));
const BYPASS = "bypass.kicc.disp_cash_yn";

describe("a code more", () => {
  test("in the member's own list", () => {
    const patched = patch([{ kind: "enum-added", path: "language", after: ["ja"] }], {
      facts: [{ path: "language", enum: codes("ko", "en", "zh", "ja") }],
    });
    expect(member(patched, "members/DomesticPayment", "language")?.enum).toEqual(["ko", "en", "zh", "ja"]);
    expectHolds(patched);
  });

  test("in a list that others refer to as well, named in the label's language and drafted", () => {
    const patched = patch([{ kind: "enum-added", path: "card.direct.code", section: "Card direct", after: ["999"] }], {
      facts: [{ path: "card.direct.code", enum: [{ code: "999", label: "새 카드" }] }],
    });
    const list = patched.changes.get("schemas/codes/CardCode.schema.json");
    expect(list?.enum).toContain("999");
    expect(list).toMatchObject({ "x-names": { "999": { en: "999", ko: "새 카드" } }, "x-draft": true });
    expectHolds(patched);
  });

  test("in a list that an answer holds beside any text", () => {
    const patched = patch([{ kind: "enum-added", path: "status", section: "Answer", after: ["partial"] }], {
      facts: [{ path: "status", enum: codes("partial") }],
    });
    expect(patched.changes.get("schemas/codes/PaymentStatus.schema.json")?.enum).toContain("partial");
    expectHolds(patched);
  });

  test("in a table of codes", () => {
    const patched = patch([{ kind: "enum-added", path: "code", section: "Issuers", after: ["999"] }], {
      facts: [{ path: "code", enum: codes("999") }],
    });
    expect(patched.unapplied).toEqual([]);
    expect(patched.changes.get("schemas/codes/CardCode.schema.json")?.enum).toContain("999");
  });

  test("where no list was: any value is taken as before, and the text tells of the codes", () => {
    const patched = patch([{ kind: "enum-added", path: "company", after: ["a", "b"] }], {
      facts: [{ path: "company", enum: codes("a", "b") }],
    });
    const company = member(patched, "members/DomesticPayment", "company");
    expect(company).toMatchObject({ type: "string", minLength: 1, "x-draft": true });
    expect(company).not.toHaveProperty("enum");
    expect(company?.description).toMatch(/^Shop name .* Known codes: `a`, `b`\.$/);
    expect(company?.["x-description-ko"]).toMatch(/ 알려진 코드: `a`, `b`\.$/);
    expectHolds(patched);
  });

  test("of another type than its list is told", () => {
    const patched = patch(
      [
        { kind: "enum-added", path: "digital", after: ["true"] },
        { kind: "enum-added", path: "escrow", after: ["maybe"] },
      ],
      {
        facts: [
          { path: "digital", enum: codes("true") },
          { path: "escrow", enum: codes("maybe") },
        ],
      },
    );
    expect(patched.unapplied.map(({ finding }) => finding.path)).toEqual(["escrow"]);
  });

  test("that tells branches apart is a new way to pay: nothing changes, and it is said where it would go", () => {
    const patched = patch([{ kind: "enum-added", path: "pay_method", after: ["points"] }], {
      facts: [{ path: "pay_method", enum: codes("card", "points") }],
    });
    expect(patched.changes.size).toBe(0);
    expect(patched.unapplied[0]?.reason).toContain("schemas/checkout/AuthenticatedPaymentRequest.schema.json");
    expect(patched.unapplied[0]?.reason).toMatch(/^points: .*copy schemas\/checkout\/\w+PaymentRequest\.schema\.json/);
    expect(
      patch([{ kind: "enum-added", path: "pay_method", after: ["phone"] }], {
        facts: [{ path: "pay_method", enum: codes("phone") }],
      }),
    ).toMatchObject({ changes: new Map(), unapplied: [], known: [{ path: "pay_method" }] });
  });

  test("that another branch pins is new to this one all the same", () => {
    const patched = patch([{ kind: "enum-added", path: "pay_method", section: "Billing key", after: ["phone"] }], {
      facts: [{ path: "pay_method", enum: codes("card", "phone") }],
    });
    expect([patched.changes.size, patched.unapplied.length]).toEqual([0, 1]);
  });

  test.each(["__proto__", "constructor", "*/ evil", "a\nb", "x".repeat(150), "`<b>"])(
    "%j breaks out of nothing",
    (code) => {
      const patched = patch(
        [
          { kind: "enum-added", path: "card.direct.code", section: "Card direct", after: [code] },
          { kind: "enum-added", path: "company", after: [code] },
        ],
        {
          facts: [
            { path: "card.direct.code", enum: codes(code) },
            { path: "company", enum: codes(code) },
          ],
        },
      );
      if (code !== "__proto__") expect(patched.changes.get("schemas/codes/CardCode.schema.json")?.enum).toContain(code);
      expectHolds(patched);
      for (const text of Object.values(
        (patched.changes.get("schemas/codes/CardCode.schema.json")?.["x-names"] ?? {}) as JsonObject,
      ))
        expect(JSON.stringify(text)).not.toMatch(/[`<]|\*\/|\\n/);
    },
  );
});

describe("a code less", () => {
  test("leaves the member's own list, and the examples that had it", () => {
    const patched = patch([{ kind: "enum-removed", path: BYPASS, before: ["N"] }], {
      facts: [{ path: BYPASS, enum: codes("Y") }],
    });
    expect(patched.unapplied).toEqual([]);
    expect(member(patched, "common/BypassKicc", "disp_cash_yn")?.enum).toEqual(["Y"]);
    expectHolds(patched);
  });

  test("leaves a list that nobody else sends", () => {
    const patched = patch(
      [{ kind: "enum-removed", path: "alipay_plus.wallet", section: "Overseas", before: ["gcash"] }],
      { facts: [{ path: "alipay_plus.wallet", enum: codes("dana") }] },
    );
    expect(patched.unapplied).toEqual([]);
    const list = patched.changes.get("schemas/codes/AlipayPlusWallet.schema.json");
    expect([list?.enum, Object.keys(list?.["x-names"] as JsonObject)]).toEqual([
      expect.not.arrayContaining(["gcash"]),
      expect.not.arrayContaining(["gcash"]),
    ]);
    expectHolds(patched);
  });

  const kept = [
    {
      name: "an answer's page drops what requests send",
      finding: { path: "card_code", section: "Answer", before: ["361"] },
      enum: codes("381"),
      why: "CardDirect",
    },
    {
      name: "others send it, too",
      finding: { path: "card.direct.code", section: "Card direct", before: ["361"] },
      enum: codes("381"),
      why: "CardDetail",
    },
    {
      name: "the page lists none any more",
      finding: { path: "language", before: ["ko", "en"] },
      enum: null,
      why: "silence",
    },
    {
      name: "none would be left",
      finding: { path: "language", before: ["ko", "en", "zh"] },
      enum: [],
      why: "no code would be left",
    },
    {
      name: "a branch pins it",
      finding: { path: "pay_method", before: ["phone"] },
      enum: codes("card"),
      why: "PhonePaymentRequest",
    },
    {
      name: "no list is known",
      finding: { path: "kiccProducts[].name", section: ESCROW, before: ["a"] },
      enum: codes("b"),
      why: "no list",
    },
  ];
  test.each(kept)("stays where $name", ({ finding, enum: now, why }) => {
    const patched = patch([{ kind: "enum-removed", ...finding }], { facts: [{ path: finding.path, enum: now }] });
    expect(patched.changes.size).toBe(0);
    expect(patched.unapplied[0]?.reason).toContain(why);
  });
});

test("an answer only loses the name of a code", () => {
  const patched = patch([{ kind: "enum-removed", path: "status", section: "Answer", before: ["failed"] }], {
    facts: [{ path: "status", enum: codes("paid") }],
  });
  expect(patched.unapplied).toEqual([]);
  expect(patched.changes.get("schemas/codes/PaymentStatus.schema.json")?.enum).not.toContain("failed");
  expect(documents.get("schemas/codes/PaymentStatus.schema.json")?.enum).toContain("failed");
  expectHolds(patched);
});
