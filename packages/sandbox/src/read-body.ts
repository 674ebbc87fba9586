// Reads what a REST call brought in its body or its query.
import type { Validator } from "@kicc-kit/validators";

export type Members = Readonly<Record<string, unknown>>;

export interface Sent {
  readonly members: Members;
  /** A form or a query, where every value is text. */
  readonly isText: boolean;
}

/** @returns `undefined` where the body is neither a JSON object nor a form. */
export async function readBody(request: Request): Promise<Sent | undefined> {
  const text = await request.text();
  if (text === "") return { members: {}, isText: false };
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return readEntries(new URLSearchParams(text));
  return type === "application/json" ? parseObject(text) : undefined;
}

export function readQuery(url: string): Sent {
  return readEntries(new URL(url).searchParams);
}

/** Reads text as a number or a boolean wherever the shape asks for one. What is not one stays text, to be refused. */
export function readText<Value>(members: Members, shape: Validator<Value>): Members {
  const result = shape.safeParse(members);
  if (result.success) return members;
  const read = result.issues
    .filter(({ code, path }) => code === "type" && path.length === 1)
    .map(({ path, params }) => [path[0], toScalar(members[String(path[0])], [params.type].flat())]);
  return { ...members, ...Object.fromEntries(read) };
}

/** A list comes as one `name[]` an entry. */
function readEntries(entries: URLSearchParams): Sent {
  const members = [...entries.keys()].map((key) => {
    const [, name] = /^(.*)\[\]$/.exec(key) ?? [];
    return name === undefined ? [key, entries.getAll(key).at(-1)] : [name, entries.getAll(key)];
  });
  return { members: Object.fromEntries(members), isText: true };
}

function toScalar(text: unknown, types: readonly unknown[]): unknown {
  const isNumeric = types.includes("number") || types.includes("integer");
  if (isNumeric && typeof text === "string" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function parseObject(text: string): Sent | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { members: value as Members, isText: false } : undefined;
  } catch {
    return undefined;
  }
}
