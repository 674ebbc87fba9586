// Reads what the gateway brings back, in every form that it has had.
import type { Issue } from "@kicc-kit/validators";
import type { CheckoutResult } from "./result.ts";

/** @param address of the page that a phone returned to, or its query. Of a key that is there twice, the last counts: the gateway adds its own. */
export function parseRedirect(address: string | URL | URLSearchParams): CheckoutResult {
  return parseCallback(Object.fromEntries(toQuery(address)));
}

function toQuery(address: string | URL | URLSearchParams): URLSearchParams {
  if (address instanceof URLSearchParams) return address;
  const [text = ""] = String(address).split("#");
  return new URLSearchParams(text.slice(text.indexOf("?") + 1));
}

/** @param response what `IMP.request_pay` gave to its callback */
export function parseCallback(response: unknown): CheckoutResult {
  if (typeof response !== "object" || response === null)
    return invalid({ path: [], code: "type", params: { type: "object" }, message: "the value must be an object" });
  const { imp_uid, merchant_uid, error_code, error_msg, success, imp_success } = response as Record<string, unknown>;
  const ids = { imp_uid: toText(imp_uid), merchant_uid: toText(merchant_uid) };
  const [code, reason] = [toText(error_code), toText(error_msg)];
  const says = (word: boolean) => [success, imp_success].some((said) => said === word || said === `${word}`);
  const isRefused = code !== null || reason !== null || says(false);
  // Where it says both, a server has to look: a buyer who paid must not be asked to pay again.
  if (hasAll(ids) && (!isRefused || says(true))) return { kind: "needs-verification", ...ids };
  if (isRefused) return { kind: "failed", code, message: reason ?? "The payment did not succeed", ...ids };
  if (ids.imp_uid === null && ids.merchant_uid === null) return invalid(missing("imp_uid"), missing("merchant_uid"));
  return { kind: "failed", code: "OUTCOME_UNKNOWN", message: "It is not known whether the payment was made", ...ids };
}

function hasAll(ids: { imp_uid: string | null; merchant_uid: string | null }): ids is Record<keyof typeof ids, string> {
  return ids.imp_uid !== null && ids.merchant_uid !== null;
}

function toText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function missing(member: string): Issue {
  return { path: [member], code: "required", params: {}, message: `${member} is required` };
}

function invalid(...issues: Issue[]): CheckoutResult {
  return { kind: "invalid", issues };
}
