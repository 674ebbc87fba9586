// Gets code out of text that no parser takes: what stands for something left out goes, what is damaged is put right.

export interface Repaired {
  readonly text: string;
  /** Where something that the page left out is missing. No repair but those of leaving out moves a letter. */
  readonly elided: readonly number[];
}

interface Repair {
  readonly pattern: RegExp;
  /** What stands in its place, of the same length; undefined where it stands for something left out. */
  readonly by?: (found: string) => string;
}

const LEFT_OUT = "(?:\\.{3,}|…|[(<[]?\\s*(?:중략|생략|이하 생략))";

const REPAIRS: Readonly<Record<string, Repair>> = {
  "a line for lines that are not shown": {
    pattern: new RegExp(`^[ \\t]*(?:\\.{3,}|…|//\\s*${LEFT_OUT}.*|/\\*+\\s*${LEFT_OUT}.*\\*/)[ \\t]*,?[ \\t]*$`, "gm"),
  },
  // No spread, for nothing is named behind it.
  "dots for more of the same": {
    pattern: /(?<=[{[(])\s*(?:\.{3,}|…)[ \t]*,?|,?[ \t\n]*(?:\.{3,}|…)[ \t]*(?=\s*[,}\])])/g,
  },
  "words in braces for a value": {
    pattern: /(?<=[:=]\s*)(?:\{[^{}:,;"'`()\n]*\}|<[^<>:,;"'`()\n]*>)(?=\s*(?:[,}\])]|\/\/|\n))/g,
    // It is no literal, and so makes a hole where it stands.
    by: (found) => "x".padEnd(found.length),
  },
  "quotation marks of print": { pattern: /[“”]/g, by: () => '"' },
  "apostrophes of print": { pattern: /[‘’]/g, by: () => "'" },
};

/** The text without the lines that stand for others, and as each further repair in turn leaves it. */
export function* repairs(text: string): Generator<Repaired> {
  let now: Repaired = { text, elided: [] };
  let isFirst = true;
  for (const repair of Object.values(REPAIRS)) {
    const next = apply(repair, now);
    if (isFirst || next.text !== now.text) yield next;
    now = next;
    isFirst = false;
  }
}

function apply({ pattern, by }: Repair, { text, elided }: Repaired): Repaired {
  const missing: number[] = [];
  const repaired = text.replaceAll(pattern, (found: string, ...rest: unknown[]) => {
    if (by !== undefined) return by(found);
    missing.push(rest.find((one) => typeof one === "number") as number);
    return found.replaceAll(/[^\n]/g, " ");
  });
  return { text: repaired, elided: [...elided, ...missing] };
}
