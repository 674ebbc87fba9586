// Generated from schemas/rest/ScheduleRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { Schedule } from "./Schedule.js";
/**
 * Charges of a stored billing key to plan. KICC cannot issue a key on the way.
 *
 * 저장된 빌링키의 결제 예약. KICC는 예약하면서 빌링키를 발급할 수 없음.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
 */
export interface ScheduleRequest {
  /**
   * The billing key to charge; it must exist.
   *
   * 결제할 빌링키 식별자. 이미 발급되어 있어야 함.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   */
  customer_uid: string;
  /**
   * Your own id of the buyer.
   *
   * 가맹점의 구매자 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   */
  customer_id?: string;
  /**
   * A charge that is cancelled at once, to test a card; 0: none. Meant for a card that is registered on the way, which KICC cannot do.
   *
   * 카드 확인용 결제 금액(결제 후 즉시 취소됨). 0이면 확인하지 않음. 예약과 함께 카드를 등록할 때 쓰는 값으로 KICC에는 해당 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   */
  checking_amount?: number;
  /**
   * Picks one channel of a key that has several, at most 55 characters.
   *
   * 빌링키에 채널이 여럿일 때 사용할 채널의 키(55자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   */
  channel_key?: string;
  /**
   * The charges.
   *
   * 예약할 결제 목록.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   */
  schedules: Schedule[];
}
