// Brings the gateway's script into the page.
import { CheckoutError } from "./checkout-error.ts";
import type { Iamport } from "./iamport.ts";
import { findIamport, thisPage } from "./page.ts";

export interface LoadOptions {
  /** Where the script is; the gateway's own address if left out. */
  readonly url?: string | undefined;
  /** Of the page's Content-Security-Policy, if it asks for one. */
  readonly nonce?: string | undefined;
}

const IAMPORT = "https://cdn.iamport.kr/v1/iamport.js";

/**
 * Gives `window.IMP`. However many call, one script is loaded: that of the first. After a failure, call again to try again.
 *
 * @throws CheckoutError `NO_BROWSER`, `LOAD_FAILED`, `NOT_IAMPORT`
 */
export function loadIamport({ url = IAMPORT, nonce }: LoadOptions = {}): Promise<Iamport> {
  const page = thisPage();
  const imp = page.load ?? findIamport();
  if (imp !== undefined) return Promise.resolve(imp);
  page.load = insert(url, nonce).finally(() => {
    page.load = undefined;
  });
  return page.load;
}

function insert(url: string, nonce: string | undefined): Promise<Iamport> {
  return new Promise((resolve, reject) => {
    if (typeof document === "undefined")
      throw new CheckoutError("NO_BROWSER", "There is no document here: load the payment window in the browser");
    const script = document.createElement("script");
    const fail = (code: "LOAD_FAILED" | "NOT_IAMPORT", reason: string) => {
      script.remove();
      reject(new CheckoutError(code, `${url} ${reason}`));
    };
    script.onload = () => {
      const imp = findIamport();
      if (imp === undefined) fail("NOT_IAMPORT", "left no window.IMP behind: is it the address of iamport.js?");
      else resolve(imp);
    };
    script.onerror = () =>
      fail("LOAD_FAILED", "did not load: offline, blocked, or not in the Content-Security-Policy? Call again to retry");
    if (nonce !== undefined) script.nonce = nonce;
    script.async = true;
    script.src = url;
    document.head.append(script);
  });
}
