// Whether to colour, and how: names stand out, nothing else depends on it.

export type Paint = (text: string) => string;

export interface Colours {
  readonly strong: Paint;
  readonly faint: Paint;
}

/** NO_COLOR wins (no-color.org), then FORCE_COLOR, then whether a person looks. */
export function coloursFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Colours {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  const isForced = FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const isOn = NO_COLOR === "" && FORCE_COLOR !== "0" && (isForced || (isTerminal && TERM !== "dumb"));
  const paint = (on: number, off: number): Paint =>
    isOn ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return { strong: paint(1, 22), faint: paint(2, 22) };
}
