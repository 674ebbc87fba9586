// Lints about amounts: instalments that are too small, and a tax-free part that is more than the whole.
import { isMembers, type Lint, nothing } from "./lint.ts";

const LEAST_FOR_INSTALMENTS = 50_000;

export const INSTALMENT_BELOW_50000: Lint = {
  find: ({ amount, card_quota, card }) => {
    if (typeof amount !== "number" || !(amount < LEAST_FOR_INSTALMENTS)) return nothing;
    const direct = isMembers(card) && isMembers(card.direct) ? card.direct : {};
    return [
      ...(isInstalment(card_quota) ? [{ path: ["card_quota"] }] : []),
      ...(isInstalment(direct.quota) ? [{ path: ["card", "direct", "quota"] }] : []),
    ];
  },
  en: () => ({
    message: "asks for instalments, which start at 50,000 won",
    fix: "Send 0, a payment at once, where the amount is below 50,000 won.",
  }),
  ko: () => ({
    message: "할부는 5만원부터 가능합니다",
    fix: "금액이 5만원 미만이면 0(일시불)으로 보내세요.",
  }),
};

export const TAX_FREE_ABOVE_AMOUNT: Lint = {
  // An amount of 0 is left to the validator, but for a refund as it is sent: there it means all that remains.
  find: ({ amount, tax_free }) =>
    typeof amount === "number" && typeof tax_free === "number" && amount > 0 && tax_free > amount
      ? [{ path: ["tax_free"] }]
      : nothing,
  en: () => ({
    message: "is more than the amount that it is a part of",
    fix: "Send the tax-free part of `amount`, from 0 to `amount`.",
  }),
  ko: () => ({
    message: "전체 금액보다 큽니다",
    fix: "`amount` 중 면세 금액만 0 이상 `amount` 이하로 보내세요.",
  }),
};

function isInstalment(months: unknown): boolean {
  return typeof months === "number" && months >= 2;
}
