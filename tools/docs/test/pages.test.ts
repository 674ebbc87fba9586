// Pages in every dialect, damage included, and what they say. Each folder has a page and, beside it, its facts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPage, recogniseDialect } from "../src/read/read.ts";
import { type PageFacts, readFacts } from "../src/read-facts.ts";

const folder = fileURLToPath(new URL("./pages/", import.meta.url));
const cases = readdirSync(folder);

test.each(cases)("%s", async (name) => {
  const { claimed, gave, blocks, prose, ...facts } = factsOf(name);
  for (const { section } of facts.facts) expect(blocks).toHaveProperty([section]);
  expect(Object.keys(claimed)).toEqual(expect.arrayContaining(Object.keys(gave)));
  for (const section of Object.keys(prose.sections)) expect(blocks).toHaveProperty([section]);
  expect(Object.keys(claimed).length).toBeGreaterThan(0);
  await expect(`${JSON.stringify(facts, null, 2)}\n`).toMatchFileSnapshot(`${folder}${name}/facts.json`);
});

test("one order says the same in every dialect, but for the language of its labels", () => {
  const [gitbook, mdx, markdown] = ["gitbook", "mdx", "markdown"].map((dialect) => {
    expect(recogniseDialect(textOf(`one-order-${dialect}`))).toBe(dialect);
    const { facts, examples, support } = factsOf(`one-order-${dialect}`);
    const parameters = facts.map((fact) => ({ ...fact, enum: fact.enum?.map(({ code }) => code) ?? null }));
    return { parameters, examples, support };
  });
  expect(mdx).toEqual(gitbook);
  expect(markdown).toEqual(gitbook);
});

function factsOf(name: string): PageFacts {
  return readFacts(readPage(textOf(name)).blocks);
}

function textOf(name: string): string {
  const [page = ""] = readdirSync(`${folder}${name}`).filter((file) => file.startsWith("page."));
  return readFileSync(`${folder}${name}/${page}`, "utf8");
}
