// Small changes of one schema file, in the form in which they stand there by hand.
import { type Draft, isObject, type JsonObject, textsIn } from "./documents.ts";
import type { Place } from "./places.ts";

export function propertiesOf(json: JsonObject): JsonObject {
  if (!isObject(json.properties)) json.properties = {};
  return json.properties as JsonObject;
}

/** `required` is left out where it would be empty, as the dialect wants. */
export function setRequired(json: JsonObject, name: string, isRequired: boolean): void {
  const others = textsIn(json.required).filter((one) => one !== name);
  const required = isRequired ? [...others, name] : others;
  if (required.length === 0) delete json.required;
  else if (Array.isArray(json.required)) json.required = required;
  else insertBeforeClosing(json, "required", required);
}

export function requires(json: JsonObject | undefined, name: string): boolean {
  return textsIn(json?.required).includes(name);
}

export function changeMember(draft: Draft, { file, member }: Place): JsonObject {
  return propertiesOf(draft.change(file))[member] as JsonObject;
}

/** What says the type stands before everything else. */
export function replaceFirst(member: JsonObject, first: JsonObject): void {
  const rest = Object.entries(member);
  for (const name of Object.keys(member)) delete member[name];
  Object.assign(member, first, Object.fromEntries(rest));
}

/** What opens or closes a shape stands last. */
function insertBeforeClosing(json: JsonObject, name: string, value: JsonObject[string]): void {
  const closing = ["additionalProperties", "unevaluatedProperties"].flatMap((keyword) =>
    json[keyword] === undefined ? [] : [[keyword, json[keyword]] as const],
  );
  for (const [keyword] of closing) delete json[keyword];
  json[name] = value;
  Object.assign(json, Object.fromEntries(closing));
}
