// What is wrong with a schema file, for the person who edits it: which file, where in it, why.

export interface Problem {
  /** Path from the repository's root. */
  readonly file: string;
  /** JSON pointer into the file; "" is the whole file. */
  readonly pointer: string;
  readonly reason: string;
}

export class SchemaError extends Error {
  override readonly name = "SchemaError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join("\n"));
    this.problems = problems;
  }
}

/** Ends the phase if it found anything: all of a phase's problems are told at once. */
export function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SchemaError(problems);
}

/** Appends keys to a JSON pointer, escaped as RFC 6901 wants. */
export function pointerTo(pointer: string, ...keys: readonly (string | number)[]): string {
  return pointer + keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function describe({ file, pointer, reason }: Problem): string {
  return `${file}#${pointer}: ${reason}`;
}
