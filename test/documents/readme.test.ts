// README.md and README.ko.md say the same, each in its language: heading by heading, snippet by snippet.
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { documentAt, documents } from "./document.ts";

const english = documentAt("README.md");
const korean = documentAt("README.ko.md");

/** Every heading below the title, in its order. */
const headings: readonly (readonly [level: number, english: string, korean: string])[] = [
  [2, "What it promises", "약속하는 것"],
  [2, "Two commands", "명령 두 개"],
  [2, "Types", "타입"],
  [2, "A validated request", "요청 검증"],
  [2, "A verified payment", "결제 검증"],
  [2, "A refund", "환불"],
  [2, "A lost answer", "받지 못한 응답"],
  [2, "A webhook", "웹훅"],
  [2, "Runtimes", "실행 환경"],
  [2, "Packages", "패키지"],
  [2, "Versioning policy", "버전 정책"],
  [2, "Working on it", "개발에 참여하기"],
  [2, "Unofficial", "비공식 프로젝트"],
];

describe.each([
  { document: english, column: 1, other: "README.ko.md", unofficial: "unofficial" },
  { document: korean, column: 2, other: "README.md", unofficial: "비공식" },
] as const)("$document.path", ({ document, column, other, unofficial }) => {
  test("its first line says that the project is unofficial", () => {
    expect(document.text.split("\n")[0]).toContain(unofficial);
  });

  test("it has the headings, in their order", () => {
    expect(document.headings.slice(1).map(({ level, text }) => [level, text])).toEqual(
      headings.map((row) => [row[0], row[column]]),
    );
    expect(document.headings[0]?.level).toBe(1);
  });

  test("it leads to the other one", () => {
    expect(document.links.map(({ url }) => url)).toContain(other);
  });

  test("it has a place for the table of runtimes, under the heading", () => {
    expect(document.text).toMatch(/^<!-- runtimes:begin -->\n(?:.*\n)*?<!-- runtimes:end -->$/m);
    expect(
      document.text
        .split("<!-- runtimes:begin -->")[0]
        ?.match(/^## .*$/gm)
        ?.at(-1),
    ).toBe(`## ${headings[8]?.[column]}`);
  });
});

test("both have the same code, apart from comments", () => {
  const code = (document: typeof english) =>
    document.fences.map(({ lang, text }) => [lang, withoutComments(lang, text)] as const);
  expect(code(korean)).toEqual(code(english));
});

test("both have the same rows in the table of the versioning policy", () => {
  const verdicts = ({ text }: typeof english) =>
    text.split("\n").flatMap((line) => (/\b(major|minor|patch)\b.*\|$/.test(line) ? [line.split("|").slice(2)] : []));
  const trimmed = (document: typeof english) => verdicts(document).map((row) => row.map((cell) => cell.trim()));
  expect(trimmed(english)).toHaveLength(11);
  expect(trimmed(korean)).toEqual(trimmed(english));
});

test("what is read here is there: every document of the repository", () => {
  expect(documents.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["AGENTS.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "schemas/README.md"]),
  );
});

function withoutComments(lang: string, text: string): string {
  if (lang === "ts") return transformSync(text, { loader: "ts", minifyWhitespace: true }).code;
  return lang === "sh" ? text.replaceAll(/ +# .*$/gm, "") : text;
}
