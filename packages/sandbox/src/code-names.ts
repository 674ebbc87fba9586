// Issuers and banks with the Korean names that the gateway gives them, from the published lists.
import { BankCode, CardCode } from "@kicc-kit/schemas/codes";

export const issuers: ReadonlyMap<string, string> = namesOf(CardCode);
export const banks: ReadonlyMap<string, string> = namesOf(BankCode);

function namesOf(list: readonly { readonly code: string; readonly ko: string }[]): Map<string, string> {
  return new Map(list.map(({ code, ko }) => [code, ko]));
}
