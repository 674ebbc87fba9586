// One operation: its parameters and its body as facts, and what its answers lead to.
import type { Json } from "../facts.ts";
import { type Collected, claim, isObjectSchema, leave } from "./collected.ts";
import { isListed, narrowed } from "./gateway.ts";
import { childrenOf, get, isNode, type JsonNode, listOf, textOf, truthOf } from "./json-node.ts";
import { type Kind, mended } from "./keywords.ts";
import { layerOf, standsForWhole } from "./layers.ts";
import type { Operation } from "./operations.ts";
import { isDeprecated } from "./plain-text.ts";
import { readExamples } from "./read-examples.ts";
import { readMember, readSchema, startOf } from "./read-members.ts";
import { preferredType, readRequest } from "./read-request.ts";

export function readOperation(operation: Operation, document: JsonNode, collected: Collected): void {
  const { section, node, shared } = operation;
  if (narrowed(node) === undefined || (isListed(node) === undefined && isListed(shared) === false)) {
    claim(collected, "operation without the gateway");
    collected.support.push({ section, status: "not supported", subject: section });
    return;
  }
  claim(collected, "operation");
  const before = collected.examples.length;
  const parameters = parametersOf(node, shared, section, collected);
  for (const parameter of parameters) readParameter(parameter, section, collected);
  const body = resolved(get(node, "requestBody"), "body", collected);
  if (body !== undefined) readContent(body, section, collected);
  const type = body === undefined ? consumedBy(parameters, node, document) : preferredType(mediaTypesOf(body));
  const example = collected.examples[before]?.value ?? null;
  const request = readRequest(operation, document, example, type);
  collected.requests.push(request);
  const route = `${request.method} ${request.url.replace(/^[a-z]+:\/\/[^/]*/i, "")}`;
  collected.operations.push({ section, route, direction: "sent", deprecated: isDeprecated(node) });
  for (const [status, answer] of childrenOf(get(node, "responses")))
    if (!status.startsWith("x-")) readAnswer(answer, status, section, collected);
}

/** The operation's own, and those of its path that it does not describe again. */
function parametersOf(node: JsonNode, shared: JsonNode, section: string, collected: Collected): JsonNode[] {
  const byPlace = new Map<string, JsonNode>();
  for (const list of [get(node, "parameters"), get(shared, "parameters")])
    for (const [index, value] of childrenOf(list)) {
      const parameter = resolved(value, "parameter", collected);
      if (parameter === undefined || (textOf(get(parameter, "name")) === "" && get(parameter, "in") !== "body"))
        leave(collected, section, `parameter ${index} has no name, or is no object`);
      else {
        const place = `${textOf(get(parameter, "in"))} ${textOf(get(parameter, "name"))}`;
        if (!byPlace.has(place)) byPlace.set(place, parameter);
      }
    }
  return [...byPlace.values()];
}

function resolved(value: Json | undefined, kind: Kind, { references }: Collected): JsonNode | undefined {
  if (!isNode(value)) return undefined;
  const node = mended(value, kind);
  const reference = get(node, "$ref");
  // A reference of form data leads to the schema of its value, not to a parameter.
  if (reference === undefined || textOf(get(node, "name")) !== "") return node;
  const target = references.follow(reference, kind);
  return target.outcome === "found" ? target.node : undefined;
}

function readParameter(parameter: JsonNode, section: string, collected: Collected): void {
  const place = textOf(get(parameter, "in"));
  const schema = get(parameter, "schema");
  if (place === "body") {
    claim(collected, "body");
    readExamples(parameter, section, collected);
    const name = textOf(get(parameter, "name"));
    readBody(isNode(schema) ? schema : parameter, { name, required: isRequired(parameter) }, section, collected);
    return;
  }
  claim(collected, "parameter");
  const [, media] = childrenOf(get(parameter, "content"))[0] ?? [];
  const member =
    isNode(media) && schema === undefined ? { ...parameter, schema: get(media, "schema") ?? {} } : parameter;
  const { path, isRepeated } = pathOf(textOf(get(parameter, "name")));
  const at = { ...startOf(section), path };
  readMember(isRepeated ? repeated(member, collected) : member, place === "path", at, collected);
}

