// Which lints look at which shape. A union has those of all its branches: each lint is silent where its members are missing.
import { BANK_CODE_WITHOUT_ZERO } from "./banks.ts";
import { NO_CHANNEL, QUOTE_IN_NAME, REDIRECT_NOT_ABSOLUTE } from "./checkout.ts";
import { INSTALMENT_BELOW_50000, TAX_FREE_ABOVE_AMOUNT } from "./money.ts";
import { EPOCH_MILLISECONDS, VBANK_DUE_DATE } from "./time.ts";

export const lints = {
  BANK_CODE_WITHOUT_ZERO,
  EPOCH_MILLISECONDS,
  INSTALMENT_BELOW_50000,
  NO_CHANNEL,
  QUOTE_IN_NAME,
  REDIRECT_NOT_ABSOLUTE,
  TAX_FREE_ABOVE_AMOUNT,
  VBANK_DUE_DATE,
};

/** The name of a lint. */
export type LintCode = keyof typeof lints;

const overseas = ["QUOTE_IN_NAME", "REDIRECT_NOT_ABSOLUTE"] as const;
const billing = ["NO_CHANNEL", ...overseas] as const;
const domestic = [...billing, "TAX_FREE_ABOVE_AMOUNT"] as const;
const card = [...domestic, "INSTALMENT_BELOW_50000"] as const;
const vbank = [...domestic, "VBANK_DUE_DATE"] as const;
const charge = ["INSTALMENT_BELOW_50000", "TAX_FREE_ABOVE_AMOUNT"] as const;
const cancel = ["BANK_CODE_WITHOUT_ZERO", "TAX_FREE_ABOVE_AMOUNT"] as const;

export const lintsOfShape: Readonly<Record<string, readonly LintCode[]>> = {
  AgainRequest: charge,
  AlipayPlusPaymentRequest: overseas,
  AuthenticatedPaymentRequest: [...card, "VBANK_DUE_DATE"],
  BillingKeyRequest: billing,
  CancelArguments: cancel,
  CancelByImpUid: cancel,
  CancelByMerchantUid: cancel,
  CancelByPayment: cancel,
  CancelPaymentRequest: cancel,
  CardPaymentRequest: card,
  EscrowTransPaymentRequest: domestic,
  EscrowVbankPaymentRequest: vbank,
  GetBankQuery: ["BANK_CODE_WITHOUT_ZERO"],
  IssueExternalReceiptRequest: ["TAX_FREE_ABOVE_AMOUNT"],
  ListCustomerSchedulesQuery: ["EPOCH_MILLISECONDS"],
  ListPaymentsByStatusQuery: ["EPOCH_MILLISECONDS"],
  ListSchedulesOfQuery: ["EPOCH_MILLISECONDS"],
  ListSchedulesQuery: ["EPOCH_MILLISECONDS"],
  MoveScheduleRequest: ["EPOCH_MILLISECONDS"],
  OverseasPaymentRequest: overseas,
  PhonePaymentRequest: domestic,
  RequestPayParams: [...card, "VBANK_DUE_DATE"],
  RescheduleRequest: ["EPOCH_MILLISECONDS"],
  Schedule: ["EPOCH_MILLISECONDS", ...charge],
  TransPaymentRequest: domestic,
  VbankPaymentRequest: vbank,
  WechatPaymentRequest: overseas,
};

/** Lists whose entries are shapes that have lints of their own. */
export const lintedLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ScheduleRequest: { schedules: "Schedule" },
};
