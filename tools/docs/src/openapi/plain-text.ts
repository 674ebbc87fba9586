// Descriptions are Markdown in one edition of a file and HTML in the other: what they say is the same.
import { get, type JsonNode, textOf, truthOf } from "./json-node.ts";

const STRUCK = /^\s*(?:<\/?(?:p|div|span|strong|em|b)\b[^>]*>\s*|\*\*)*(?:~~|<(?:del|s|strike)\b)/i;
const MENTIONED = /deprecated|중단|종료/i;
const SAID = /[([【]\s*(?:deprecated|사용\s*중단|지원\s*종료)\s*[)\]】]|^[\s*_`]*deprecated\b/i;

export function isDeprecated(node: JsonNode): boolean {
  if (truthOf(get(node, "deprecated")) === true || truthOf(get(node, "x-deprecated")) === true) return true;
  return ["description", "title", "summary"].some((word) => {
    const text = textOf(get(node, word));
    return STRUCK.test(text) || (MENTIONED.test(text) && SAID.test(plainText(text)));
  });
}

/** A text without its markup and spacing. */
export function plainText(text: string): string {
  return withoutEntities(text.replaceAll(/<[^<>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The lines that a reader sees. Of the markup, bullets and code are left, as Markdown writes them. */
export function textLines(text: string): string[] {
  const marked = text
    .replaceAll(/<li\b[^<>]*>\s*(?:<p>)?/gi, "\n- ")
    .replaceAll(/<\/?code>/gi, "`")
    .replaceAll(/<(?:br|\/p|\/li|\/ul|\/ol|\/div|\/h\d|\/tr)\b[^<>]*>/gi, "\n")
    .replaceAll(/<[^<>]*>/g, " ");
  return withoutEntities(marked)
    .replaceAll(/\*\*|__|\\(?=[_*[\]-])/g, "")
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replaceAll("&nbsp;", " ")
    .replaceAll("&quot;", '"')
    .replaceAll(/&(?:#39|#x27|apos);/gi, "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
