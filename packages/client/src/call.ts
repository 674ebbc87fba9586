// Turns the arguments of a method into what goes over the wire, before anything is sent.
import { ArgumentError } from "./errors.ts";
import { isNumber, kindOf, type Members } from "./members.ts";
import type { Operation } from "./operation.ts";
import { fillPath } from "./url.ts";

export interface Call {
  /** The client's method, such as `payments.get`. */
  readonly name: string;
  readonly operation: Operation;
  /** Path and query. */
  readonly target: string;
  readonly body: string | undefined;
  /** What a lost payment can be looked up and told by. */
  readonly traces: Traces;
}

export interface Traces {
  readonly imp_uid?: string;
  readonly merchant_uid?: string;
  readonly amount?: number;
  readonly checksum?: number;
}

/** @throws ArgumentError for a member that cannot be sent as it is. */
export function toCall(name: string, operation: Operation, members: Members): Call {
  const { method, path } = operation;
  const hasBody = method === "POST" || method === "PUT";
  const others = [...members].filter(([member]) => !path.includes(`{${member}}`) && !path.includes(`{/${member}}`));
  for (const [member, value] of others) {
    if (isSendable(value, hasBody)) continue;
    throw new ArgumentError(name, `${member} cannot be ${kindOf(value)}, which has no place in a request.`);
  }
  return {
    name,
    operation,
    target: fillPath(name, path, members) + (hasBody || others.length === 0 ? "" : `?${toQuery(others)}`),
    body: hasBody ? toJson(name, others) : undefined,
    traces: Object.fromEntries([...members].flatMap(toTrace)),
  };
}

/** JSON would write NaN as null and leave a function out, and the gateway reads an amount that is missing as "everything". */
function isSendable(value: unknown, inBody: boolean): boolean {
  if (isScalar(value)) return true;
  return inBody ? typeof value === "object" : Array.isArray(value) && value.length > 0 && value.every(isScalar);
}

function isScalar(value: unknown): boolean {
  return isNumber(value) || typeof value === "string" || typeof value === "boolean";
}

/** A list is sent as one `name[]` for each of its items. */
function toQuery(entries: readonly (readonly [string, unknown])[]): URLSearchParams {
  return new URLSearchParams(
    entries.flatMap(([member, value]) =>
      Array.isArray(value) ? value.map((item) => [`${member}[]`, String(item)]) : [[member, String(value)]],
    ),
  );
}

function toJson(name: string, entries: readonly (readonly [string, unknown])[]): string {
  try {
    return JSON.stringify(Object.fromEntries(entries));
  } catch {
    throw new ArgumentError(name, "JSON cannot write a member: it holds itself, or a bigint.");
  }
}

/** An id that is a number too: JavaScript callers count their orders. */
function toTrace([member, value]: readonly [string, unknown]): [string, unknown][] {
  if (/^(amount|checksum)$/.test(member)) return isNumber(value) ? [[member, value]] : [];
  const isId = /^(imp|merchant)_uid$/.test(member) && (typeof value === "string" || typeof value === "number");
  return isId ? [[member, String(value)]] : [];
}
