// The README's snippet runs as it stands, and prints what its comments say.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

test("the snippet prints the webhook, then paid", async () => {
  const [, snippet = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const [, imports, code = ""] = /^(import .*? from "@kicc-kit\/sandbox";\n)(.*)$/s.exec(snippet) ?? [];
  expect(imports).toBe('import { createSandbox } from "@kicc-kit/sandbox";\n');
  const printed: unknown[] = [];
  const run = new Function("createSandbox", "console", `return (async () => {${code}})()`);
  await run(createSandbox, { log: (value: unknown) => printed.push(value) });
  expect(printed).toEqual([{ imp_uid: expect.any(String), merchant_uid: "order-0001", status: "paid" }, "paid"]);
});

test("the first line after the title says that it is unofficial", () => {
  expect(readme.split("\n")[2]).toMatch(/^\*\*Unofficial\.\*\*/);
});
