// Generated from schemas/rest/GetPaymentQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What reading a payment takes, in path and query.
 *
 * 결제 조회에 필요한 값(경로와 쿼리).
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (documented)
 */
export interface GetPaymentQuery {
  /**
   * PortOne's payment id, from the callback, the redirect or the webhook.
   *
   * 콜백, 리다이렉트, 웹훅에서 받은 포트원 결제 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (inferred: not empty: an empty text would say nothing)
   */
  imp_uid: string;
  /**
   * true also finds payments of a test channel, which otherwise answer 404. In production leave it out: a test payment moves no money.
   *
   * true이면 테스트 채널 결제도 조회됨(기본은 404). 테스트 결제는 돈이 오가지 않으므로 운영에서는 쓰지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (documented)
   */
  include_sandbox?: boolean;
}
