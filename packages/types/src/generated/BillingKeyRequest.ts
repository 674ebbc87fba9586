// Generated from schemas/checkout/BillingKeyRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Opens the window in which the buyer stores a card. Nothing is charged, whatever `amount` says. The channel is that of a billing MID, which KICC agrees to apart from the general one.
 *
 * 구매자가 카드를 등록하는 창. `amount`와 관계없이 청구되지 않음. 일반 결제와 별도로 계약한 정기결제 상점아이디의 채널을 씀.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (documented)
 * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Non-authenticated payment request} (documented)
 */
export interface BillingKeyRequest {
  /**
   * Key of the channel, at most 55 characters. Wins over `pg`. Only the newest SDK knows it.
   *
   * 채널 키(55자 이내). `pg`보다 우선. 최신 SDK에서만 동작.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented: length)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not required: one configured channel is the default, as the older page says)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  channelKey?: string;
  /**
   * @deprecated
   * The old way to choose a gateway: `kicc`, or `kicc.{MID}`. PortOne falls back to the default gateway for a value that matches none. Use `channelKey`.
   *
   * 예전 방식의 PG 구분: `kicc` 또는 `kicc.{MID}`. 맞는 것이 없으면 기본 PG로 결제됨. `channelKey`를 쓸 것.
   *
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented: to be withdrawn)
   * @see {@link https://github.com/iamport/iamport-manual Older public manual: Parameters} (documented: any other value falls back to the default gateway, so it is refused here)
   */
  pg?: string;
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
   * Buyer's name, at most 16 characters.
   *
   * 구매자 이름(16자 이내).
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented: length: a longer value cannot be stored)
   */
  buyer_name?: string;
  /**
   * Buyer's e-mail address, at most 64 characters.
   *
   * 구매자 이메일(64자 이내).
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented: length: a longer value cannot be stored)
   */
  buyer_email?: string;
  /**
   * Buyer's telephone number, at most 16 characters. Optional here; send it anyway.
   *
   * 구매자 전화번호(16자 이내). 여기서는 선택이지만 보내는 편이 좋음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (documented)
   */
  buyer_tel?: string;
  /**
   * Absolute URL that the result is added to. Needed on every mobile browser: without it the result is lost.
   *
   * 결과가 쿼리로 덧붙는 절대 URL. 모바일에서는 필수이며 없으면 결과를 잃음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  m_redirect_url?: string;
  /**
   * Scheme that brings the buyer back from a card app to yours. Needed inside an app's web view.
   *
   * 카드사 앱에서 내 앱으로 돌아올 스킴. 앱 웹뷰에서 필요.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (inferred: accepted when a billing key is issued, too: an app's web view needs the way back)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  app_scheme?: string;
  /**
   * Where webhooks of this payment go in place of the console's URL; one, or several.
   *
   * 이 결제의 웹훅을 받을 주소. 콘솔 설정을 대신하며 여러 개도 가능.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented: text only there)
   * @see English documentation, as it was before its removal in 2025: Parameters (documented: several are impossible there, so do not rely on a second one)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  notice_url?: string | string[];
  /**
   * Your own data. It comes back as JSON text.
   *
   * 가맹점 데이터. JSON 문자열로 돌아옴.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   */
  custom_data?: {
    [k: string]: unknown;
  };
  /**
   * Your name for the stored card, at most 80 characters: one for each card, not for each buyer. Used again, it replaces the stored key without revoking it at the gateway.
   *
   * 등록할 카드에 붙이는 이름(80자 이내). 구매자가 아니라 카드마다 하나. 다시 쓰면 저장된 키가 바뀌지만 PG사의 예전 키는 해지되지 않음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (inferred: not empty: an empty text would say nothing)
   */
  customer_uid: string;
  /**
   * Card; nothing else can be stored.
   *
   * 신용카드만 등록 가능.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Non-authenticated payment request} (documented)
   */
  pay_method: "card";
  /**
   * Shown in the window, in won, never charged. 0 is fine.
   *
   * 창에 표시만 되는 금액(원). 청구되지 않으며 0도 가능.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Non-authenticated payment request} (documented)
   */
  amount: number;
  /**
   * Only in WechatPaymentRequest, AlipayPlusPaymentRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  buyer_addr?: never;
  /**
   * Only in WechatPaymentRequest, AlipayPlusPaymentRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  buyer_postcode?: never;
  /**
   * Only in WechatPaymentRequest, AlipayPlusPaymentRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  currency?: never;
  /**
   * Only in WechatPaymentRequest, AlipayPlusPaymentRequest, EscrowTransPaymentRequest, EscrowVbankPaymentRequest, CardPaymentRequest, TransPaymentRequest, VbankPaymentRequest, PhonePaymentRequest.
   */
  language?: never;
  /**
   * Only in AlipayPlusPaymentRequest.
   */
  order_description?: never;
  /**
   * Only in AlipayPlusPaymentRequest.
   */
  alipay_plus?: never;
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
