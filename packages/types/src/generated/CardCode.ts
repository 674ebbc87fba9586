// Generated from schemas/codes/CardCode.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Issuer of a card: its KFTC code. A text, whose leading zeros count. 361 BC Card, 381 KB Kookmin Card, 367 Hyundai Card, 365 Samsung Card, 368 Lotte Card, 371 NH NongHyup Card, 041 Woori Card, 374 Hana (SK) Card, 045 MG Saemaul Card, 373 Jeju Bank Card, 364 Gwangju Bank Card, 366 Shinhan Card, 002 KDB Bank Card, 369 Suhyup Card, 048 Shinhyup (credit union) Card, 370 Citi Card, 071 Post Office Card, 089 K bank Card, 372 Jeonbuk Bank Card, 090 KakaoBank Card. Answers also know cards issued abroad: 10001 UnionPay, 10002 Diners Club, 10003 American Express, 10004 Mastercard, 10005 Visa, 10006 JCB.
 *
 * 카드사 코드(금융결제원). 앞의 0이 의미 있는 문자열. 361 BC, 381 KB, 367 현대, 365 삼성, 368 롯데, 371 NH, 041 우리, 374 하나SK, 045 새마을, 373 제주, 364 광주, 366 신한, 002 KDB, 369 수협, 048 신협, 370 씨티, 071 우체국, 089 K뱅크, 372 전북, 090 카카오뱅크. 응답에는 해외 발급 카드도 있음: 10001 해외은련카드, 10002 해외다이너스카드, 10003 해외아멕스카드, 10004 해외마스터카드, 10005 해외비자카드, 10006 해외JCB카드.
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Issuers} (documented)
 */
export type CardCode = "361" | "381" | "367" | "365" | "368" | "371" | "041" | "374" | "045" | "373" | "364" | "366" | "002" | "369" | "048" | "370" | "071" | "089" | "372" | "090" | (string & {});
