// Turns what a Markdown parser found into blocks: what all dialects have in common.
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { Block, Run } from "../page.ts";
import { flatten } from "./phrasing.ts";
import { toTable } from "./table.ts";

/** What a dialect does with nodes of its own; undefined where the node is none of them. */
export type OwnNode = (node: RootContent, toBlocks: (nodes: readonly RootContent[]) => Block[]) => Block[] | undefined;

/** @param offset lines of the page above the first one that was parsed */
export function toBlocks(nodes: readonly RootContent[], offset: number, ownNode: OwnNode): Block[] {
  const inner = (children: readonly (RootContent | BlockContent | DefinitionContent)[]) =>
    toBlocks(children as readonly RootContent[], offset, ownNode);
  return nodes.flatMap((node): Block[] => {
    const own = ownNode(node, inner);
    if (own !== undefined) return own;
    const line = offset + (node.position?.start.line ?? 1);
    switch (node.type) {
      case "heading":
        return [{ type: "heading", line, depth: node.depth, runs: flatten(node.children) }];
      case "paragraph": {
        const paragraphs = linesOf(flatten(node.children)).map((runs): Block => ({ type: "paragraph", line, runs }));
        if (paragraphs.length > 0) return paragraphs;
        return node.children.some(({ type }) => type === "image") ? [{ type: "media", line }] : [];
      }
      case "list":
        return [{ type: "list", line, items: node.children.map((item) => inner(item.children)) }];
      case "table": {
        const rows = node.children.map((row) =>
          row.children.map((cell) => flatten(cell.children as PhrasingContent[])),
        );
        return [toTable(line, rows)];
      }
      case "code":
        return [{ type: "code", line, language: node.lang ?? undefined, text: node.value }];
      case "blockquote":
        return [{ type: "group", line, name: "quotation", children: inner(node.children) }];
      case "thematicBreak":
        return [{ type: "media", line }];
      case "definition":
      case "yaml":
      case "footnoteDefinition":
        return [];
      default:
        return [{ type: "unknown", line, name: node.type, children: [] }];
    }
  });
}

/** A line that the page breaks on purpose is a paragraph of its own. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === "\n") lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}
