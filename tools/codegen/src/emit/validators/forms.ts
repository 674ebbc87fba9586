// What a text of a pattern looks like, from the good examples: a person reads these sooner than a regular expression.
import type { Model } from "../../model/model.ts";

/** @returns one text of each form, digits and letters counting as alike; nothing where there is no pattern. */
export function formsOf(member: string, pattern: string | undefined, model: Model): readonly string[] {
  if (pattern === undefined) return [];
  const texts = [...model.examples.values()].flat().flatMap(({ value }) => textsOf(value, member));
  const fitting = texts.filter((text) => new RegExp(pattern, "u").test(text)).sort();
  return [...new Map(fitting.map((text) => [formOf(text), text])).values()];
}

function textsOf(value: unknown, member: string): string[] {
  const text =
    typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === member) : [];
  return typeof text?.[1] === "string" ? [text[1]] : [];
}

function formOf(text: string): string {
  return text.replace(/\d/g, "0").replace(/[a-z]/gi, "a");
}
