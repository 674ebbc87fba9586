// What this page holds of the gateway's script. It is kept on the page itself, so that two copies of this package share it.
import type { Iamport } from "./iamport.ts";

export interface Page {
  /** While the script is on its way. */
  load?: Promise<Iamport> | undefined;
  /** While it is on its way and started. */
  init?: Promise<Iamport> | undefined;
  /** As whom the script was started. */
  started?: { readonly imp: Iamport; readonly userCode: string; readonly tierCode: string | undefined };
}

const KEY = Symbol.for("@kicc-kit/checkout");

export function thisPage(): Page {
  const page = globalThis as { [KEY]?: Page };
  page[KEY] ??= {};
  return page[KEY];
}

export function findIamport(): Iamport | undefined {
  const { IMP } = globalThis as { IMP?: Iamport };
  return typeof IMP?.request_pay === "function" ? IMP : undefined;
}
