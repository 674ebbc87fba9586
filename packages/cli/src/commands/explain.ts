// `kicc-kit explain <Shape>[.<path>]`: what the schemas say of a place, and which page it rests on.
import type { CommandLine } from "../arguments.ts";
import type { Colours } from "../colour.ts";
import type { Contract } from "../contract.ts";
import { type CitedSource, type Declaration, type Explanation, explain as explanationOf } from "../explanation.ts";
import type { Lang, Text } from "../lang.ts";
import { sayLimits } from "../limits.ts";
import { done, type Outcome } from "../world.ts";
import { directions } from "./list.ts";

const labels = {
  in: { en: "in", ko: "포함" },
  type: { en: "type", ko: "타입" },
  required: { en: "required", ko: "필수" },
  limits: { en: "limits", ko: "제한" },
  values: { en: "values", ko: "값" },
  deprecated: { en: "deprecated", ko: "폐기 예정" },
  source: { en: "source", ko: "근거" },
  members: { en: "members", ko: "하위 항목" },
} satisfies Readonly<Record<string, Text>>;

const answers = { yes: { en: "yes", ko: "예" }, no: { en: "no", ko: "아니요" } } satisfies Readonly<
  Record<string, Text>
>;

/** How sure a source makes it. */
const strengths: Readonly<Record<CitedSource["strength"], Text>> = {
  documented: { en: "documented", ko: "문서에 있음" },
  observed: { en: "observed", ko: "관찰됨" },
  inferred: { en: "inferred", ko: "추론함" },
};

/** Without --lang both texts are shown; all else speaks the language of the environment. */
export function explain(line: CommandLine, lang: Lang, contract: Contract, colours: Colours): Outcome {
  const langs: readonly Lang[] = line.lang === undefined ? ["en", "ko"] : [line.lang];
  const explanation = explanationOf(line.operands[0] ?? "", contract, langs);
  return done(`${line.json ? JSON.stringify(explanation, null, 2) : describe(explanation, lang, colours)}\n`);
}

function describe(
  { shape, path, direction, declarations, members }: Explanation,
  lang: Lang,
  colours: Colours,
): string {
  const title = path === "" ? shape : `${shape}.${path}`;
  const blocks = declarations.map((declaration) => describeDeclaration(declaration, shape, lang).join("\n"));
  return [
    `${colours.strong(title)}  ${colours.faint(directions[direction][lang])}`,
    ...blocks,
    ...(members.length === 0 ? [] : [[labels.members[lang], ...describeMembers(members, lang)].join("\n")]),
  ].join("\n\n");
}

function describeMembers(members: Explanation["members"], lang: Lang): readonly string[] {
  const width = Math.max(...members.map(({ path }) => path.length));
  return members.map(({ path, type, required }) => {
    const always = required === true ? `  (${labels.required[lang]})` : "";
    return `  ${path.padEnd(width)}  ${type}${always}`;
  });
}

function describeDeclaration(declaration: Declaration, shape: string, lang: Lang): readonly string[] {
  const { limits, names, required, deprecated, text, sources, type } = declaration;
  const isAlone = declaration.in.length === 1 && declaration.in[0] === shape;
  const isNamed = Object.keys(names).length > 0;
  // The values come below, each with its name.
  const said = sayLimits(isNamed ? { ...limits, enum: undefined } : limits).map((limit) => limit[lang]);
  return [
    ...(isAlone ? [] : [row(labels.in[lang], declaration.in.join(", "))]),
    row(labels.type[lang], type),
    ...(required === null ? [] : [row(labels.required[lang], answers[required ? "yes" : "no"][lang])]),
    ...(said.length === 0 ? [] : [row(labels.limits[lang], said.join("; "))]),
    ...Object.entries(names).map(([value, name], index) =>
      row(index === 0 ? labels.values[lang] : "", `${value}  ${Object.values(name).join(" / ")}`),
    ),
    ...(deprecated ? [row(labels.deprecated[lang], answers.yes[lang])] : []),
    ...Object.entries(text).map(([language, sentence]) => row(language, sentence)),
    ...sources.flatMap((source) => describeSource(source, lang)),
  ];
}

function describeSource({ pageTitle, sectionTitle, strength, note, url }: CitedSource, lang: Lang): readonly string[] {
  const details = note === undefined ? strengths[strength][lang] : `${strengths[strength][lang]}: ${note}`;
  return [
    row(labels.source[lang], `${pageTitle} > ${sectionTitle} (${details})`),
    ...(url === null ? [] : [row("", url)]),
  ];
}

function row(label: string, text: string): string {
  // A Korean character is as wide as two others.
  const width = [...label].reduce((sum, character) => sum + (character > "\u1100" ? 2 : 1), 0);
  return `  ${label}${" ".repeat(Math.max(1, 12 - width))}${text}`;
}
