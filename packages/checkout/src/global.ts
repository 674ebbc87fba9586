// Types `window.IMP` for those who call it themselves. Apart from the rest, so that it never meets a declaration of theirs unasked.
import type { Iamport } from "./iamport.ts";

declare global {
  interface Window {
    /** The gateway's script; missing until it is loaded. */
    IMP?: Iamport;
  }
}
