// What is covered, as a table made from the data: every operation, its shapes, and what the sandbox answers to its example.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { play } from "./operation-world.ts";

interface Operation {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly sends?: string;
  readonly receives?: string;
  readonly receivesAlso?: string;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const { operations } = JSON.parse(readFileSync(`${root}schemas/operations.json`, "utf8")) as {
  operations: Record<string, Operation>;
};
const rest = Object.entries(operations).filter(([, { kind }]) => kind === "rest");

test("docs/coverage.md says it", async () => {
  const rows = await Promise.all(
    rest.map(async ([name, operation]) => row(name, operation, await statusOf(name, operation))),
  );
  const text = [
    "# Coverage",
    "",
    "Made by a test from `schemas/operations.json`, the schemas and the sandbox.",
    "",
    `${rows.length} operations of the REST API that KICC supports or shares, ${Object.keys(operations).length - rest.length - 4} operations refused by name.`,
    "",
    "| operation | route | sends | receives | the sandbox answers its example |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../docs/coverage.md");
});

test("the sandbox answers all 34, each with an answer of its own", async () => {
  expect(rest).toHaveLength(34);
  for (const [name, operation] of rest) expect([name, await statusOf(name, operation)]).toEqual([name, 200]);
});

function row(
  name: string,
  { method, path, sends, receives, receivesAlso }: Operation,
  status: number | undefined,
): string {
  return `| client.${name} | \`${method} ${path}\` | ${sends ?? ""} | ${[receives, receivesAlso].filter(Boolean).join(" or ")} | ${status} |`;
}

/** HTTP status of the request that is the operation's own. */
async function statusOf(name: string, { method, path }: Operation): Promise<number | undefined> {
  const pattern = new RegExp(`^${path.replaceAll(/\{\/\w+\}/g, "(/[^/]+)?").replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  const { exchanges } = await play(readFileSync(`${root}docs/examples/${name}.ts`, "utf8"));
  return exchanges.findLast((exchange) => exchange.method === method && pattern.test(exchange.path))?.status;
}
