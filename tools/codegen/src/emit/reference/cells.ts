// What stands in the cells of the reference's tables: types, limits and sources, as a person reads them.
import type { Limits, MemberSchema, Model, Source, ValueSchema } from "../../model/model.ts";
import { escapeMarkdown } from "../../prose.ts";
import { type Language, words } from "./words.ts";

/** Links to a shape by its page and heading. */
export type LinkTo = (shape: string) => string;

export function typeCell(schema: MemberSchema, language: Language, linkTo: LinkTo): string {
  switch (schema.kind) {
    case "reference":
      return linkTo(schema.shape);
    case "alternative":
      return [linkTo(schema.shape), typeCell(schema.other, language, linkTo)].join(" · ");
    case "value":
      return valueCell(schema, language, linkTo);
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}

function valueCell({ types, values, items }: ValueSchema, language: Language, linkTo: LinkTo): string {
  if (values) return values.map((value) => `\`${JSON.stringify(value)}\``).join(" · ");
  return types
    .map((type) =>
      type === "array" && items
        ? `${words.array[language]}: ${typeCell(items, language, linkTo)}`
        : words[type][language],
    )
    .join(" · ");
}

export function limitsCell(schema: MemberSchema, language: Language): string {
  if (schema.kind !== "value") return "";
  const { minLength, maxLength, minItems, maxItems, minimum, exclusiveMinimum, maximum, pattern } = schema.limits;
  return [
    range(minLength, maxLength, words.characters[language]),
    range(minItems, maxItems, words.entries[language]),
    numbers({ minimum, exclusiveMinimum, maximum } as Limits),
    pattern === undefined ? "" : `\`${pattern}\``,
  ]
    .filter((text) => text !== "")
    .join(", ");
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (least === undefined) return `≤ ${most} ${unit}`;
  return most === undefined ? `≥ ${least} ${unit}` : `${least}–${most} ${unit}`;
}

function numbers({ minimum, exclusiveMinimum, maximum }: Limits): string {
  const least =
    exclusiveMinimum === undefined ? (minimum === undefined ? "" : `≥ ${minimum}`) : `> ${exclusiveMinimum}`;
  return [least, maximum === undefined ? "" : `≤ ${maximum}`].filter((text) => text !== "").join(", ");
}

export function sourceCell(sources: readonly Source[], pages: Model["pages"], language: Language): string {
  return sources
    .map(({ page, section, strength, note }) => {
      const found = pages.get(page);
      const title = `${found?.title ?? page}: ${found?.sections.get(section) ?? section}`;
      const where = found?.url === undefined ? title : `[${title}](${found.url})`;
      return `${where} (${words[strength][language]}${note === undefined ? "" : `: ${escapeMarkdown(note)}`})`;
    })
    .join("<br>");
}

/** One row of a table: a bar or a line break would end a cell. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", "<br>")).join(" | ")} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
