// The command line of every `pnpm docs:…`: flags and values, and what is wrong with them as a sentence.

export interface Line {
  readonly positional: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

export interface Known {
  readonly flags?: readonly string[];
  /** Options that take one of some values; of none, any text. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** How many positional arguments, at least and at most. */
  readonly positional: readonly [least: number, most: number, what: string];
}

/** @returns a sentence where the arguments cannot be taken */
export function readLine(args: readonly string[], known: Known): Line | string {
  const positional: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const allowed = known.values?.[arg];
    if (allowed !== undefined) {
      const value = rest.shift();
      if (value === undefined || (allowed.length > 0 && !allowed.includes(value)))
        return `${arg} takes ${allowed.length > 0 ? `one of ${allowed.join(", ")}` : "a value"}`;
      values.set(arg, value);
    } else if (known.flags?.includes(arg)) flags.add(arg);
    else if (arg.startsWith("-")) return `unknown argument ${arg}`;
    else positional.push(arg);
  }
  const [least, most, what] = known.positional;
  if (positional.length < least) return `${what} is missing`;
  return positional.length > most ? `unknown argument ${positional[most]}` : { positional, flags, values };
}
