// Lints about bank codes: KICC writes three digits, where other gateways drop the leading zeros.
import type { Lint } from "./lint.ts";

const BANKS = ["refund_bank", "bank_standard_code"];

export const BANK_CODE_WITHOUT_ZERO: Lint = {
  find: (members) =>
    BANKS.flatMap((member) => {
      const code = members[member];
      return typeof code === "string" && /^\d\d?$/.test(code) ? [{ path: [member] }] : [];
    }),
  en: () => ({
    message: "lacks the leading zero: a bank has three digits for KICC",
    fix: "Put zeros in front until there are three digits, and keep the code a text.",
  }),
  ko: () => ({
    message: "앞의 0이 빠졌습니다. KICC의 은행 코드는 3자리입니다",
    fix: "3자리가 되도록 앞에 0을 붙이고 문자열로 보내세요.",
  }),
};
