// Tells the lines of code from the others, whichever dialect stands around them.

const FENCE = /^[\s>]*(`{3,}|~{3,})([^\n]*)$/;

export interface Fences {
  /** Each line of the page, and whether it belongs to code. */
  readonly lines: readonly { readonly text: string; readonly isCode: boolean }[];
  /** The fence that no line closes. */
  readonly open: string | undefined;
}

export function readFences(text: string): Fences {
  let open: string | undefined;
  const lines = text.split("\n").map((line) => {
    const [whole, mark = "", rest = ""] = FENCE.exec(line) ?? [];
    const wasOpen = open !== undefined;
    if (whole !== undefined && open === undefined) open = line.slice(0, line.indexOf(mark)) + mark;
    else if (open !== undefined && mark !== "" && closes(open.trim(), mark, rest)) open = undefined;
    return { text: line, isCode: wasOpen || open !== undefined };
  });
  return { lines, open };
}

function closes(open: string, mark: string, rest: string): boolean {
  return open.at(-1) === mark[0] && mark.length >= (/(.)\1*$/.exec(open)?.[0].length ?? 0) && rest.trim() === "";
}

/** What is no code, changed line by line. */
export function mapText(text: string, change: (line: string) => string): string {
  return readFences(text)
    .lines.map(({ text: line, isCode }) => (isCode ? line : change(line)))
    .join("\n");
}
