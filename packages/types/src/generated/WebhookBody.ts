// Generated from schemas/webhook/WebhookBody.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { PaymentStatus } from "./PaymentStatus.js";
/**
 * What PortOne posts to the shop, as JSON or as a form. Unsigned, so it only says whom to ask about: read the payment. It may come twice, and before or after the browser does.
 *
 * 포트원이 가맹점에 보내는 알림(JSON 또는 폼). 서명이 없으므로 결제를 조회해야 함. 두 번 올 수 있고 브라우저보다 먼저 올 수도 있음.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Delivery} (documented)
 */
export interface WebhookBody {
  /**
   * PortOne's payment id: read this payment.
   *
   * 포트원 결제 번호. 이 결제를 조회할 것.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (documented)
   */
  imp_uid: string;
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (documented)
   */
  merchant_uid: string;
  /**
   * What happened, as a hint: `ready` is a virtual account that was issued. An ordinary failure sends no webhook.
   *
   * 무슨 일이 있었는지에 대한 힌트. `ready`는 가상계좌 발급. 일반 결제 실패에는 웹훅이 없음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Events} (documented)
   */
  status: PaymentStatus;
  /**
   * Which refund, since 2024; missing otherwise.
   *
   * 어떤 환불인지(2024년부터). 환불이 아니면 없음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (inferred: null accepted)
   */
  cancellation_id?: string | null;
}
