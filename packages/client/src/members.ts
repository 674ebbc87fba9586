// Reads the arguments of a call: each member once, so that a getter cannot tell a check and the request different things.
import { ArgumentError } from "./errors.ts";

export type Members = ReadonlyMap<string, unknown>;

/** @returns the members that have a value, in their order. @throws ArgumentError for anything but a plain object. */
export function readMembers(operation: string, what: string, value: unknown): Members {
  if (isPlainObject(value)) return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
  throw new ArgumentError(operation, `${what} must be a plain object, not ${kindOf(value)}.`);
}

/** What a value is, without the value itself: it may be a secret that went into the wrong place. */
export function kindOf(value: unknown): string {
  if (typeof value === "number" || value === null || value === undefined) return String(value);
  return value === "" ? "an empty string" : `a value of type ${Array.isArray(value) ? "array" : typeof value}`;
}

/** Neither NaN nor infinite. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isFilled(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Of any realm. An instance of a class is none, so a promise that nobody awaited is refused. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
