// What everything with an effect works on: the memory, the way to the shop, the clock.
import type { Courier } from "./delivery.ts";
import type { Store } from "./state.ts";

export interface World {
  readonly store: Store;
  readonly courier: Courier;
  /** Reads the clock. */
  readonly readContext: () => Context;
}

/** What a judgement may know besides the state: the moment, and what the console is set to. */
export interface Context {
  /** UNIX seconds. */
  readonly at: number;
  readonly key: string;
  readonly secret: string;
  readonly webhookUrl: string | undefined;
}
