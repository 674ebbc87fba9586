// Loads the gateway's script and says whose page this is.
import { CheckoutError } from "./checkout-error.ts";
import type { Iamport } from "./iamport.ts";
import { type LoadOptions, loadIamport } from "./load-iamport.ts";
import { thisPage } from "./page.ts";

export interface InitOptions extends LoadOptions {
  /** Of a sub-merchant: the page is started with `IMP.agency` then. */
  readonly tierCode?: string | undefined;
}

/**
 * Starts the payment window of this page: `IMP.init`, once, however many call.
 *
 * @param userCode the merchant's code of PortOne's console: `imp` and digits
 * @throws CheckoutError those of `loadIamport`; `NO_USER_CODE`, `OTHER_USER_CODE`
 */
export function initIamport(userCode: string, options: InitOptions = {}): Promise<Iamport> {
  const page = thisPage();
  const running = start(userCode, options).finally(() => {
    if (page.init === running) page.init = undefined;
  });
  page.init = running;
  return running;
}

async function start(userCode: string, { tierCode, ...options }: InitOptions): Promise<Iamport> {
  if (!userCode) throw new CheckoutError("NO_USER_CODE", "initIamport needs the merchant's code, such as imp00000000");
  const imp = await loadIamport(options);
  const { started } = thisPage();
  if (started?.imp !== imp) {
    if (tierCode === undefined) imp.init(userCode);
    else imp.agency(userCode, tierCode);
    thisPage().started = { imp, userCode, tierCode };
  } else if (started.userCode !== userCode || started.tierCode !== tierCode)
    throw new CheckoutError(
      "OTHER_USER_CODE",
      `This page was started for ${started.userCode}; a page has one merchant`,
    );
  return imp;
}
