// Generated from schemas/rest/ScheduleResult.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { PgProvider } from "./PgProvider.js";
import type { SchedulePaymentStatus } from "./SchedulePaymentStatus.js";
import type { ScheduleStatus } from "./ScheduleStatus.js";
/**
 * A planned charge and what became of it.
 *
 * 예약과 그 결과.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
 */
export interface ScheduleResult {
  /**
   * The billing key.
   *
   * 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   */
  customer_uid?: string;
  /**
   * Order number of the charge.
   *
   * 결제에 쓰이는 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   */
  merchant_uid: string;
  /**
   * PortOne's payment id; null until it was executed, and when it was revoked.
   *
   * 포트원 결제 번호. 실행 전이거나 취소된 예약이면 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  imp_uid?: string | null;
  /**
   * Gateway.
   *
   * PG사 구분.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  pg_provider?: PgProvider | null;
  /**
   * The shop's id at the gateway (MID).
   *
   * PG사 상점아이디.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  pg_id?: string | null;
  /**
   * Your own id of the buyer.
   *
   * 가맹점의 구매자 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_id?: string | null;
  /**
   * When it is to be charged, UNIX seconds.
   *
   * 결제 예정 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   */
  schedule_at?: number;
  /**
   * When it was tried, UNIX seconds; 0: not yet.
   *
   * 실행 시각(UNIX 초). 0이면 아직 실행되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 until it happens)
   */
  executed_at?: number;
  /**
   * When it was revoked, UNIX seconds; 0: it was not.
   *
   * 취소 시각(UNIX 초). 0이면 취소되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 until it happens)
   */
  revoked_at?: number;
  /**
   * Planned charge.
   *
   * 예약 금액.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   */
  amount?: number;
  /**
   * Currency; won where it is null.
   *
   * 통화. null이면 원화.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  currency?: string | null;
  /**
   * Order title, at most 40 characters.
   *
   * 주문명(40자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  name?: string | null;
  /**
   * Buyer's name, at most 16 characters.
   *
   * 구매자 이름(16자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  buyer_name?: string | null;
  /**
   * Buyer's e-mail address, at most 64 characters.
   *
   * 구매자 이메일(64자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  buyer_email?: string | null;
  /**
   * Buyer's telephone number, at most 16 characters.
   *
   * 구매자 전화번호(16자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  buyer_tel?: string | null;
  /**
   * Buyer's address, at most 128 characters.
   *
   * 구매자 주소(128자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  buyer_addr?: string | null;
  /**
   * Buyer's postcode, at most 8 characters.
   *
   * 구매자 우편번호(8자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  buyer_postcode?: string | null;
  /**
   * Your own data, as text.
   *
   * 가맹점 데이터(문자열).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (inferred: null accepted: payments carry null where a member does not apply)
   */
  custom_data?: string | null;
  /**
   * State of the schedule, not of the payment.
   *
   * 예약의 상태(결제 상태가 아님).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   */
  schedule_status?: ScheduleStatus;
  /**
   * What became of the payment; null before it was tried.
   *
   * 결제 결과. 실행 전에는 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  payment_status?: SchedulePaymentStatus | null;
  /**
   * Why the charge failed.
   *
   * 실패 사유.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  fail_reason?: string | null;
  /**
   * Promotion to apply.
   *
   * 적용할 프로모션 ID.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: null or missing accepted)
   */
  promotion_id?: string | null;
}
