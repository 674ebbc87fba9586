// A page as every dialect's reader gives it: blocks in their order, without the markup that only one dialect has.

export type Dialect = "gitbook" | "mdx" | "markdown";

/** A stretch of text that is written one way. */
export interface Run {
  readonly text: string;
  readonly code: boolean;
  readonly strong: boolean;
  readonly deleted: boolean;
  /** Whether it stands in a coloured mark. */
  readonly marked: boolean;
}

interface BlockBase {
  /** Where it begins in the page, counted from 1. */
  readonly line: number;
}

export interface Heading extends BlockBase {
  readonly type: "heading";
  readonly depth: number;
  readonly runs: readonly Run[];
}

export interface Paragraph extends BlockBase {
  readonly type: "paragraph";
  readonly runs: readonly Run[];
}

export interface List extends BlockBase {
  readonly type: "list";
  readonly items: readonly (readonly Block[])[];
}

export interface Table extends BlockBase {
  readonly type: "table";
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

export interface Code extends BlockBase {
  readonly type: "code";
  readonly language: string | undefined;
  readonly text: string;
}

/** What stands under a title of its own and hides its neighbours: a tab. */
export interface Section extends BlockBase {
  readonly type: "section";
  readonly title: string;
  readonly children: readonly Block[];
}

/** What a reader opens to see: its title says what it is about. */
export interface Details extends BlockBase {
  readonly type: "details";
  readonly summary: readonly Run[];
  readonly children: readonly Block[];
}

/** Blocks that some markup holds together, which says nothing of its own: a hint, a quotation, a frame around code. */
export interface Group extends BlockBase {
  readonly type: "group";
  readonly name: string;
  readonly children: readonly Block[];
}

/** What carries no text: a picture, an embedded page, a rule. */
export interface Media extends BlockBase {
  readonly type: "media";
}

/** Markup that its reader does not know. */
export interface Unknown extends BlockBase {
  readonly type: "unknown";
  readonly name: string;
  readonly children: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Code | Section | Details | Group | Media | Unknown;

export interface Page {
  readonly dialect: Dialect;
  readonly blocks: readonly Block[];
}

export function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
}
