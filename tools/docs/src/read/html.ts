// HTML between the blocks of Markdown: what only arranges is passed over, what nobody knows is told of.
import type { OwnNode } from "./blocks.ts";

const COMMENT = /^<!--[\s\S]*?-->\s*$/;
const ARRANGING =
  /^(?:\s*<\/?(?:p|div|span|br|hr|a|b|i|em|strong|u|s|sub|sup|small|center|font|mark|img|picture|source|figure|figcaption|video|iframe|table|thead|tbody|tr|td|th|colgroup|col|ul|ol|li|details|summary|kbd|h[1-6])\b[^>]*>[^<]*)+$/i;

export function htmlReader(offset: number): OwnNode {
  return (node) => {
    if (node.type !== "html") return undefined;
    if (COMMENT.test(node.value) || ARRANGING.test(node.value)) return [];
    const [, name = "HTML"] = /<\/?([A-Za-z][\w.-]*)/.exec(node.value) ?? [];
    return [{ type: "unknown", line: offset + (node.position?.start.line ?? 1), name: `<${name}>`, children: [] }];
  };
}
