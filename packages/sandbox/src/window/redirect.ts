// Where a mobile page goes when the window is done: the shop's own address with the result added to its query.
import type { RedirectQuery as Query, RequestPayResponse } from "@kicc-kit/types";
import { RedirectQuery } from "@kicc-kit/validators/RedirectQuery";
import { prove } from "../prove.ts";

/** @returns whether this is an address that a page can be sent to from elsewhere. */
export function isAbsolute(address: string): boolean {
  return URL.canParse(address);
}

export function toRedirect(address: string, response: RequestPayResponse): string {
  const { imp_uid, merchant_uid, imp_success, error_code, error_msg } = response;
  const query: Query = {
    ...(imp_uid && { imp_uid }),
    merchant_uid,
    imp_success: imp_success ? "true" : "false",
    ...(error_code && { error_code }),
    ...(error_msg && { error_msg }),
  };
  prove("redirect query", RedirectQuery, query);
  const url = new URL(address);
  // Added as text: parsing the shop's own query and writing it anew could change it.
  const added = new URLSearchParams(Object.entries(query)).toString().replaceAll("+", "%20");
  url.search = url.search === "" ? added : `${url.search}&${added}`;
  return url.href;
}
