// Generated from schemas/checkout/EscrowTransPaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { Bypass } from "./Bypass.js";
import type { KiccProduct } from "./KiccProduct.js";
/**
 * A domestic account transfer held in escrow.
 *
 * 에스크로 계좌이체.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
 */
export interface EscrowTransPaymentRequest {
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
   * Buyer's name; must not be empty with escrow.
   *
   * 구매자 이름. 에스크로에서는 비울 수 없음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   * @see {@link https://github.com/iamport/iamport-manual Older public manual: Parameters} (documented: not empty)
   */
  buyer_name: string;
  /**
   * Buyer's e-mail address; must not be empty with escrow.
   *
   * 구매자 이메일. 에스크로에서는 비울 수 없음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   * @see {@link https://github.com/iamport/iamport-manual Older public manual: Parameters} (documented: not empty)
   */
  buyer_email: string;
  /**
   * Buyer's telephone number, at most 16 characters. KICC's window fails without it.
   *
   * 구매자 전화번호(16자 이내). 없으면 KICC 결제창에서 오류가 남.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
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
   * What the buyer pays, in won. A number, never text.
   *
   * 결제 금액(원). 문자열이 아닌 숫자.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Authenticated payment request} (documented: a whole number)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: above 0: no page states a minimum, and a payment of nothing is a mistake)
   */
  amount: number;
  /**
   * Tax-free part of `amount`, in won; 0 where it is left out. Only for a shop with mixed taxation: the VAT is an eleventh of the rest. A refund must say its tax-free part again.
   *
   * `amount` 중 면세 금액(원). 없으면 0. 복합과세 상점만 사용하며 부가세는 나머지의 11분의 1. 환불할 때도 면세 금액을 보내야 함.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: a whole number, as won are)
   */
  tax_free?: number;
  /**
   * true: digital goods, false: physical ones. It decides the fee of a phone payment.
   *
   * true는 디지털 상품, false는 실물. 휴대폰 결제 수수료를 정함.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   */
  digital?: boolean;
  /**
   * Shop name that an issuer's own window shows; `iamport` where it is left out.
   *
   * 카드사 창에 보이는 상점 이름. 없으면 `iamport`.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  company?: string;
  /**
   * Opens the window in which the card number is typed in. Not the key-in API, which KICC lacks.
   *
   * 카드번호를 직접 입력하는 결제창을 염. KICC에 없는 키인 API와는 다름.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   */
  auth_mode?: "key-in";
  /**
   * Asked just before approval whether the payment may happen. Works only after PortOne's support enabled it.
   *
   * 승인 직전에 결제해도 되는지 묻는 주소. 포트원에 신청한 뒤에만 동작.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Request to the shop} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  confirm_url?: string;
  /**
   * Your own id of the buyer.
   *
   * 가맹점의 구매자 번호.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: not empty: an empty text would say nothing)
   */
  customer_id?: string;
  /**
   * Members that go to the gateway as they are.
   *
   * PG사에 그대로 전달되는 값.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   */
  bypass?: Bypass;
  /**
   * Won; a domestic channel takes nothing else.
   *
   * 원화. 국내 채널은 원화만 받음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: other currencies are documented for gateways in general; won alone is safe here)
   */
  currency?: "KRW";
  /**
   * Language of the window; some gateways ignore it.
   *
   * 결제창 언어. 무시하는 PG도 있음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented)
   */
  language?: "ko" | "en" | "zh";
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
   * The money is held until the goods arrived.
   *
   * 상품이 도착할 때까지 대금을 보관.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   */
  escrow: true;
  /**
   * The products, one entry each, so that they can be delivered in parts. Without it the payment does not proceed. Their amounts are not compared with the payment's.
   *
   * 상품 목록. 나누어 배송할 수 있게 상품마다 한 건. 없으면 결제가 진행되지 않음. 금액 합계는 결제 금액과 비교되지 않음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   */
  kiccProducts: KiccProduct[];
  /**
   * Account transfer.
   *
   * 실시간 계좌이체.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   */
  pay_method: "trans";
  /**
   * Only in EscrowVbankPaymentRequest, VbankPaymentRequest.
   */
  vbank_due?: never;
  /**
   * Only in CardPaymentRequest.
   */
  card?: never;
  /**
   * Only in BillingKeyRequest.
   */
  customer_uid?: never;
  /**
   * Only in AlipayPlusPaymentRequest.
   */
  order_description?: never;
  /**
   * Only in AlipayPlusPaymentRequest.
   */
  alipay_plus?: never;
}
