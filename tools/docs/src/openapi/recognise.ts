// Whether a text is an OpenAPI description, without reading it.

const JSON_VERSION = /"(?:swagger|openapi)"\s*:\s*(?:"\s*)?[23](?:\.\d|\s*[,}])|"swaggerVersion"\s*:\s*(?:"\s*)?1\.\d/;
/** Comments may stand before the brace. */
const JSON_START = /^\s*(?:\/\/.*\n\s*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/\s*)*\{/;
const YAML_VERSION = /^(["']?)(?:swagger|openapi)\1[ \t]*:[ \t]*["']?[ \t]*[23]\.\d/;
const YAML_CONTENT = /^(["']?)(?:paths|components|definitions|webhooks)\1[ \t]*:[ \t\r]*(?:$|\{|#)/;
/** What may stand at the start of a line before the version: text and fences of a page may not. */
const YAML_LINE = /^(?:\s|$|#|-\s|[\]}]|["']?[\w$-]+["']?[ \t]*:(?:\s|$))/;

export function isOpenapi(text: string): boolean {
  const clean = text.replace(/^\uFEFF/, "");
  if (JSON_START.test(clean)) return JSON_VERSION.test(clean);
  const lines = firstDocument(clean.split("\n"));
  const version = lines.findIndex((line) => YAML_VERSION.test(line));
  if (version === -1) return false;
  return lines.slice(0, version).every((line) => YAML_LINE.test(line)) && lines.some((line) => YAML_CONTENT.test(line));
}

/** A Markdown page may begin with YAML and show a description in a fence later: that is another document. */
function firstDocument(lines: readonly string[]): readonly string[] {
  const isContent = (line: string) => !/^(?:\s*$|#|%|---\s*$)/.test(line);
  const start = lines.findIndex(isContent);
  if (start === -1) return [];
  const content = lines.slice(start);
  const end = content.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  return end === -1 ? content : content.slice(0, end);
}
