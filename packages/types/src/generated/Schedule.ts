// Generated from schemas/rest/Schedule.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * One charge to plan. Buyer members that are left out are taken from the billing key.
 *
 * 예약할 결제 1건. 생략한 구매자 정보는 빌링키의 값을 씀.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
 */
export interface Schedule {
  /**
   * Charge in won.
   *
   * 결제 금액(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (inferred: above 0: a charge of nothing is a mistake)
   */
  amount: number;
  /**
   * Order title, at most 40 characters.
   *
   * 주문명(40자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented: required there; one sample leaves it out)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  name: string;
  /**
   * Buyer's name, at most 16 characters.
   *
   * 구매자 이름(16자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  buyer_name?: string;
  /**
   * Buyer's e-mail address, at most 64 characters.
   *
   * 구매자 이메일(64자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  buyer_email?: string;
  /**
   * Buyer's telephone number, at most 16 characters.
   *
   * 구매자 전화번호(16자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  buyer_tel?: string;
  /**
   * Buyer's address, at most 128 characters.
   *
   * 구매자 주소(128자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  buyer_addr?: string;
  /**
   * Buyer's postcode, at most 8 characters.
   *
   * 구매자 우편번호(8자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  buyer_postcode?: string;
  /**
   * Tax-free part of `amount`, in won; 0 where it is left out.
   *
   * `amount` 중 면세 금액(원). 없으면 0.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  tax_free?: number;
  /**
   * Instalments in months; 0: at once. Two or more only from 50,000 won.
   *
   * 할부 개월 수. 0은 일시불. 2개월 이상은 5만원 이상일 때만 가능.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented: a number there; months are whole)
   */
  card_quota?: number;
  /**
   * Your own data as text: serialise it yourself, unlike in the browser.
   *
   * 가맹점 데이터(문자열). 브라우저와 달리 직접 직렬화해야 함.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  custom_data?: string;
  /**
   * Where webhooks of this payment go in place of the console's URL.
   *
   * 이 결제의 웹훅을 받을 주소(콘솔 설정을 대신함).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (inferred: not empty: an empty text would say nothing)
   */
  notice_url?: string;
  /**
   * The buyer's IP address.
   *
   * 구매자 IP 주소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  browser_ip?: string;
  /**
   * How many products; 1 where it is left out.
   *
   * 상품 수. 없으면 1.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (inferred: at least 1: a product of which there is none is a mistake)
   */
  product_count?: number;
  /**
   * Gateway-specific members as JSON text, unlike in the browser.
   *
   * PG사 전용 값(JSON 문자열). 객체를 쓰는 브라우저와 다름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  bypass?: string;
  /**
   * Promotion to apply.
   *
   * 적용할 프로모션 ID.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  promotion_id?: string;
  /**
   * Currency; won where it is left out.
   *
   * 통화. 없으면 원화.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented: required there, although it has a default)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (inferred: a domestic channel charges won only, so nothing else is accepted)
   */
  currency?: "KRW";
  /**
   * A new order number for this charge, at most 40 characters.
   *
   * 이 결제의 새 주문번호(40자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   */
  merchant_uid: string;
  /**
   * When to charge, UNIX seconds, in the future. Milliseconds would plan it for the year 57000.
   *
   * 결제할 시각(UNIX 초, 미래). 밀리초로 보내면 수만 년 뒤로 예약됨.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Schedule} (inferred: the default 0 there is noise, so it is required and above 0)
   */
  schedule_at: number;
}
