// Generated from schemas/codes/CardCode.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Issuer of a card: its KFTC code. A text, whose leading zeros count.
 *
 * 카드사 코드(금융결제원). 앞의 0이 의미 있는 문자열.
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Issuers} (documented)
 */
export type CardCode = "361" | "381" | "367" | "365" | "368" | "371" | "041" | "374" | "045" | "373" | "364" | "366" | "002" | "369" | "048" | "370" | "071" | "089" | "372" | "090" | (string & {});
