// Generated from schemas/codes/BankCode.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Bank, as KICC numbers it: three digits, whose leading zeros count. Other gateways write them otherwise.
 *
 * KICC의 은행 코드. 앞의 0을 포함한 3자리이며 다른 PG와 형식이 다름.
 *
 * - `004` KB Kookmin Bank · KB국민은행
 * - `023` SC First Bank · SC제일은행
 * - `039` Kyongnam Bank · 경남은행
 * - `034` Gwangju Bank · 광주은행
 * - `003` Industrial Bank of Korea · 기업은행
 * - `011` NongHyup Bank · 농협
 * - `031` Daegu Bank · 대구은행
 * - `032` Busan Bank · 부산은행
 * - `002` Korea Development Bank · 산업은행
 * - `045` MG Saemaul Geumgo · 새마을금고
 * - `007` Suhyup Bank · 수협
 * - `088` Shinhan Bank · 신한은행
 * - `048` Shinhyup (credit unions) · 신협
 * - `081` Hana Bank (incl. former KEB) · 하나(외환)은행
 * - `020` Woori Bank · 우리은행
 * - `071` Korea Post · 우체국
 * - `037` Jeonbuk Bank · 전북은행
 * - `012` Livestock cooperatives · 축협
 * - `090` KakaoBank · 카카오뱅크
 * - `089` K bank · 케이뱅크
 * - `027` Citibank Korea · 한국씨티은행
 * - `092` Toss Bank · 토스뱅크
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Banks} (documented)
 */
export type BankCode = "004" | "023" | "039" | "034" | "003" | "011" | "031" | "032" | "002" | "045" | "007" | "088" | "048" | "081" | "020" | "071" | "037" | "012" | "090" | "089" | "027" | "092" | (string & {});
