// The page of operations: each method of the client with its route, what it takes and gives, and what KICC does not have.
import type { MemberSchema, Model, RestOperation, UnsupportedOperation } from "../../model/model.ts";
import { escapeMarkdown } from "../../prose.ts";
import { type LinkTo, sourceCell, table } from "./cells.ts";
import { meaning } from "./shapes.ts";
import { type Language, words } from "./words.ts";

export function operationSections(
  { operations, unsupported, pages }: Model,
  snippets: ReadonlyMap<string, string>,
  language: Language,
  linkTo: LinkTo,
): string[] {
  const refused = unsupported.length === 0 ? [] : [`## ${words.unsupported[language]}`, unsupportedTable(unsupported)];
  return [...operations.map(operationSection), ...refused];

  function operationSection(operation: RestOperation): string {
    const { name, method, path, effect, argument, unwrapped } = operation;
    const facts = table(
      [words.route, words.takes, words.gives, words.effect].map((word) => word[language]),
      [
        [
          `\`${method} ${path}\``,
          argument === undefined ? words.nothing[language] : linkTo(argument),
          gives(unwrapped),
          words[effect][language],
        ],
      ],
    );
    const snippet = snippets.get(name);
    const example = snippet === undefined ? [] : [`\`\`\`ts\n${snippet.trim()}\n\`\`\``];
    return [
      `## client.${name}`,
      meaning(operation, language),
      facts,
      ...refusalTable(operation),
      ...example,
      sourceCell(operation.sources, pages, language),
    ].join("\n\n");
  }

  function refusalTable({ refusals }: RestOperation): string[] {
    if (refusals.length === 0) return [];
    const rows = refusals.map(({ status, ...texts }) => [String(status), escapeMarkdown(texts[language])]);
    return [table([words.status[language], words.refused[language]], rows)];
  }

  function gives(schema: MemberSchema): string {
    switch (schema.kind) {
      case "reference":
        return linkTo(schema.shape);
      case "alternative":
        return schema.other.items ? `${linkTo(schema.shape)} · ${gives(schema.other)}` : linkTo(schema.shape);
      case "value":
        return schema.items ? `${words.array[language]}: ${gives(schema.items)}` : "";
      default:
        throw new Error("unforeseen response", { cause: schema });
    }
  }

  function unsupportedTable(rows: readonly UnsupportedOperation[]): string {
    return table(
      [words.name, words.route, words.meaning, words.instead].map((word) => word[language]),
      rows.map((operation) => [
        `\`client.${operation.name}\``,
        `\`${operation.method} ${operation.path}\``,
        meaning(operation, language),
        operation.alternative?.[language] ?? "",
      ]),
    );
  }
}
