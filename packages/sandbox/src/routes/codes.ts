// GET /cards, /cards/{card_standard_code}, /banks, /banks/{bank_standard_code}
import { GetBankQuery } from "@kicc-kit/validators/GetBankQuery";
import { GetCardQuery } from "@kicc-kit/validators/GetCardQuery";
import { StandardCodeListResponse } from "@kicc-kit/validators/StandardCodeListResponse";
import { StandardCodeResponse } from "@kicc-kit/validators/StandardCodeResponse";
import { banks, issuers } from "../code-names.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, defineTable, type Outcome, refused } from "../route.ts";

export const listCards = defineTable("/cards", StandardCodeListResponse, toList(issuers));
export const listBanks = defineTable("/banks", StandardCodeListResponse, toList(banks));

export const getCard = defineRoute({
  method: "GET",
  path: "/cards/{card_standard_code}",
  takes: GetCardQuery,
  gives: StandardCodeResponse,
  answer: (_state, { card_standard_code }) => lookUp(issuers, card_standard_code),
});

export const getBank = defineRoute({
  method: "GET",
  path: "/banks/{bank_standard_code}",
  takes: GetBankQuery,
  gives: StandardCodeResponse,
  answer: (_state, { bank_standard_code }) => lookUp(banks, bank_standard_code),
});

function toList(names: ReadonlyMap<string, string>) {
  return Array.from(names, ([code, name]) => ({ code, name }));
}

function lookUp(names: ReadonlyMap<string, string>, code: string): Outcome {
  const name = names.get(code);
  return name === undefined ? refused(refusals.codeNotFound) : accepted({ code, name });
}
