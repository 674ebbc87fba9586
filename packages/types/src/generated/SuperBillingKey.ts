// Generated from schemas/rest/SuperBillingKey.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { FailedChannel } from "./FailedChannel.js";
import type { SucceededChannel } from "./SucceededChannel.js";
/**
 * A billing key of several channels (smart routing). A plain KICC channel does not produce one.
 *
 * 여러 채널에 걸친 빌링키(스마트 라우팅). 일반 KICC 채널에서는 나오지 않음.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
 */
export interface SuperBillingKey {
  /**
   * The name you gave it, at most 80 characters.
   *
   * 발급할 때 정한 식별자(80자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   */
  customer_uid: string;
  /**
   * Group of channels it belongs to. Spelt in camel case, as nothing else here.
   *
   * 속한 채널 그룹. 이 API에서 드물게 카멜 표기를 씀.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   */
  channelGroupId: string;
  /**
   * Your own id of the buyer.
   *
   * 가맹점의 구매자 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_id?: string | null;
  /**
   * Buyer's name, at most 20 characters.
   *
   * 구매자 이름(20자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_name?: string | null;
  /**
   * Buyer's telephone number, at most 20 characters.
   *
   * 구매자 전화번호(20자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_tel?: string | null;
  /**
   * Buyer's e-mail address, at most 200 characters.
   *
   * 구매자 이메일(200자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_email?: string | null;
  /**
   * Buyer's address, at most 200 characters.
   *
   * 구매자 주소(200자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_addr?: string | null;
  /**
   * Buyer's postcode, at most 8 characters.
   *
   * 구매자 우편번호(8자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (inferred: null accepted: payments carry null where a member does not apply)
   */
  customer_postcode?: string | null;
  /**
   * Channels for which a key was issued.
   *
   * 빌링키가 발급된 채널 목록.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   */
  succeededChannels?: SucceededChannel[];
  /**
   * Channels for which none was.
   *
   * 발급에 실패한 채널 목록.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
   */
  failedChannels?: FailedChannel[];
}
