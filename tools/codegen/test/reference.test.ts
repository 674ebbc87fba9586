// The reference as it is committed: complete in both languages, and every link in it leads somewhere.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { load } from "../src/load.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sources = load(root);
const shapes = sources.schemas
  .filter(({ path }) => !path.startsWith("schemas/members/"))
  .map(({ json }) => (json as { title: string }).title);
const { operations } = sources.operations.json as { operations: Record<string, { kind: string }> };

describe.each(["en", "ko"])("%s", (language) => {
  const folder = `${root}docs/reference/${language}/`;
  const pages = new Map(readdirSync(folder).map((name) => [name, readFileSync(folder + name, "utf8")]));
  const all = [...pages.values()].join("\n");

  test("has a section for every shape and every operation", () => {
    for (const shape of shapes) expect(all).toContain(`\n## ${shape}\n`);
    for (const [name, { kind }] of Object.entries(operations)) {
      if (kind === "rest") expect(all).toContain(`\n## client.${name}\n`);
      if (kind === "unsupported") expect(all).toContain(`| \`client.${name}\` |`);
    }
  });

  test("every link between its pages leads to a heading", () => {
    const links = [...pages].flatMap(([from, text]) =>
      [...text.matchAll(/\]\(([a-z]*(?:README)?\.md)?(?:#([\w-]+))?\)/g)].map(([, to, anchor]) => ({
        to: to ?? from,
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(200);
    for (const { to, anchor } of links) {
      const headings = [...(pages.get(to) ?? "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
        heading.toLowerCase(),
      );
      expect(pages.has(to), to).toBe(true);
      if (anchor !== undefined) expect(headings, `${to}#${anchor}`).toContain(anchor);
    }
  });

  test("every row of a table has as many cells as its head", () => {
    for (const block of all.split("\n\n").filter((text) => text.startsWith("| "))) {
      const widths = block.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(widths).size, block.slice(0, 80)).toBe(1);
    }
  });
});

test("every operation says what is refused, and every one but the token call has the renewed token among it", () => {
  const rest = Object.entries(operations).filter(([, { kind }]) => kind === "rest") as [
    string,
    { refusals?: object },
  ][];
  for (const [name, { refusals }] of rest) expect(Object.keys(refusals ?? {}), name).toContain("401");
});
