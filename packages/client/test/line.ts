// What a line may do to a request: how often the gateway gets it, when, and what comes back. Played over sockets and without them.

export interface Fault {
  /** `late`: only after the caller has given up. `slowly`: after a while, and the answer in time. */
  readonly arrives: "not" | "once" | "slowly" | "late" | "twice";
  readonly comesBack: Back;
}

/** An object is an answer of the line's own, in the gateway's envelope. */
export type Back =
  | "the answer"
  | "the second answer"
  | "half of it"
  | "a cut body"
  | "a proxy's page"
  | "a cut connection"
  | "no connection"
  | "nothing"
  | { readonly status: number; readonly retryAfter?: number };

export const FAULTS = {
  "finds no gateway": { arrives: "not", comesBack: "no connection" },
  "is cut before it arrives": { arrives: "not", comesBack: "a cut connection" },
  "is cut before the answer": { arrives: "once", comesBack: "a cut connection" },
  "ends in half an answer": { arrives: "once", comesBack: "half of it" },
  "breaks in the answer": { arrives: "once", comesBack: "a cut body" },
  "is answered by a proxy": { arrives: "not", comesBack: "a proxy's page" },
  "is answered by a proxy that had sent it on": { arrives: "once", comesBack: "a proxy's page" },
  "is never answered": { arrives: "once", comesBack: "nothing" },
  "is never answered, nor delivered": { arrives: "not", comesBack: "nothing" },
  "is cut, and arrives late": { arrives: "late", comesBack: "a cut connection" },
  "is never answered, and arrives late": { arrives: "late", comesBack: "nothing" },
  "is slow": { arrives: "slowly", comesBack: "the answer" },
  "is delivered twice": { arrives: "twice", comesBack: "the answer" },
  "is delivered twice, then cut": { arrives: "twice", comesBack: "a cut connection" },
  "is delivered twice, the second answered": { arrives: "twice", comesBack: "the second answer" },
  "is refused with 401": { arrives: "not", comesBack: { status: 401 } },
  "is refused with 429": { arrives: "not", comesBack: { status: 429 } },
  "fails with 500 before it arrives": { arrives: "not", comesBack: { status: 500 } },
  "fails with 500 after it arrived": { arrives: "once", comesBack: { status: 500 } },
  "fails with 503 and a Retry-After": { arrives: "not", comesBack: { status: 503, retryAfter: 2 } },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;

export interface Text {
  readonly status: number;
  readonly text: string;
}

/** What the caller gets, for whoever plays the line to send. */
export type Reply =
  | (Text & { readonly kind: "answer"; readonly type: string; readonly retryAfter?: number })
  /** The text is whole, and the line breaks before its end. */
  | (Text & { readonly kind: "broken" })
  | { readonly kind: "cut" | "unreachable" | "silence" };

export interface Way {
  /** To the gateway, and its answer. */
  readonly deliver: () => Promise<Text>;
  /** Keeps a delivery for when the caller has given up. */
  readonly hold: (deliver: () => Promise<unknown>) => void;
  /** What goes before a slow delivery. */
  readonly delay: () => Promise<unknown>;
}

export async function pass({ arrives, comesBack }: Fault, { deliver, hold, delay }: Way): Promise<Reply> {
  const answers: Text[] = [];
  if (arrives === "slowly") await delay();
  if (arrives === "late") hold(deliver);
  const times = { not: 0, late: 0, once: 1, slowly: 1, twice: 2 }[arrives];
  while (answers.length < times) answers.push(await deliver());
  return reply(comesBack, answers);
}

function reply(back: Back, [first = NONE, second = NONE]: readonly Text[]): Reply {
  if (typeof back === "object") {
    const text = JSON.stringify({ code: -1, message: "the line", response: null });
    return { kind: "answer", type: "application/json", text, ...back };
  }
  switch (back) {
    case "the answer":
      return { kind: "answer", type: "application/json", ...first };
    case "the second answer":
      return { kind: "answer", type: "application/json", ...second };
    case "half of it":
      return { kind: "answer", type: "application/json", ...first, text: first.text.slice(0, first.text.length / 2) };
    case "a cut body":
      return { kind: "broken", ...first };
    case "a proxy's page":
      return { kind: "answer", type: "text/html", status: 502, text: "<html>" };
    case "a cut connection":
      return { kind: "cut" };
    case "no connection":
      return { kind: "unreachable" };
    case "nothing":
      return { kind: "silence" };
    default:
      throw new Error("unforeseen way back", { cause: back });
  }
}

const NONE: Text = { status: 502, text: "" };
