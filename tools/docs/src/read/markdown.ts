// Reads plain Markdown, as the older manuals have it.
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Block, textOf } from "../page.ts";
import { cleanName, NAME } from "../rules/draft.ts";
import { toBlocks } from "./blocks.ts";
import { htmlReader } from "./html.ts";

const parser = unified().use(remarkParse).use(remarkGfm);
const NOTICE =
  /^(?:주의|참고|예시|예제|알림|중요|note|notice|warning|caution|tip|examples?|important|info)\b|^(?:주의|참고|예시|예제|알림|중요)/i;
const SENTENCE_END = /[.!?,…]$|(?:다|요|오|음|함)[.!]?$/;

export function readMarkdown(text: string): Block[] {
  return toBlocks(parser.parse(withoutGaps(text)).children, 0, htmlReader(0)).map(asHeading);
}

/** A line in bold letters, with nothing else in it, is how some set a heading. */
function asHeading(block: Block, index: number, blocks: readonly Block[]): Block {
  // Below the name of a parameter it is what the parameter is for.
  if (block.type !== "paragraph" || isName(blocks[index - 1])) return block;
  const text = textOf(block.runs);
  const isBold = block.runs.every((run) => run.strong || run.text.trim() === "");
  if (!isBold || text.length > 60 || NOTICE.test(text) || SENTENCE_END.test(text) || NAME.test(text)) return block;
  const runs = block.runs.map((run, index) =>
    index === block.runs.length - 1 ? { ...run, text: run.text.replace(/\s*[:：]\s*$/, "") } : run,
  );
  return { type: "heading", line: block.line, depth: 7, runs };
}

function isName(block: Block | undefined): boolean {
  if (block?.type !== "paragraph") return false;
  const [first] = block.runs.filter(({ text }) => cleanName(text) !== "");
  return first !== undefined && (first.strong || first.code) && NAME.test(cleanName(first.text));
}

/** To Markdown a table of HTML ends at the first empty line; to its author it does not. */
function withoutGaps(text: string): string {
  let [depth, isCode] = [0, false];
  return text
    .split("\n")
    .map((line) => {
      if (/^\s*(?:`{3,}|~{3,})/.test(line)) isCode = !isCode;
      if (isCode) return line;
      const isGap = depth > 0 && line.trim() === "";
      depth += (line.match(/<table\b/gi) ?? []).length - (line.match(/<\/table\s*>/gi) ?? []).length;
      depth = Math.max(0, depth);
      return isGap ? "<!-- -->" : line;
    })
    .join("\n");
}
