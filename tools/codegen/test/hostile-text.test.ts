// Text from a schema is text: it ends no comment, starts no code, and breaks no table.
import ts from "typescript";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { createProject, edit } from "./project.ts";

const texts = [
  "*/ export const evil = 1; /*",
  "**/ export const evil = 1; /**",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  "a `${evil}` and a \\ and a \" and a '",
  "line one\n * line two\r\n@deprecated not so",
  "| a | b |\n| --- | --- |",
  "<script>evil()</script> <!-- -->",
  "\u2028\u2029\u0000",
];

test.each(texts)("%j", async (text) => {
  const root = createProject();
  edit(root, "schemas/a/Card.schema.json", (schema) => {
    Object.assign(schema, { description: text, "x-description-ko": text });
    Object.assign(schema.properties.pay_method, { description: text, "x-description-ko": text });
  });
  edit(root, "schemas/operations.json", (json) =>
    Object.assign(json.operations["things.pay"], { description: text, "x-description-ko": text }),
  );
  edit(root, "schemas/a/Code.schema.json", (schema) => Object.assign(schema["x-names"]["1"], { en: text, ko: text }));

  const files = await generate(root);
  for (const { path, text: generated } of files.filter((file) => /\.[cm]?ts$/.test(file.path))) {
    const source = ts.createSourceFile(path, generated, ts.ScriptTarget.ES2022, true);
    const { parseDiagnostics } = source as unknown as { parseDiagnostics: ts.Diagnostic[] };
    expect(
      parseDiagnostics.map(({ messageText }) => messageText),
      path,
    ).toEqual([]);
    expect(namesIn(source), path).not.toContain("evil");
  }
  for (const { path, text: page } of files.filter((file) => file.path.endsWith(".md"))) {
    expect(page.replaceAll(/^<!-- Generated .* -->$/gm, ""), path).not.toMatch(/<(?!br>)/);
    for (const block of page.split("\n\n").filter((part) => part.startsWith("| "))) {
      const widths = block
        .trim()
        .split("\n")
        .map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(widths).size, path).toBe(1);
    }
  }
});

function namesIn(source: ts.SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
