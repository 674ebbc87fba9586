// What stands on a cash receipt, whatever the money came through.
import type { IssueExternalReceiptRequest, Receipt } from "@kicc-kit/types";
import { toApprovalNumber, toReceiptUrl, toTransactionId } from "./ids.ts";

type Wanted = Pick<IssueExternalReceiptRequest, "type" | "tax_free" | "vat_amount">;

/** Left out, the tax is a tenth of what it is laid on, so an eleventh of what it is part of. */
export function toReceiptFacts(
  { type = "person", tax_free = 0, vat_amount }: Wanted,
  amount: number,
  sequence: number,
  at: number,
): Omit<Required<Receipt>, "imp_uid"> {
  const receipt_tid = toTransactionId(sequence, at);
  return {
    receipt_tid,
    apply_num: toApprovalNumber(sequence),
    type,
    amount,
    vat: vat_amount ?? Math.round((amount - tax_free) / 11),
    receipt_url: toReceiptUrl(receipt_tid),
    applied_at: at,
    cancelled_at: 0,
  };
}
