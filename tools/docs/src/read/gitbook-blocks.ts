// Splits GitBook Markdown at its `{% … %}` lines and at `<details>`: no kept parser knows the former, and Markdown would swallow what stands inside the latter.

export type Piece =
  | { readonly type: "text"; readonly line: number; readonly text: string }
  | {
      readonly type: "tag";
      readonly line: number;
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Piece[];
    };

interface Open {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Piece[];
}

const TAG = /^\s*\{%\s*(end)?([a-z-]+)\s*(.*?)\s*%\}\s*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;
const DETAILS = /^\s*<(\/?)details\b[^>]*>\s*$/i;
const SUMMARY = /^\s*<summary>(.*)<\/summary>\s*$/i;

/** A tag that is never closed holds nothing: an `embed` has an end only where a caption follows it. */
export function split(text: string): Piece[] {
  const lines = text.split(/\r?\n/);
  const root: Open = { name: "", line: 1, attributes: {}, children: [] };
  const stack: Open[] = [root];
  let [fence, start, buffer]: [string | undefined, number, string[]] = [undefined, 1, []];
  const top = () => stack.at(-1) ?? root;
  const flush = () => {
    if (buffer.some((line) => line.trim() !== ""))
      top().children.push({ type: "text", line: start, text: dedent(buffer) });
    buffer = [];
  };
  const close = (open: Open) => {
    const { name, line, attributes, children } = open;
    top().children.push({ type: "tag", name, line, attributes, children });
  };

  for (const [index, line] of lines.entries()) {
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined && (fence === undefined || (line.trim().startsWith(fence) && line.trim() === mark)))
      fence = fence === undefined ? mark : undefined;
    const tag = fence === undefined && mark === undefined ? readTag(line) : undefined;
    if (tag === undefined) {
      if (buffer.length === 0) start = index + 1;
      buffer.push(line);
      continue;
    }
    flush();
    if (!tag.closes) {
      stack.push({ name: tag.name, line: index + 1, attributes: tag.attributes, children: [] });
      if (isEmpty(tag.name, lines, index)) close(stack.pop() ?? root);
      continue;
    }
    const depth = stack.findLastIndex((open) => open.name === tag.name);
    // A stray end closes nothing.
    while (depth > 0 && stack.length > depth) close(stack.pop() ?? root);
  }
  flush();
  while (stack.length > 1) close(stack.pop() ?? root);
  return root.children;
}

interface TagLine {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

function readTag(line: string): TagLine | undefined {
  const [whole, end, name = "", rest = ""] = TAG.exec(line) ?? [];
  if (whole !== undefined) return { name, closes: end !== undefined, attributes: readAttributes(rest) };
  const details = DETAILS.exec(line);
  if (details) return { name: "details", closes: details[1] === "/", attributes: {} };
  const summary = SUMMARY.exec(line);
  return summary ? { name: "summary", closes: false, attributes: { text: summary[1] ?? "" } } : undefined;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const NEVER_CLOSED = new Set(["summary", "file", "include"]);

/** An `embed` is closed only if its end comes before the next one begins. */
function isEmpty(name: string, lines: readonly string[], index: number): boolean {
  if (NEVER_CLOSED.has(name)) return true;
  if (name !== "embed") return false;
  for (const line of lines.slice(index + 1)) {
    const tag = readTag(line);
    if (tag?.name === "embed") return !tag.closes;
    if (tag?.closes) return true;
  }
  return true;
}

/** Text inside a list's hint is indented with it; left so, Markdown would take it for code. */
function dedent(lines: readonly string[]): string {
  const margins = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(Math.min(margin, /^ */.exec(line)?.[0].length ?? 0))).join("\n");
}
