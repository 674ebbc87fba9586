// What the schemas say of one place, as plain data: what `explain --json` prints.
import { closest } from "./closest.ts";
import type { Contract, Direction, Source } from "./contract.ts";
import type { Lang, Text } from "./lang.ts";
import { type Limits, limitsOf, namesOf, typeOf } from "./limits.ts";
import { follow, type Place, placesOf } from "./places.ts";
import { Refusal } from "./refusal.ts";

export interface Explanation {
  readonly shape: string;
  readonly path: string;
  readonly direction: Direction;
  /** One each way in which the branches of a union declare it; one alone for any other shape. */
  readonly declarations: readonly Declaration[];
  /** What lies directly below. */
  readonly members: readonly MemberLine[];
}

export interface MemberLine {
  readonly path: string;
  readonly type: string;
  /** Whether every branch that may hold it requires it; null for the items of a list. */
  readonly required: boolean | null;
}

export interface Declaration {
  /** The shapes that declare it so. */
  readonly in: readonly string[];
  readonly type: string;
  /** null for a shape itself and for the items of a list. */
  readonly required: boolean | null;
  readonly limits: Limits;
  readonly names: Readonly<Record<string, Partial<Text>>>;
  readonly deprecated: boolean;
  readonly text: Partial<Text>;
  readonly sources: readonly CitedSource[];
}

export interface CitedSource extends Source {
  readonly pageTitle: string;
  readonly sectionTitle: string;
  readonly url: string | null;
}

/** @param langs the languages wanted of every text. */
export function explain(target: string, contract: Contract, langs: readonly Lang[]): Explanation {
  const [shape = "", rest = ""] = [/^[^.[]*/.exec(target)?.[0], target.replace(/^[^.[]*\.?/, "")];
  const path = rest.replace(/\[\d+\]/g, "[]");
  if (!contract.names.includes(shape)) throw unknownShape(shape, contract);
  const places = placesOf(shape, contract);
  const here = places.filter((place) => place.path === path);
  if (here.length === 0) throw unknownPath(shape, path, places);
  return {
    shape,
    path,
    direction: contract.directionOf(shape),
    declarations: group(here).map(([place, branches]) => declare(place, branches, contract, langs)),
    members: membersBelow(path, places, contract),
  };
}

export function unknownShape(name: string, contract: Contract): Refusal {
  const near = closest(name, contract.names);
  return new Refusal(
    `no shape is called ${JSON.stringify(name)}.${near === undefined ? "" : ` Did you mean ${near}?`} All shapes: kicc-kit list`,
    `${JSON.stringify(name)}: 그런 이름의 형식이 없습니다.${near === undefined ? "" : ` 혹시 ${near} 아닌가요?`} 전체 목록: kicc-kit list`,
  );
}

function unknownPath(shape: string, path: string, places: readonly Place[]): Refusal {
  const near = closest(
    path,
    places.map((place) => place.path).filter((candidate) => candidate !== ""),
  );
  return new Refusal(
    `${shape} has nothing at ${JSON.stringify(path)}.${near === undefined ? "" : ` Did you mean ${shape}.${near}?`} Its members: kicc-kit explain ${shape}`,
    `${shape}: ${JSON.stringify(path)} 경로가 없습니다.${near === undefined ? "" : ` 혹시 ${shape}.${near} 아닌가요?`} 항목 목록: kicc-kit explain ${shape}`,
  );
}

function membersBelow(path: string, places: readonly Place[], contract: Contract): readonly MemberLine[] {
  const below = places.filter((place) => place.path !== path && parentOf(place.path) === path);
  const holders = new Set(
    (path === "" ? below : places.filter((place) => place.path === path)).map(({ branch }) => branch),
  );
  return [...new Set(below.map((place) => place.path))].map((member) => {
    const declared = below.filter((place) => place.path === member);
    const required = declared.every((place) => place.required === true);
    return {
      path: member,
      type: [...new Set(declared.map(({ schema }) => typeOf(schema, contract)))].join(" | "),
      required: member.endsWith("[]") ? null : required && declared.length === holders.size,
    };
  });
}

function parentOf(path: string): string {
  return path.endsWith("[]") ? path.slice(0, -2) : path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

/** Places that are declared alike, with the branches that do. */
function group(places: readonly Place[]): readonly (readonly [Place, readonly string[]])[] {
  const groups = new Map<string, [Place, string[]]>();
  for (const place of places) {
    const key = JSON.stringify([place.schema, place.required]);
    const alike = groups.get(key) ?? [place, []];
    if (!alike[1].includes(place.branch)) alike[1].push(place.branch);
    groups.set(key, alike);
  }
  return [...groups.values()];
}

function declare(
  { schema, required }: Place,
  branches: readonly string[],
  contract: Contract,
  langs: readonly Lang[],
): Declaration {
  const full = follow(schema, contract);
  return {
    in: branches,
    type: typeOf(schema, contract),
    required: required ?? null,
    limits: limitsOf(schema, contract),
    names: Object.fromEntries(
      Object.entries(namesOf(schema, contract)).map(([value, text]) => [value, pick(text, langs)]),
    ),
    deprecated: full.deprecated === true,
    text: pick({ en: full.description, ko: full["x-description-ko"] }, langs),
    sources: (full["x-source"] ?? []).map((source) => cite(source, contract)),
  };
}

function pick(text: Text, langs: readonly Lang[]): Partial<Text> {
  return Object.fromEntries(langs.map((lang) => [lang, text[lang]]));
}

function cite(source: Source, contract: Contract): CitedSource {
  const { title, url, sections } = contract.pageOf(source.page);
  return { ...source, pageTitle: title, sectionTitle: sections[source.section] ?? source.section, url };
}
