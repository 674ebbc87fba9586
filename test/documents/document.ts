// The documents of the repository, read: headings with the anchors that GitHub gives them, links, code.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import GithubSlugger from "github-slugger";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as toText } from "mdast-util-to-string";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** A block of code: its language, and the block that stands right below it. */
export interface Fence {
  readonly lang: string;
  readonly text: string;
  /** Of the opening fence, counted from 1. */
  readonly line: number;
  readonly next?: Fence | undefined;
  /** Language of the block right above. */
  readonly follows?: string | undefined;
}

export interface Link {
  readonly url: string;
  readonly line: number;
}

export interface Document {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly fences: readonly Fence[];
  /** Code within a sentence. */
  readonly words: readonly { readonly text: string; readonly line: number }[];
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly depth?: number;
  readonly url?: string;
  readonly lang?: string | null | undefined;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Made by tools, or by changesets in a form of its own. */
const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".turbo", ".changeset"]);

export const documents: readonly Document[] = markdownFiles("").map((path) =>
  parse(path, readFileSync(join(root, path), "utf8")),
);

export function documentAt(path: string): Document {
  const found = documents.find((document) => document.path === path);
  if (found === undefined) throw new Error(`there is no document ${path}`);
  return found;
}

function markdownFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => {
      const path = folder + entry.name;
      if (entry.isDirectory()) return markdownFiles(`${path}/`);
      return entry.name.endsWith(".md") ? [path] : [];
    })
    .sort();
}

export function parse(path: string, text: string): Document {
  const tree: Node = fromMarkdown(text);
  const nodes = [...walk(tree)];
  const slugger = new GithubSlugger();
  return {
    path,
    text,
    headings: ofType(nodes, "heading").map((node) => {
      const heading = toText(node);
      return { level: node.depth ?? 0, text: heading, anchor: slugger.slug(heading) };
    }),
    links: nodes.flatMap(toLinks),
    fences: nodes.flatMap(({ children = [] }) => children.flatMap((_, index) => toFence(children, index) ?? [])),
    words: ofType(nodes, "inlineCode").map((node) => ({ text: node.value ?? "", line: lineOf(node) })),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function ofType(nodes: readonly Node[], type: string): Node[] {
  return nodes.filter((node) => node.type === type);
}

function toLinks(node: Node): Link[] {
  if (["link", "image", "definition"].includes(node.type)) return [{ url: node.url ?? "", line: lineOf(node) }];
  if (node.type !== "html") return [];
  return [...(node.value ?? "").matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, url = ""]) => ({
    url,
    line: lineOf(node),
  }));
}

function toFence(siblings: readonly Node[], index: number): Fence | undefined {
  const node = siblings[index];
  if (node?.type !== "code") return undefined;
  const before = siblings[index - 1];
  return {
    lang: node.lang ?? "",
    text: `${node.value ?? ""}\n`,
    line: lineOf(node),
    next: toFence(siblings, index + 1),
    follows: before?.type === "code" ? (before.lang ?? "") : undefined,
  };
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 0;
}
