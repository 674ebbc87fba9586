// Generated from schemas/common/Bypass.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { BypassKicc } from "./BypassKicc.js";
/**
 * Members that go to the gateway as they are.
 *
 * PG사에 그대로 전달되는 값.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
 */
export interface Bypass {
  /**
   * For KICC.
   *
   * KICC용 값.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   */
  kicc?: BypassKicc;
}
