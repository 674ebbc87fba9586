// Generated from schemas/common/KiccProduct.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * One product of an escrow payment.
 *
 * 에스크로 결제의 상품 1건.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
 * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
 */
export interface KiccProduct {
  /**
   * Your order number of this product.
   *
   * 이 상품의 주문번호.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (inferred: not empty: an empty text would say nothing)
   */
  orderNumber: string;
  /**
   * Product name.
   *
   * 상품명.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   */
  name: string;
  /**
   * How many.
   *
   * 수량.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (inferred: at least 1: a product of which there is none is a mistake)
   */
  quantity: number;
  /**
   * Price, in won. Never compared with the payment's amount.
   *
   * 상품 가격(원). 결제 금액과 비교되지 않음.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Escrow} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Escrow setting} (documented)
   */
  amount: number;
}
