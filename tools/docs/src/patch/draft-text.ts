// The texts of what a page added, in both languages: facts only, never the page's words. A person reads them before they are released.
import type { ParameterFact } from "../facts.ts";

export interface Texts {
  readonly description: string;
  readonly "x-description-ko": string;
}

type Types = ParameterFact["type"];

export function memberTexts(types: Types, required: boolean | null, codes: readonly string[]): Texts {
  const [en, ko] = [
    [typeText(types, "en") ?? "any value", required === true ? "required" : "optional"],
    [typeText(types, "ko") ?? "임의의 값", required === true ? "필수" : "선택"],
  ];
  const listed = listCodes(codes);
  return {
    description: `Draft: ${en.join(", ")}${listed === "" ? "" : `; one of ${listed}`}.`,
    "x-description-ko": `초안: ${ko.join(", ")}${listed === "" ? "" : `. 코드: ${listed}`}.`,
  };
}

/** @param path plain names */
export function shapeTexts(path: readonly string[], isList: boolean): Texts {
  const name = `\`${path.join(".")}\``;
  return isList
    ? { description: `Draft: one item of ${name}.`, "x-description-ko": `초안: ${name} 목록의 항목 1건.` }
    : { description: `Draft: what ${name} holds.`, "x-description-ko": `초안: ${name}의 내용.` };
}

/** Of a member that takes any value, and whose codes the page has begun to list. */
export function codesTexts(codes: readonly string[]): Texts {
  const listed = listCodes(codes);
  return { description: `Known codes: ${listed}.`, "x-description-ko": `알려진 코드: ${listed}.` };
}

const MOST = 30;

function listCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST).map((code) => `\`${plain(code, 40)}\``);
  return [...shown, ...(codes.length > MOST ? ["…"] : [])].join(", ");
}

/** One line, without what Markdown or a comment would read as more than text. */
export function plain(text: string, longest: number): string {
  const clean = text
    .replaceAll(/[\p{C}\p{Z}`*<>{}[\]\\|]+/gu, " ")
    .replaceAll("//", "/ /")
    .trim();
  return [...clean].slice(0, longest).join("").trim();
}

const WORDS: Readonly<Record<string, string>> = {
  string: "문자열",
  integer: "정수",
  number: "숫자",
  boolean: "불리언",
  object: "객체",
  array: "목록",
  null: "null",
};

function typeText(types: Types, language: "en" | "ko"): string | undefined {
  if (types === null) return undefined;
  const word = (type: string): string => {
    const item = /^array<(.+)>$/.exec(type)?.[1];
    if (item !== undefined) return language === "en" ? `list of ${word(item)}s` : `${word(item)} 목록`;
    if (language === "ko") return WORDS[type] ?? type;
    return type === "array" ? "list" : type;
  };
  return [types]
    .flat()
    .map(word)
    .join(language === "en" ? " or " : " 또는 ");
}
