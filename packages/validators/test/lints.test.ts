// Each lint beside a value that it warns of and a right one that it passes; none throws, and none repeats the value.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintedLists, lints, lintsOfShape } from "../src/lints/shapes.ts";
import { type LintCode, lint } from "../src/lints.ts";

const schemas = fileURLToPath(new URL("../../../schemas/", import.meta.url));

const card = {
  channelKey: "channel-key-1",
  pay_method: "card",
  merchant_uid: "order-1",
  name: "Tea",
  amount: 14000,
  buyer_tel: "010-0000-0000",
};
const vbank = { ...card, pay_method: "vbank" };
const charge = { customer_uid: "card-1", merchant_uid: "order-2", name: "Tea", amount: 14000 };
const schedule = { merchant_uid: "order-3", name: "Tea", amount: 14000, schedule_at: 1757385657 };
const cancel = { imp_uid: "imp_1", amount: 1000 };

type Path = readonly (string | number)[];
/** Shape, members beside the right ones, and the path of the warning; null: no warning. */
type Row = readonly [shape: string, right: object, members: object, want: Path | null];

const rows: Readonly<Record<LintCode, readonly Row[]>> = {
  EPOCH_MILLISECONDS: [
    ["Schedule", schedule, {}, null],
    ["Schedule", schedule, { schedule_at: 100_000_000_000 }, null],
    ["Schedule", schedule, { schedule_at: 1757385657224 }, ["schedule_at"]],
    ["Schedule", schedule, { schedule_at: Number.POSITIVE_INFINITY }, null],
    ["Schedule", schedule, { schedule_at: "1757385657224" }, null],
    ["MoveScheduleRequest", {}, { merchant_uid: "o", schedule_at: 1757385657224 }, ["schedule_at"]],
    ["RescheduleRequest", {}, { merchant_uid: "o", schedule_at: 1757385657224 }, ["schedule_at"]],
    ["ListSchedulesQuery", {}, { schedule_from: 1757385657, schedule_to: 1757385657224 }, ["schedule_to"]],
    ["ListPaymentsByStatusQuery", {}, { from: 1757385657224 }, ["from"]],
    ["ScheduleRequest", {}, { schedules: [schedule] }, null],
    [
      "ScheduleRequest",
      {},
      { schedules: [schedule, { ...schedule, schedule_at: 1757385657224 }] },
      ["schedules", 1, "schedule_at"],
    ],
  ],
  QUOTE_IN_NAME: [
    ["CardPaymentRequest", card, {}, null],
    ["CardPaymentRequest", card, { name: "Farmer's tea" }, ["name"]],
    ["CardPaymentRequest", card, { name: "Farmer’s tea" }, null],
    ["RequestPayParams", card, { name: "'" }, ["name"]],
    ["AgainRequest", charge, { name: "Farmer's tea" }, null],
  ],
  VBANK_DUE_DATE: [
    ["VbankPaymentRequest", vbank, {}, null],
    ...[
      "2028-02-29",
      "2000-02-29",
      "20261231",
      "2026-12-31 23:59:59",
      "20261231235959",
      "202612312359",
      "2026-04-30",
    ].map((vbank_due): Row => ["VbankPaymentRequest", vbank, { vbank_due }, null]),
    ...[
      "2026-02-29",
      "2100-02-29",
      "20260431",
      "2026/01/01",
      "2026-13-01",
      "2026-00-10",
      "2026-12-00",
      "2026-1-1",
      "2026-12-31T23:59:59",
      "2026-12-31 24:00:00",
      "2026123124",
      "tomorrow",
      "",
    ].map((vbank_due): Row => ["VbankPaymentRequest", vbank, { vbank_due }, ["vbank_due"]]),
    ["EscrowVbankPaymentRequest", vbank, { vbank_due: "20260230" }, ["vbank_due"]],
    ["AuthenticatedPaymentRequest", vbank, { vbank_due: "20260230" }, ["vbank_due"]],
    ["RequestPayParams", vbank, { vbank_due: "20260230" }, ["vbank_due"]],
    ["RequestPayParams", vbank, { vbank_due: 20260230 }, null],
  ],
  INSTALMENT_BELOW_50000: [
    ["CardPaymentRequest", card, { amount: 49_999, card: { direct: { code: "366", quota: 0 } } }, null],
    ["CardPaymentRequest", card, { amount: 49_999, card: { direct: { code: "366" } } }, null],
    [
      "CardPaymentRequest",
      card,
      { amount: 49_999, card: { direct: { code: "366", quota: 2 } } },
      ["card", "direct", "quota"],
    ],
    ["CardPaymentRequest", card, { amount: 50_000, card: { direct: { code: "366", quota: 2 } } }, null],
    ["AgainRequest", charge, { card_quota: 0 }, null],
    ["AgainRequest", charge, { card_quota: 1 }, null],
    ["AgainRequest", charge, { card_quota: 3 }, ["card_quota"]],
    ["Schedule", schedule, { card_quota: 3 }, ["card_quota"]],
    ["AgainRequest", charge, { card_quota: 3, amount: 50_000 }, null],
  ],
  BANK_CODE_WITHOUT_ZERO: [
    ["CancelByImpUid", cancel, {}, null],
    ["CancelByImpUid", cancel, { refund_bank: "088" }, null],
    ["CancelByImpUid", cancel, { refund_bank: "88" }, ["refund_bank"]],
    ["CancelArguments", cancel, { refund_bank: "4" }, ["refund_bank"]],
    ["CancelPaymentRequest", cancel, { refund_bank: "88" }, ["refund_bank"]],
    ["CancelPaymentRequest", cancel, { refund_bank: "BK88" }, null],
    ["GetBankQuery", {}, { bank_standard_code: "04" }, ["bank_standard_code"]],
    ["GetBankQuery", {}, { bank_standard_code: "004" }, null],
  ],
  TAX_FREE_ABOVE_AMOUNT: [
    ["CardPaymentRequest", card, { tax_free: 14000 }, null],
    ["CardPaymentRequest", card, { tax_free: 14001 }, ["tax_free"]],
    ["AgainRequest", charge, { tax_free: 14001 }, ["tax_free"]],
    ["CancelByImpUid", cancel, { tax_free: 1001 }, ["tax_free"]],
    ["CancelByImpUid", cancel, { tax_free: 1000 }, null],
    ["CancelByImpUid", cancel, { amount: "full", tax_free: 1001 }, null],
    ["CancelPaymentRequest", cancel, { amount: 0, tax_free: 1001 }, null],
    ["IssueExternalReceiptRequest", {}, { amount: 1000, tax_free: 1001 }, ["tax_free"]],
  ],
  REDIRECT_NOT_ABSOLUTE: [
    ["CardPaymentRequest", card, { m_redirect_url: "https://shop.example/done?order=1" }, null],
    ["CardPaymentRequest", card, { m_redirect_url: "http://localhost:3000" }, null],
    ["CardPaymentRequest", card, { m_redirect_url: "myapp://done" }, null],
    ...[
      "/done",
      "done",
      "shop.example/done",
      "//shop.example/done",
      "https:/done",
      "https:///done",
      "https://",
      "",
    ].map((m_redirect_url): Row => ["CardPaymentRequest", card, { m_redirect_url }, ["m_redirect_url"]]),
    ["WechatPaymentRequest", card, { m_redirect_url: "/done" }, ["m_redirect_url"]],
  ],
  NO_CHANNEL: [
    ["CardPaymentRequest", card, {}, null],
    ["CardPaymentRequest", card, { channelKey: undefined, pg: "kicc" }, null],
    ["CardPaymentRequest", card, { channelKey: undefined }, []],
    ["BillingKeyRequest", card, { channelKey: undefined, customer_uid: "card-1" }, []],
    ["RequestPayParams", card, { channelKey: undefined }, []],
    ["RequestPayParams", card, { channelKey: undefined, pay_method: "wechat" }, null],
    ["WechatPaymentRequest", card, { channelKey: undefined, pay_method: "wechat" }, null],
    ["AgainRequest", charge, {}, null],
  ],
};

