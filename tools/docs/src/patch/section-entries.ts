// The sections of a page in sources.json: which are followed, and which shapes rest on them.
import { sectionKey } from "../findings/section-key.ts";
import { type Draft, isObject, type JsonObject, textsIn } from "./documents.ts";
import type { SourceOfFact } from "./draft-member.ts";

const SOURCES = "schemas/sources.json";

export function listInSection(draft: Draft, { page, section }: SourceOfFact, shape: string): void {
  const entry = sectionsOf(draft.change(SOURCES), page).find(({ id }) => id === section);
  if (entry) entry.shapes = [...new Set([...textsIn(entry.shapes), shape])].sort();
}

/** From every section: the shape is gone. */
export function unlist(draft: Draft, shape: string): void {
  for (const { id: page } of pagesOf(draft.read(SOURCES))) {
    const known = sectionsOf(draft.read(SOURCES), String(page));
    for (const [at, section] of known.entries()) {
      const shapes = textsIn(section.shapes);
      if (!shapes.includes(shape)) continue;
      const entry = sectionsOf(draft.change(SOURCES), String(page))[at];
      if (entry) entry.shapes = shapes.filter((name) => name !== shape);
    }
  }
}

/** What an entry for a section would say; undefined where its title cannot stand in a file of ours. */
export function entryFor(draft: Draft, page: string, title: string): { id: string; title: string } | undefined {
  const clean = title
    .replaceAll(/[^\p{L}\p{N} .,:()&+'/-]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (clean === "" || clean.length > 120 || sectionKey(clean) !== sectionKey(title)) return undefined;
  const taken = new Set(sectionsOf(draft.read(SOURCES), page).map(({ id }) => id));
  const word = (/[a-z0-9]+(?:[^a-z0-9]+[a-z0-9]+)*/.exec(clean.toLowerCase())?.[0] ?? "").replaceAll(
    /[^a-z0-9]+/g,
    "-",
  );
  const base = /^[a-z]/.test(word) ? word : "section";
  for (let number = 1; ; number++) {
    const id = number === 1 && base !== "section" ? base : `${base}-${number}`;
    if (!taken.has(id)) return { id, title: clean };
  }
}

/** It speaks of no shape yet: what rests on it is for a person to say, in the shape's x-source. */
export function followSection(draft: Draft, page: string, entry: { id: string; title: string }): void {
  sectionsOf(draft.change(SOURCES), page).push({ ...entry, shapes: [] });
}

/** @returns the files that rest on the section: it stays as long as there are any. */
export function unfollowSection(draft: Draft, { page, section }: SourceOfFact): string[] {
  const resting = draft.paths.filter(
    (path) => path !== SOURCES && isSchemaOrDocument(path) && restsOn(draft.read(path), page, section),
  );
  if (resting.length > 0) return resting;
  const sections = sectionsOf(draft.change(SOURCES), page);
  const at = sections.findIndex(({ id }) => id === section);
  if (at >= 0) sections.splice(at, 1);
  return [];
}

function isSchemaOrDocument(path: string): boolean {
  return !path.startsWith("schemas/examples/");
}

function restsOn(json: unknown, page: string, section: string): boolean {
  if (typeof json !== "object" || json === null) return false;
  if ("page" in json && json.page === page && "section" in json && json.section === section) return true;
  return Object.values(json).some((inner) => restsOn(inner, page, section));
}

function pagesOf(sources: JsonObject | undefined): JsonObject[] {
  return Array.isArray(sources?.pages) ? sources.pages.filter((page) => isObject(page)) : [];
}

/** The very entries, to be changed where the document is. */
function sectionsOf(sources: JsonObject | undefined, page: string): JsonObject[] {
  const found = pagesOf(sources).find(({ id }) => id === page);
  return Array.isArray(found?.sections) ? (found.sections as JsonObject[]) : [];
}
