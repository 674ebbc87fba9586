// Codes that a description tells of in its text, and texts that only look like it.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { proseCodes } from "../src/openapi/prose-codes.ts";
import { read, swagger } from "./openapi-description.ts";

const METHODS = "card=신용카드,trans=계좌이체,vbank=가상계좌";
const CODES: Record<string, [text: string, want: string | null]> = {
  "a list in Markdown": ["수단\n\n- card : 신용카드\n- trans : 계좌이체\n- vbank : 가상계좌", METHODS],
  "a list in HTML": [
    "<p>수단</p><ul><li><code>card</code>: 신용카드</li><li><code>trans</code>: 계좌이체</li><li><p><code>vbank</code>: 가상계좌</p></li></ul>",
    METHODS,
  ],
  "a list of codes alone": ["<p>Kind</p>\n<ul>\n<li>person</li>\n<li>company</li>\n</ul>", "person,company"],
  "labels in brackets": ["- `card` (신용카드)\n- `trans` (계좌이체)\n- `vbank` (가상계좌)", METHODS],
  "labels behind dashes": ["* card - 신용카드\n* trans – 계좌이체\n* vbank — 가상계좌", METHODS],
  "lines without bullets": ["수단<br>card : 신용카드<br/>trans : 계좌이체<br />vbank : 가상계좌", METHODS],
  "orders with a sign": ["Sorted by<br>-started : newest<br>started : oldest", "-started=newest,started=oldest"],
  "pairs in a sentence": ["결제수단. card:신용카드, trans:계좌이체, vbank:가상계좌", METHODS],
  "pairs with slashes, in brackets": ["유형 (0 : 신용카드 / 1 : 체크카드)", "0=신용카드,1=체크카드"],
  "pairs without separators": ["카드 구분 0: 신용카드 1: 체크카드", "0=신용카드,1=체크카드"],
  "pairs with brackets": ["card(신용카드), trans(계좌이체), vbank(가상계좌)를 쓴다", METHODS],
  "labels that begin with brackets": [
    "구분코드. pc:(인증)PC결제, api:정기결제(비인증)",
    "pc=(인증)PC결제,api=정기결제(비인증)",
  ],
  "pairs with a code that is null": ["null : 모름, 0 : 신용, 1 : 체크", "0=신용,1=체크"],
  "one of, behind": ["card, trans, vbank 중 하나", "card,trans,vbank"],
  "one of, behind, quoted": ["'person' 또는 'company' 중 택 1", "person,company"],
  "one of, before": ["One of: `person`, `company`.", "person,company"],
  "one of, before, quoted": ["Can be 'real' or 'digital'", "real,digital"],
  "values named": ["Allowed values: KRW, USD, JPY", "KRW,USD,JPY"],
  "values named in Korean": ["가능한 값은 real, digital 이다", "real,digital"],
  "in brackets behind what is a code": ["결제수단 구분코드(card, samsung, trans)", "card,samsung,trans"],
  "in square brackets": ["The state = ['ready' or 'paid' or 'failed']", "ready,paid,failed"],
  "in square brackets, with commas": ['상태 ["ready", "paid"]', "ready,paid"],

  "a sentence": ["The name of the buyer, as the card has it", null],
  "gateways in brackets": ["일부 PG사(kcp, nice)만 지원합니다", null],
  "what gateways demand": ["- kcp: 필수\n- nice: 선택", null],
  "what gateways do": ["<ul><li>kcp : 지원</li><li>nice : 미지원</li></ul>", null],
  "one of two parameters": ["imp_uid, merchant_uid 중 하나는 필수입니다", null],
  "one of two parameters, with labels": ["imp_uid(번호), merchant_uid(주문번호) 중 하나는 필수", null],
  "one of two parameters, in English": ["Either `imp_uid` or `merchant_uid` is required", null],
  "which of two parameters": ["Use either `sha` or `content` to name it", null],
  "a filter in code": ["For example `priority:Urgent,severity:High` finds both", null],
  times: ["09:00, 18:00", null],
  "an address": ["https://pay.example/a, http://pay.example/b", null],
  "members with types": ["{ id: string, count: integer }", null],
  "a list of sentences": ["- Needed where the amount is large\n- card: only once", null],
  "a format": ["(YYYY-MM-DD, KST)", null],
  "one code": ["- card: 신용카드", null],
  "words with or": ["Either present or absent", null],
  nothing: ["", null],
};

test.each(Object.entries(CODES))("codes in prose: %s", (_, [text, want]) => {
  const codes = proseCodes(text);
  expect(codes?.map(({ code, label }) => (label === null ? code : `${code}=${label}`)).join(",") ?? null).toBe(want);
});

const WHERE: Record<string, [type: Json, codes: number | undefined]> = {
  "a text": [{ type: "string" }, 2],
  "no type": [{}, 2],
  "a number that has codes of letters": [{ type: "integer" }, undefined],
  "a truth": [{ type: "boolean" }, undefined],
  "an object": [{ type: "object" }, undefined],
  "a list of codes decides": [{ type: "string", enum: ["x", "y", "z"] }, 3],
};

test.each(Object.entries(WHERE))("codes in the text of %s", (_, [said, want]) => {
  const parameter = { name: "a", in: "formData", description: "card: 신용카드, trans: 계좌이체", ...(said as object) };
  expect(read(swagger({ parameters: [parameter] })).facts[0]?.enum?.length).toBe(want);
});
