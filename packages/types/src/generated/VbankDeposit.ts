// Generated from schemas/rest/VbankDeposit.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * One deposit into a fixed virtual account. No use by KICC is known.
 *
 * 고정형 가상계좌 입금 1건. KICC에서 쓰인 예는 알려지지 않음.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: VbankDeposit} (documented: the description requires a member `reason` that it does not have)
 */
export interface VbankDeposit {
  /**
   * The gateway's number of the deposit.
   *
   * PG사의 입금 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: VbankDeposit} (documented)
   */
  pg_tid: string;
  /**
   * Deposited amount.
   *
   * 입금액.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: VbankDeposit} (documented)
   */
  amount: number;
  /**
   * Who deposited.
   *
   * 입금자 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: VbankDeposit} (documented)
   */
  depositor_name: string;
  /**
   * When, UNIX seconds.
   *
   * 입금 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: VbankDeposit} (documented)
   */
  deposited_at: number;
}
