// An element of JSX as the parser gives it: a component or an element of HTML.
import type { RootContent } from "mdast";

export interface Element {
  readonly type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly RootContent[];
  readonly position?: { readonly start: { readonly line: number } };
}

export function isElement(node: { readonly type: string }): boolean {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

export function attribute({ attributes }: Element, name: string): string | undefined {
  const value = attributes.find((one) => one.name === name)?.value;
  if (typeof value === "string") return value;
  const expression = (value as { value?: string } | null | undefined)?.value;
  return expression === undefined ? undefined : /^\s*["'`](.*)["'`]\s*$/s.exec(expression)?.[1];
}
