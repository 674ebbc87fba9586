// The examples that stand beside a body, an answer or a definition.
import type { Json } from "../facts.ts";
import { type Collected, claim, leave } from "./collected.ts";
import { childrenOf, get, isNode, type JsonNode } from "./json-node.ts";
import { DEEPEST } from "./walk-nodes.ts";

/** @param held what holds the examples: a body, an answer, one of its media types, a schema */
export function readExamples(held: JsonNode, section: string, collected: Collected): void {
  for (const value of valuesIn(held)) {
    const example = asJson(value);
    if (typeof example !== "object" || example === null)
      leave(collected, section, "an example that is no JSON object or list");
    else if (isTooDeep(example)) leave(collected, section, `an example nested deeper than ${DEEPEST}`);
    else {
      claim(collected, "example");
      collected.examples.push({ section, value: example, partial: false });
    }
  }
}

function valuesIn(held: JsonNode): Json[] {
  const single = ["example", "x-example"].map((word) => get(held, word));
  const several = ["examples", "x-examples"].flatMap((word) => {
    const examples = get(held, word);
    return childrenOf(examples).map(([, entry]) => (Array.isArray(examples) ? entry : namedValue(entry)));
  });
  return [...single, ...several].filter((value) => value !== undefined);
}

/** An example with a name is a value with a summary, or the value itself. */
function namedValue(entry: Json): Json | undefined {
  if (!isNode(entry)) return entry;
  return get(entry, "value") ?? (get(entry, "externalValue") === undefined ? entry : undefined);
}

/** An example may be written as a text that holds the JSON. */
function asJson(value: Json): Json {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}

function isTooDeep(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1)
    level = level.flatMap((one) => childrenOf(one).map(([, inner]) => inner));
  return level.length > 0;
}
