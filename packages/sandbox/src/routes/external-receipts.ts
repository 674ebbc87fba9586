// POST and GET /receipts/external/{merchant_uid}
import { ExternalReceiptResponse } from "@kicc-kit/validators/ExternalReceiptResponse";
import { GetExternalReceiptQuery } from "@kicc-kit/validators/GetExternalReceiptQuery";
import { IssueExternalReceiptRequest } from "@kicc-kit/validators/IssueExternalReceiptRequest";
import { toReceiptFacts } from "../receipt.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const issueExternalReceipt = defineRoute({
  method: "POST",
  path: "/receipts/external/{merchant_uid}",
  takes: IssueExternalReceiptRequest,
  gives: ExternalReceiptResponse,
  answer({ externalReceipts, sequence }, args, { at }) {
    const { merchant_uid, amount, tax_free = 0 } = args;
    if (externalReceipts.has(merchant_uid)) return refused(refusals.receiptIssuedBefore);
    if (tax_free > amount) return refused(refusals.receiptTaxFreeAboveAmount);
    const receipt = { merchant_uid, ...toReceiptFacts(args, amount, sequence, at) };
    return accepted(receipt, { changes: [{ kind: "externalReceipt", receipt }] });
  },
});

export const getExternalReceipt = defineRoute({
  method: "GET",
  path: "/receipts/external/{merchant_uid}",
  takes: GetExternalReceiptQuery,
  gives: ExternalReceiptResponse,
  answer({ externalReceipts }, { merchant_uid }) {
    const receipt = externalReceipts.get(merchant_uid);
    return receipt === undefined ? refused(refusals.externalReceiptNotFound) : accepted(receipt);
  },
});