/** `ids[]` is sent once for each item of `ids`; `extra[name]` is the member `name` of `extra`. */
function pathOf(name: string): { path: string; isRepeated: boolean } {
  const isRepeated = name.endsWith("[]");
  const plain = isRepeated ? name.slice(0, -2) : name;
  return { path: plain.replaceAll(/\[([^[\]]+)\]/g, ".$1"), isRepeated };
}

function repeated(member: JsonNode, { typesOf }: Collected): JsonNode {
  if ([...typesOf(member)].some((type) => type.startsWith("array"))) return member;
  const { type, ...rest } = member;
  return { ...rest, type: "array", items: { ...(type === undefined ? {} : { type }) } };
}

/** A body that is an object has its members in the section; any other is one parameter. */
function readBody(
  written: JsonNode,
  as: { name: string; required: boolean },
  section: string,
  collected: Collected,
): void {
  const schema = mended(written, "schema");
  const reference = get(schema, "$ref");
  const target = reference === undefined ? undefined : collected.references.follow(reference, "schema");
  readExamples(schema, section, collected);
  if (target?.outcome === "found") readExamples(target.node, section, collected);
  if (isObjectSchema(schema, collected)) readSchema(schema, startOf(section), true, collected);
  else readMember(schema, as.required, { ...startOf(section), path: as.name }, collected);
}

function readContent(body: JsonNode, section: string, collected: Collected): void {
  const media = mediaOf(body);
  if (media === undefined) return;
  claim(collected, "body");
  readExamples(media, section, collected);
  const schema = get(media, "schema");
  if (isNode(schema)) readBody(schema, { name: "body", required: isRequired(body) }, section, collected);
}

function isRequired(holder: JsonNode): boolean {
  return truthOf(get(holder, "required")) ?? false;
}

/** One where there are several: they say the same in several writings. */
function mediaOf(holder: JsonNode): JsonNode | undefined {
  const type = preferredType(mediaTypesOf(holder));
  const content = get(holder, "content");
  const chosen = isNode(content) && type !== undefined ? get(content, type) : undefined;
  return isNode(chosen) ? mended(chosen, "media") : undefined;
}

function mediaTypesOf(holder: JsonNode): string[] {
  return childrenOf(get(holder, "content")).map(([type]) => type);
}

/** In the second version a body is a parameter, or several, and its types stand beside them. */
function consumedBy(parameters: readonly JsonNode[], node: JsonNode, document: JsonNode): string | undefined {
  const isSent = parameters.some((parameter) => /^(?:body|formdata)$/i.test(textOf(get(parameter, "in"))));
  return isSent ? preferredType(listOf(get(node, "consumes") ?? get(document, "consumes")).map(textOf)) : undefined;
}

function readAnswer(value: Json, status: string, section: string, collected: Collected): void {
  const answer = resolved(value, "answer", collected);
  if (answer === undefined) {
    leave(collected, section, `answer ${status} is no object`);
    return;
  }
  claim(collected, "answer");
  const media = mediaOf(answer);
  const schema = get(media ?? answer, "schema") ?? get(answer, "schema");
  const inline = `${section} ${status}`;
  const place = isNode(schema) ? placeOf(mended(schema, "schema"), inline, collected) : inline;
  for (const holder of [answer, media]) if (holder !== undefined) readExamples(holder, place, collected);
}

/** Reads what an answer's schema holds, and says which section its members are in. */
function placeOf(schema: JsonNode, inline: string, collected: Collected): string {
  const { definitions, members } = layerOf(schema, collected.references, false);
  if (standsForWhole(members, collected.references)) {
    for (const member of members.values())
      if (isNode(member)) readSchema(mended(member, "schema"), startOf(inline), false, collected);
    return inline;
  }
  // What an envelope is extended by on the spot makes it another.
  readSchema(schema, startOf(inline), members.size > 0, collected);
  readExamples(schema, inline, collected);
  const [only] = definitions;
  const isOne = definitions.size === 1 && members.size === 0 && get(schema, "items") === undefined;
  return isOne && only !== undefined ? collected.sectionOf(only) : inline;
}
