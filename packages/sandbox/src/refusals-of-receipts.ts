// What is refused of cash receipts.
import type { RefusalRow } from "./refusal.ts";

export const receiptRefusals = {
  receiptOfOtherMethod: {
    status: 400,
    code: 1,
    message: "현금영수증은 계좌이체와 가상계좌 결제에만 발급할 수 있습니다.",
    strength: "inferred",
    text: "ours",
  },
  receiptOfUnpaid: {
    status: 400,
    code: 1,
    message: "결제가 완료되지 않았거나 전액 취소된 결제입니다.",
    strength: "documented",
    text: "ours",
  },
  receiptIssuedBefore: {
    status: 400,
    code: 1,
    message: "이미 현금영수증이 발급되었습니다.",
    strength: "documented",
    text: "ours",
  },
  receiptTaxFreeAboveAmount: {
    status: 400,
    code: 1,
    message: "tax_free가 현금영수증 금액보다 큽니다.",
    strength: "inferred",
    text: "ours",
  },
  externalReceiptNotFound: {
    status: 404,
    code: -1,
    message: "발급된 현금영수증이 없습니다.",
    strength: "documented",
    text: "ours",
  },
} as const satisfies Record<string, RefusalRow>;
