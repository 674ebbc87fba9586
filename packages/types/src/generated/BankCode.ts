// Generated from schemas/codes/BankCode.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Bank, as KICC numbers it: three digits, whose leading zeros count. Other gateways write them otherwise.
 *
 * KICC의 은행 코드. 앞의 0을 포함한 3자리이며 다른 PG와 형식이 다름.
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Banks} (documented)
 */
export type BankCode = "004" | "023" | "039" | "034" | "003" | "011" | "031" | "032" | "002" | "045" | "007" | "088" | "048" | "081" | "020" | "071" | "037" | "012" | "090" | "089" | "027" | "092" | (string & {});
