// A way to the sandbox that loses what it is told to: the request, the answer, or the request until later.
import type { Fetch } from "../src/send.ts";

export type Loss = "nothing" | "request" | "answer" | "late";

export function createLosingFetch(deliver: (request: Request) => Promise<Response>) {
  let next: Loss = "nothing";
  const held: Request[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = new Request(url, { ...init, signal: null });
    const isMoney = /cancel|again|retry/.test(url);
    const loss = isMoney ? next : "nothing";
    if (isMoney) next = "nothing";
    switch (loss) {
      case "nothing":
        return deliver(request);
      case "request":
        throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
      case "answer":
        await deliver(request);
        throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
      case "late":
        held.push(request);
        throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ETIMEDOUT" } });
      default:
        return loss satisfies never;
    }
  };
  return {
    fetch,
    /** Of the next request that moves money. */
    lose(loss: Loss) {
      next = loss;
    },
    /** What was under way never arrives. */
    drop() {
      held.length = 0;
    },
    /** What was under way arrives. */
    async arrive() {
      for (const request of held.splice(0)) await deliver(request);
    },
  };
}
