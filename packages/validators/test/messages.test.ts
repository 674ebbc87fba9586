// What every bad example is told, in both languages, as one file to read from top to bottom: messages.txt.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as validators from "../src/index.ts";
import type { Issue } from "../src/issue.ts";
import { toKorean } from "../src/ko.ts";
import type { Validator } from "../src/validator.ts";

const examples = fileURLToPath(new URL("../../../schemas/examples/", import.meta.url));

test("every message of every bad example is as it was when a person read it", async () => {
  const sections = readdirSync(examples).sort().map(sectionOf);
  await expect(`${sections.join("\n\n")}\n`).toMatchFileSnapshot("messages.txt");
});

function sectionOf(shape: string): string {
  const files = readdirSync(`${examples}${shape}`).filter((file) => file.startsWith("bad-"));
  const entries = files.sort().map((file) => {
    const { value } = JSON.parse(readFileSync(`${examples}${shape}/${file}`, "utf8"));
    const issues = issuesOf(shape, value);
    const lines = [...issues, ...toKorean(issues)].map(({ message }) => `    ${message}`);
    return [`  ${file.slice("bad-".length, -".json".length)}`, ...lines].join("\n");
  });
  return [shape, ...entries].join("\n");
}

function issuesOf(shape: string, value: unknown): readonly Issue[] {
  const result = (validators as unknown as Record<string, Validator<unknown>>)[shape]?.safeParse(value);
  return result?.success === false ? result.issues : [];
}
