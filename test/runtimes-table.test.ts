// The READMEs' tables of runtimes are what the last complete run wrote down, and that run left nothing out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { READMES } from "../tools/runtimes/src/record.ts";
import { RUNNERS } from "../tools/runtimes/src/runners.ts";
import { type Proof, placeTable, renderTable, sortProofs } from "../tools/runtimes/src/table.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const proofs: readonly Proof[] = JSON.parse(readFileSync(join(root, "docs/runtimes.json"), "utf8"));

test("docs/runtimes.json tells of everything that is run, and of nothing else", () => {
  const facts = (all: readonly Pick<Proof, "kind" | "name">[]) => all.map(({ kind, name }) => `${kind} ${name}`).sort();
  expect(facts(proofs)).toEqual(facts(RUNNERS));
  expect(proofs).toEqual(sortProofs(proofs));
});

test("every version is the one that is installed", () => {
  const { devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, "tools/runtimes/package.json"), "utf8"),
  );
  const installed = Object.values<string>({ ...devDependencies, ...optionalDependencies }).map((range) =>
    range.replace(/^npm:[^@]+@/, ""),
  );
  // Node may be the host's own, and Chromium is the machine's.
  for (const { name, version } of proofs.filter(({ name }) => !/^(Node|Chromium)\b/.test(name)))
    expect({ name, versions: installed }).toEqual({ name, versions: expect.arrayContaining([version]) });
});

test.each(READMES)("the table in %s is that of docs/runtimes.json: %s", (language, file) => {
  const text = readFileSync(join(root, file), "utf8");
  expect(placeTable(text, renderTable(proofs, RUNNERS, language))).toBe(text);
});

test.each([
  [
    "between the markers",
    "a\n<!-- runtimes:begin -->\nold\n<!-- runtimes:end -->\nb",
    "a\n<!-- runtimes:begin -->\n\nnew\n\n<!-- runtimes:end -->\nb",
  ],
  ["nowhere without them", "a\nb", undefined],
  ["nowhere in the wrong order", "<!-- runtimes:end --><!-- runtimes:begin -->", undefined],
])("a table goes %s", (_, markdown, want) => {
  expect(placeTable(markdown, "new")).toBe(want);
});
