// Reads what was posted to the shop: JSON or a form, of a bounded size, whatever a stranger may send.

export type PostedBody = { readonly kind: "members"; readonly members: Readonly<Record<string, unknown>> } | Refusal;

/** Answered so that the gateway does not send it again: it would be the same. */
export interface Refusal {
  readonly kind: "refused";
  readonly status: 400 | 405 | 413 | 415;
  readonly reason: string;
}

/** Bytes. What the gateway sends has some hundred. */
const LONGEST = 16_384;

export async function readPosted(request: Request): Promise<PostedBody> {
  if (request.method !== "POST") return refuse(405, "only POST");
  const [type = ""] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const parse = parsers.get(type.trim());
  if (parse === undefined) return refuse(415, "neither JSON nor a form");
  const text = await readText(request);
  if (text === undefined) return refuse(413, `longer than ${LONGEST} bytes`);
  const members = parse(text);
  return members === undefined ? refuse(400, "no members") : { kind: "members", members };
}

export function refuse(status: Refusal["status"], reason: string): Refusal {
  return { kind: "refused", status, reason };
}

/** The console of PortOne lets a shop choose between the two. */
const parsers: ReadonlyMap<string, (text: string) => Readonly<Record<string, unknown>> | undefined> = new Map([
  ["application/json", parseJson],
  ["application/x-www-form-urlencoded", parseForm],
]);

function parseForm(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(new URLSearchParams(text));
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns `undefined` as soon as it is too long; a length that is only said is not believed. */
async function readText({ body }: Request): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    if (length > LONGEST) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
