// Which file a new member goes to: the group that its siblings from the same section live in, where all the objects share one and nobody else has it.
import { type Draft, isObject, type JsonObject } from "./documents.ts";
import type { SourceOfFact } from "./draft-member.ts";
import { groupsOf } from "./places.ts";

/** @param objects files of the objects that are to have the member */
export function homesFor(draft: Draft, objects: readonly string[], source: SourceOfFact): string[] {
  const [first, ...others] = objects;
  if (first === undefined || others.length === 0) return [...objects];
  const strangers = draft.paths.filter((path) => !objects.includes(path));
  const shared = groupsOf(draft, first)
    .filter((group) => others.every((file) => groupsOf(draft, file).includes(group)))
    .filter((group) => !strangers.some((file) => groupsOf(draft, file).includes(group)));
  const [best] = shared
    .map((group) => ({ group, siblings: membersFrom(draft.read(group), source) }))
    .filter(({ siblings }) => siblings > 0)
    .sort((a, b) => b.siblings - a.siblings);
  return best === undefined ? [...objects] : [best.group];
}

/** How many members of the file rest on the section. */
function membersFrom(json: JsonObject | undefined, { page, section }: SourceOfFact): number {
  const properties = isObject(json?.properties) ? Object.values(json.properties) : [];
  return properties.filter((member) => {
    const sources = isObject(member) ? member["x-source"] : undefined;
    return (
      Array.isArray(sources) && sources.some((one) => isObject(one) && one.page === page && one.section === section)
    );
  }).length;
}
