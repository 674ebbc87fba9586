// Every link to this repository leads somewhere: to a file, and to a heading in it.
import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { published } from "./application.ts";
import { type Document, documentAt, documents, parse, root } from "./document.ts";

const REPOSITORY = /^https:\/\/github\.com\/kicc-kit\/kicc-kit\/(?:blob|tree|edit)\/main\//;

/** Shown by registries, where the files around them are not. */
const pages = new Set([...published.values()].map((folder) => `${folder}/README.md`));

test.each(documents)("links of $path", (document) => {
  expect(problemsOf(document)).toEqual([]);
});

describe("what is wrong with a link is said", () => {
  test.each([
    ["[a](docs/nowhere.md)", "there is no docs/nowhere.md"],
    ["[a](README.md#nowhere)", "README.md has no heading #nowhere"],
    ["[a](#nowhere)", "docs/new.md has no heading #nowhere"],
    ["[a](https://github.com/kicc-kit/kicc-kit/blob/main/nowhere.ts)", "there is no nowhere.ts"],
    ['<img src="nowhere.png">', "there is no docs/nowhere.png"],
    ["[a]: nowhere.md", "there is no docs/nowhere.md"],
    ["[a](javascript:alert(1))", "not https: javascript:alert(1)"],
  ])("%s", (text, problem) => {
    const path = text.includes("README.md") || text.includes("(docs/") ? "new.md" : "docs/new.md";
    expect(problemsOf(parse(path, text))).toEqual([`line 1: ${problem}`]);
  });

  test("a relative link in a package's README leads nowhere on the package's page", () => {
    const document = parse("packages/client/README.md", "[a](../../README.md) [b](#한국어)\n\n## 한국어\n");
    expect(problemsOf(document)).toEqual(["line 1: a registry shows this page alone: use a whole address"]);
  });
});

function problemsOf(document: Document): string[] {
  return document.links.flatMap(({ url, line }) => {
    const problem = problemOf(url, document);
    return problem === undefined ? [] : [`line ${line}: ${problem}`];
  });
}

function problemOf(url: string, document: Document): string | undefined {
  if (REPOSITORY.test(url)) return targetProblem(url.replace(REPOSITORY, ""), document);
  if (/^[a-z]+:/.test(url)) return url.startsWith("https://") ? undefined : `not https: ${url}`;
  if (url.startsWith("#")) return targetProblem(document.path + url, document);
  if (pages.has(document.path)) return "a registry shows this page alone: use a whole address";
  return targetProblem(posix.join(posix.dirname(document.path), url), document);
}

function targetProblem(target: string, document: Document): string | undefined {
  const [encoded = "", anchor] = target.split("#");
  const path = decodeURIComponent(encoded).replace(/\/$/, "");
  const isHere = path === document.path;
  if (!isHere && !existsSync(join(root, path))) return `there is no ${path}`;
  if (anchor === undefined || !path.endsWith(".md")) return undefined;
  if (!isHere && statSync(join(root, path)).isDirectory()) return `${path} is a folder and has no headings`;
  const { headings } = isHere ? document : documentAt(path);
  return headings.some((heading) => heading.anchor === decodeURIComponent(anchor))
    ? undefined
    : `${path} has no heading #${anchor}`;
}
