// Whether a value fits a schema as it is drafted, by a stock JSON Schema validator.
import { Ajv2020 } from "ajv/dist/2020.js";
import { pointerTo } from "../../../codegen/src/problem.ts";
import type { Json } from "../facts.ts";
import type { Draft, JsonValue } from "./documents.ts";
import { isSchema, type Place } from "./places.ts";

/** @returns what a place admits, or a whole file where no member is named */
export function judgeOf(
  draft: Draft,
): (value: JsonValue | Json, at: Omit<Place, "member"> & Partial<Place>) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const path of draft.paths.filter(isSchema)) ajv.addSchema(draft.read(path) ?? {}, addressOf(path));
  return (value, { file, member }) => {
    const pointer = member === undefined ? "" : `#${pointerTo("/properties", member)}`;
    return ajv.validate(`${addressOf(file)}${pointer}`, value);
  };
}

function addressOf(file: string): string {
  return `https://kicc-kit.github.io/${file}`;
}
