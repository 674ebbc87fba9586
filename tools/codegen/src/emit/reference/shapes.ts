// A section of the reference for each shape: what it is, and a table of its members, branches or codes.
import type { Member, Model, Prose, Shape } from "../../model/model.ts";
import { escapeMarkdown } from "../../prose.ts";
import { type LinkTo, limitsCell, sourceCell, table, typeCell } from "./cells.ts";
import { type Language, words } from "./words.ts";

export function shapeSection(shape: Shape, { pages }: Model, language: Language, linkTo: LinkTo): string {
  const parts = [
    `## ${shape.name}`,
    meaning(shape, language),
    words[shape.direction][language],
    body(),
    sourceCell(shape.sources, pages, language),
  ];
  return parts.filter((part) => part !== "").join("\n\n");

  function body(): string {
    switch (shape.kind) {
      case "object":
        return shape.members.length === 0 ? "" : memberTable(shape.members);
      case "union":
        return `${words.oneOf[language]}: ${shape.branches.map(linkTo).join(" · ")}`;
      case "scalar":
        return shape.names.length > 0
          ? table(
              [words.code[language], words.name[language]],
              shape.names.map((name) => [`\`${name.code}\``, escapeMarkdown(name[language])]),
            )
          : [typeCell(shape.schema, language, linkTo), limitsCell(shape.schema, language)].filter(Boolean).join(", ");
      default:
        throw new Error("unforeseen shape", { cause: shape });
    }
  }

  function memberTable(members: readonly Member[]): string {
    const head = [words.member, words.type, words.required, words.limits, words.meaning, words.source];
    return table(
      head.map((word) => word[language]),
      members.map((member) => [
        `\`${member.name}\`${member.deprecated ? ` (${words.deprecated[language]})` : ""}`,
        typeCell(member.schema, language, linkTo),
        words[member.required ? "yes" : "no"][language],
        limitsCell(member.schema, language),
        meaning(member, language),
        sourceCell(member.sources, pages, language),
      ]),
    );
  }
}

export function meaning({ description, descriptionKo }: Prose, language: Language): string {
  return escapeMarkdown(language === "ko" ? descriptionKo : description);
}
