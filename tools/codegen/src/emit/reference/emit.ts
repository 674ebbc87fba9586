// Emits docs/reference: in each language a page a group of shapes, one of operations, and an index.
import type { Model, Shape } from "../../model/model.ts";
import type { GeneratedFile } from "../generated-file.ts";
import type { LinkTo } from "./cells.ts";
import { operationSections } from "./operations.ts";
import { meaning, shapeSection } from "./shapes.ts";
import { type Language, words } from "./words.ts";

const FOLDER = "docs/reference";
const LANGUAGES: readonly Language[] = ["en", "ko"];
/** Folders of schemas, in the order of a payment's life; one that is not named here comes after them. */
const ORDER = ["checkout", "rest", "webhook", "common", "codes"];

const HEADER =
  "<!-- Generated from schemas/ by `pnpm generate`. Do not edit: change the schema and generate again. -->";

export function emitReference(model: Model, snippets: ReadonlyMap<string, string>): GeneratedFile[] {
  return LANGUAGES.flatMap((language) => [
    page("README", words.title[language], [words.unofficial[language], index(model, language)], language),
    page(
      "operations",
      words.operations[language],
      [words.world[language], ...operationSections(model, snippets, language, linkTo(model, "operations"))],
      language,
    ),
    ...groupsOf(model).map((group) => {
      const sections = shapesIn(model, group).map((shape) =>
        shapeSection(shape, model, language, linkTo(model, group)),
      );
      return page(group, titleOf(group, language), sections, language);
    }),
  ]);
}

function page(name: string, title: string, sections: readonly string[], language: Language): GeneratedFile {
  return { path: `${FOLDER}/${language}/${name}.md`, text: `${[HEADER, `# ${title}`, ...sections].join("\n\n")}\n` };
}

function index(model: Model, language: Language): string {
  const groups = groupsOf(model).map((group) => {
    const lines = shapesIn(model, group).map(
      (shape) => `- [${shape.name}](${group}.md#${anchor(shape.name)}): ${meaning(shape, language)}`,
    );
    return [`## [${titleOf(group, language)}](${group}.md)`, lines.join("\n")].join("\n\n");
  });
  return [`## [${words.operations[language]}](operations.md)`, ...groups].join("\n\n");
}

function groupsOf({ shapes }: Model): string[] {
  const groups = [...new Set(shapes.map(groupOf))];
  return [...ORDER.filter((group) => groups.includes(group)), ...groups.filter((group) => !ORDER.includes(group))];
}

function titleOf(group: string, language: Language): string {
  const word = Object.entries(words).find(([name]) => name === group)?.[1];
  return word?.[language] ?? group;
}

function shapesIn({ shapes }: Model, group: string): Shape[] {
  return shapes.filter((shape) => groupOf(shape) === group);
}

function groupOf({ file }: Shape): string {
  return file.split("/")[1] ?? "";
}

function linkTo({ shapes }: Model, from: string): LinkTo {
  const groups = new Map(shapes.map((shape) => [shape.name, groupOf(shape)]));
  return (name) => `[${name}](${groups.get(name) === from ? "" : `${groups.get(name)}.md`}#${anchor(name)})`;
}

/** How Markdown viewers address a heading. */
function anchor(name: string): string {
  return name.toLowerCase();
}
