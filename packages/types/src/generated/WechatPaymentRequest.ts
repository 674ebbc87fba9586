// Generated from schemas/checkout/WechatPaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * WeChat Pay on an overseas channel. The approval may come after the window closed: trust the webhook and the payment as read.
 *
 * 해외 채널의 위챗페이. 창이 닫힌 뒤 승인될 수 있으므로 웹훅과 조회 결과를 믿을 것.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: the name is in the samples only; required here, since every other flow needs it)
 */
export interface WechatPaymentRequest {
  /**
   * Your order number: new for every request, at most 40 characters. One that is paid already is refused.
   *
   * 가맹점 주문번호(40자 이내). 요청마다 새로 만들며, 이미 결제된 번호는 거부됨.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented: length)
   */
  merchant_uid: string;
  /**
   * Order title that the buyer sees, at most 40 characters; 16 are safe everywhere.
   *
   * 구매자에게 보이는 주문명(40자 이내, 16자 권장).
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented: length)
   * @see {@link https://github.com/iamport/iamport-manual Older public manual: Parameters} (documented: 16 recommended)
   */
  name: string;
  /**
   * Buyer's name, at most 16 characters; required overseas.
   *
   * 구매자 이름(16자 이내). 해외 결제에서는 필수.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: not empty: the page requires it, and an empty one would say nothing)
   */
  buyer_name: string;
  /**
   * Buyer's e-mail address, at most 64 characters; required overseas.
   *
   * 구매자 이메일(64자 이내). 해외 결제에서는 필수.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: not empty: the page requires it, and an empty one would say nothing)
   */
  buyer_email: string;
  /**
   * Buyer's telephone number, at most 16 characters; required overseas.
   *
   * 구매자 전화번호(16자 이내). 해외 결제에서는 필수.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: not empty: the page requires it, and an empty one would say nothing)
   */
  buyer_tel: string;
  /**
   * Buyer's address, at most 128 characters.
   *
   * 구매자 주소(128자 이내).
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented: length: a longer value cannot be stored)
   */
  buyer_addr?: string;
  /**
   * Buyer's postcode, at most 8 characters.
   *
   * 구매자 우편번호(8자 이내).
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented: length: a longer value cannot be stored)
   */
  buyer_postcode?: string;
  /**
   * Key of the overseas channel, at most 55 characters. There is no `pg` form.
   *
   * 해외 채널 키(55자 이내). `pg` 형식은 없음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented: length)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: not empty: an empty text would say nothing)
   */
  channelKey: string;
  /**
   * What the buyer pays, in `currency`.
   *
   * 결제 금액(`currency` 단위).
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: above 0: a payment of nothing is a mistake)
   */
  amount: number;
  /**
   * Won or dollars; won where it is left out. Say it: an invalid one would silently become won.
   *
   * 원화 또는 달러. 없으면 원화. 잘못된 값은 조용히 원화가 되므로 반드시 확인.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented: marked required, and left out in the samples)
   */
  currency?: "KRW" | "USD";
  /**
   * Language of the window.
   *
   * 결제창 언어.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented: marked required, and left out in the samples)
   */
  language?: "ko" | "en" | "zh";
  /**
   * Absolute URL that the result is added to. Needed on every mobile browser.
   *
   * 결과가 쿼리로 덧붙는 절대 URL. 모바일에서는 필수.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (inferred: not empty: an empty text would say nothing)
   */
  m_redirect_url?: string;
  /**
   * WeChat Pay.
   *
   * 위챗페이.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
   */
  pay_method: "wechat";
  /**
   * Only in AlipayPlusPaymentRequest.
   */
  order_description?: never;
  /**
   * Only in AlipayPlusPaymentRequest.
   */
  alipay_plus?: never;
  /**
   * Only in BillingKeyRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  pg?: never;
  /**
   * Only in BillingKeyRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  app_scheme?: never;
  /**
   * Only in BillingKeyRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  notice_url?: never;
  /**
   * Only in BillingKeyRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  custom_data?: never;
  /**
   * Only in BillingKeyRequest.
   */
  customer_uid?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  tax_free?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  digital?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  company?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  auth_mode?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  confirm_url?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  customer_id?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  bypass?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  escrow?: never;
  /**
   * Only in EscrowTransPaymentRequest, EscrowVbankPaymentRequest.
   */
  kiccProducts?: never;
  /**
   * Only in EscrowVbankPaymentRequest, VbankPaymentRequest.
   */
  vbank_due?: never;
  /**
   * Only in CardPaymentRequest.
   */
  card?: never;
}
