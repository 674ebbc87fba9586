// Generated from schemas/codes/CardCode.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Issuer of a card: its KFTC code. A text, whose leading zeros count. Answers also know cards issued abroad: 10001 UnionPay, 10002 Diners Club, 10003 American Express, 10004 Mastercard, 10005 Visa, 10006 JCB.
 *
 * 카드사 코드(금융결제원). 앞의 0까지 포함한 문자열. 응답에는 해외 발급 카드도 나옴: 10001 해외은련카드, 10002 해외다이너스카드, 10003 해외아멕스카드, 10004 해외마스터카드, 10005 해외비자카드, 10006 해외JCB카드.
 *
 * - `361` BC Card · BC
 * - `381` KB Kookmin Card · KB
 * - `367` Hyundai Card · 현대
 * - `365` Samsung Card · 삼성
 * - `368` Lotte Card · 롯데
 * - `371` NH NongHyup Card · NH
 * - `041` Woori Card · 우리
 * - `374` Hana (SK) Card · 하나SK
 * - `045` MG Saemaul Card · 새마을
 * - `373` Jeju Bank Card · 제주
 * - `364` Gwangju Bank Card · 광주
 * - `366` Shinhan Card · 신한
 * - `002` KDB Bank Card · KDB
 * - `369` Suhyup Card · 수협
 * - `048` Shinhyup (credit union) Card · 신협
 * - `370` Citi Card · 씨티
 * - `071` Post Office Card · 우체국
 * - `089` K bank Card · K뱅크
 * - `372` Jeonbuk Bank Card · 전북
 * - `090` KakaoBank Card · 카카오뱅크
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Issuers} (documented)
 */
export type CardCode = "361" | "381" | "367" | "365" | "368" | "371" | "041" | "374" | "045" | "373" | "364" | "366" | "002" | "369" | "048" | "370" | "071" | "089" | "372" | "090" | (string & {});
