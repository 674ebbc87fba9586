// What the buyer pays with in the played window: the card that the request asks for, or a fixed one.
import type { CardOptions } from "@kicc-kit/types";
import { issuers } from "../code-names.ts";
import { digits, toApprovalNumber } from "../ids.ts";
import { defaultDeadline, parseKoreanTime } from "../korean-time.ts";
import type { Account, Means } from "../payment-events.ts";

export interface Card {
  readonly card_code: string;
  readonly card_name: string | null;
  readonly card_number: string;
  /** 0: credit. */
  readonly card_type: 0;
}

/** What the buyer takes where the request leaves the choice. */
const USUAL_ISSUER = "366";

/** `sequence` makes the number the payment's own; the digits in its middle are masked, as the gateway's are. */
export function toCard(options: CardOptions | undefined, sequence: number): Card {
  const card_code = chooseIssuer(options);
  const card_name = issuers.get(card_code) ?? null;
  return { card_code, card_name, card_number: `123456******${digits(sequence, 4)}`, card_type: 0 };
}

export function toMeans(payMethod: string, options: CardOptions | undefined, sequence: number): Means {
  switch (payMethod) {
    case "card": {
      const card_quota = options?.direct?.quota ?? 0;
      return { ...toCard(options, sequence), card_quota, apply_num: toApprovalNumber(sequence) };
    }
    case "trans":
      return { bank_code: "088", bank_name: "신한은행" };
    default:
      return {};
  }
}

export function toAccount(deadline: string | undefined, holder: string, sequence: number, at: number): Account {
  return {
    vbank_code: "088",
    vbank_name: "신한은행",
    vbank_num: `562${digits(sequence, 11)}`,
    vbank_holder: holder,
    vbank_date: deadline === undefined ? defaultDeadline(at) : parseKoreanTime(deadline),
  };
}

function chooseIssuer(options: CardOptions | undefined): string {
  if (options?.direct !== undefined) return options.direct.code;
  const rules = options?.detail ?? [];
  const isShown = (code: string): boolean =>
    rules.findLast(({ card_code }) => card_code === code || card_code === "*")?.enabled ?? true;
  const named = rules.map(({ card_code }) => card_code).filter((code) => code !== "*");
  return [...named, USUAL_ISSUER, ...issuers.keys()].find(isShown) ?? USUAL_ISSUER;
}