describe.each(Object.entries(rows) as [LintCode, readonly Row[]][])("%s", (code, cases) => {
  test.each(cases)("%s %j %j -> %j", (shape, right, members, want) => {
    const warnings = lint(shape, { ...right, ...members });
    expect(warnings.map(({ path, code }) => ({ path, code }))).toEqual(want === null ? [] : [{ path: want, code }]);
  });

  test("has both a value that it warns of and one that it passes", () => {
    expect(new Set(cases.map(([, , , want]) => want === null)).size).toBe(2);
  });

  test.each(["en", "ko"] as const)("has a message and a fix in %s", (lang) => {
    const { message, fix } = lints[code][lang]({ path: [], suggestion: 1757385657 });
    for (const text of [message, fix]) {
      expect(text.length).toBeGreaterThan(5);
      expect(/\p{Script=Hangul}/u.test(text)).toBe(lang === "ko");
    }
  });
});

test.each([
  ["en", "is in milliseconds, it seems; did you mean 1757385657?"],
  ["ko", "밀리초로 보입니다. 혹시 1757385657 아닌가요?"],
] as const)("milliseconds come with the seconds that were meant: %s", (lang, message) => {
  expect(lint("Schedule", { schedule_at: 1757385657224 }, { lang })).toMatchObject([{ message }]);
});

