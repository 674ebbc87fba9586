// POST /receipts/{imp_uid}
import { IssueReceiptRequest } from "@kicc-kit/validators/IssueReceiptRequest";
import { ReceiptResponse } from "@kicc-kit/validators/ReceiptResponse";
import { reduce, remainderOf, wasPaid } from "../payment.ts";
import { toReceiptFacts } from "../receipt.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

const METHODS: readonly unknown[] = ["trans", "vbank"];

/** Over what is left of the payment. */
export const issueReceipt = defineRoute({
  method: "POST",
  path: "/receipts/{imp_uid}",
  takes: IssueReceiptRequest,
  gives: ReceiptResponse,
  answer({ payments, sequence }, args, { at }) {
    const record = payments.get(args.imp_uid);
    if (record === undefined) return refused(refusals.paymentNotFound);
    const { payment, terms } = record;
    const amount = remainderOf(payment);
    if (!METHODS.includes(payment.pay_method)) return refused(refusals.receiptOfOtherMethod);
    if (!wasPaid(payment) || amount === 0) return refused(refusals.receiptOfUnpaid);
    if (payment.cash_receipt_issued === true) return refused(refusals.receiptIssuedBefore);
    if ((args.tax_free ?? 0) > amount) return refused(refusals.receiptTaxFreeAboveAmount);
    // `vat` is the older name of `vat_amount`.
    const vat_amount = args.vat_amount ?? args.vat;
    const wanted = { ...args, ...(vat_amount !== undefined && { vat_amount }) };
    const issued = reduce(payment, { type: "receiptIssued" });
    return accepted(
      { imp_uid: args.imp_uid, ...toReceiptFacts(wanted, amount, sequence, at) },
      { changes: [{ kind: "payment", payment: issued, terms }] },
    );
  },
});
