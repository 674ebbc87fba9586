// What each kind of finding changes in the schema files. What is no part of a schema changes none.
import type { FindingKind } from "../findings/finding.ts";
import { addCodes, removeCodes } from "./patch-codes.ts";
import type { Patch } from "./patch-context.ts";
import { changeRequired, changeType, deprecate } from "./patch-members.ts";
import { addParameter, removeParameter, renameParameter } from "./patch-parameters.ts";
import { unfollowSection } from "./section-entries.ts";

/** What a page shows or tells beside its parameters. */
const nothing: Patch = () => undefined;

export const SCHEMA_PATCHES: Readonly<Record<FindingKind, Patch>> = {
  "param-added": addParameter,
  "param-removed": removeParameter,
  "param-renamed": renameParameter,
  "type-changed": changeType,
  "required-changed": changeRequired,
  "enum-added": addCodes,
  "enum-removed": removeCodes,
  deprecated: deprecate,
  "example-changed": nothing,
  // One that is followed already has only another title.
  "section-added": nothing,
  "section-removed": (_, { draft, source }) => {
    const resting = unfollowSection(draft, source);
    if (resting.length === 0) return undefined;
    const shown = [...resting.slice(0, 3), ...(resting.length > 3 ? ["…"] : [])].join(", ");
    return `${resting.length} file(s) rest on it (${shown}): it stays in schemas/sources.json until their x-source names where the page says it now`;
  },
  "prose-only": nothing,
};