test("no warning repeats what may be personal", () => {
  const value = {
    ...card,
    name: "O'Hara-4711",
    m_redirect_url: "/private-4711",
    vbank_due: "2047-11-99",
    refund_bank: "47",
    tax_free: 47_110_000,
    amount: 4711,
    channelKey: undefined,
    card: { direct: { quota: 4711 } },
  };
  const warnings = ["RequestPayParams", "CancelArguments", "Schedule"].flatMap((shape) => lint(shape, value));
  expect(warnings.length).toBeGreaterThan(5);
  expect(JSON.stringify(warnings)).not.toMatch(/47/);
});

describe("hostile values", () => {
  const explode = () => {
    throw new Error("secret");
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const values: Readonly<Record<string, unknown>> = {
    undefined: undefined,
    null: null,
    "a symbol": Symbol("x"),
    "a list": [schedule],
    "no prototype": Object.assign(Object.create(null), card),
    "a revoked proxy": revoked.proxy,
    "a proxy that throws": new Proxy({}, { get: explode, has: explode, ownKeys: explode }),
    "a revoked list": { schedules: revokedList.proxy },
    "a list of revoked proxies": { schedules: [revoked.proxy, revokedList.proxy] },
    "a getter that throws": Object.defineProperty({ ...card }, "name", { get: explode }),
    "a name of 10 MB": { ...card, name: "x".repeat(10_000_000), m_redirect_url: "a".repeat(10_000_000) },
    "symbols for texts": { ...card, name: Symbol("x"), amount: 1n, tax_free: Symbol("x"), vbank_due: {} },
  };
  const shapes = [...Object.keys(lintsOfShape), ...Object.keys(lintedLists), "__proto__", "constructor", ""];
  test.each(Object.entries(values))("%s", (_title, value) => {
    for (const shape of shapes) expect(Array.isArray(lint(shape, value))).toBe(true);
  });

  test("any value at all, and the same warnings twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.anything({ withBigInt: true }), (shape, value) => {
        expect(lint(shape, value)).toEqual(lint(shape, value));
      }),
    );
  });
});

test("a lint looks at every request that has the members that it is about", () => {
  const reads: Readonly<Record<LintCode, (has: (member: string) => boolean) => boolean>> = {
    BANK_CODE_WITHOUT_ZERO: (has) => has("refund_bank") || has("bank_standard_code"),
    EPOCH_MILLISECONDS: (has) => ["schedule_at", "from", "to", "schedule_from", "schedule_to"].some(has),
    INSTALMENT_BELOW_50000: (has) => has("amount") && (has("card_quota") || has("card")),
    NO_CHANNEL: (has) => has("channelKey") && has("pg"),
    QUOTE_IN_NAME: (has) => has("name") && has("m_redirect_url"),
    REDIRECT_NOT_ABSOLUTE: (has) => has("m_redirect_url"),
    TAX_FREE_ABOVE_AMOUNT: (has) => has("tax_free") && has("amount"),
    VBANK_DUE_DATE: (has) => has("vbank_due"),
  };
  const want = Object.fromEntries(
    requests().flatMap(({ name, members }) => {
      const codes = Object.entries(reads).flatMap(([code, isRead]) =>
        isRead((key) => members.has(key)) ? [code] : [],
      );
      return codes.length === 0 ? [] : [[name, codes]];
    }),
  );
  expect(Object.fromEntries(Object.entries(lintsOfShape).map(([name, codes]) => [name, [...codes].sort()]))).toEqual(
    want,
  );
});

test("neither lints nor Korean come with the validators", async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((file) => file.endsWith("src/message.ts"))).toHaveLength(1);
  expect(inputs.filter((file) => /src\/(ko|lints)\b/.test(file))).toEqual([]);
});

interface Schema {
  readonly properties?: object;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly additionalProperties?: boolean;
  readonly unevaluatedProperties?: boolean;
}

/** Every closed shape and every union of closed shapes, with the members of itself and of its branches. */
function requests(): { name: string; members: ReadonlySet<string> }[] {
  const files = ["checkout", "rest"].flatMap((group) => readdirSync(`${schemas}${group}`).map((f) => `${group}/${f}`));
  return files.flatMap((file) => {
    const members = new Set<string>();
    const isClosed = gather(file, members);
    const name = file.replace(/^.*\/|\.schema\.json$/g, "");
    return isClosed ? [{ name, members }] : [];
  });
}

function gather(file: string, members: Set<string>): boolean {
  const schema = JSON.parse(readFileSync(`${schemas}${file}`, "utf8")) as Schema;
  for (const name of Object.keys(schema.properties ?? {})) members.add(name);
  for (const { $ref } of schema.allOf ?? []) gather($ref.replace("../", ""), members);
  if (schema.oneOf) return schema.oneOf.every(({ $ref }) => gather($ref.replace("../", ""), members));
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}
