// The sandbox answers every REST call that schemas/operations.json lists, and no other.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { refusals } from "../src/refusals.ts";
import { routes } from "../src/routes/index.ts";
import { play } from "./play.ts";

interface Operation {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
}

const file = fileURLToPath(new URL("../../../schemas/operations.json", import.meta.url));
const operations: Record<string, Operation> = JSON.parse(readFileSync(file, "utf8")).operations;
const calls = Object.entries(operations).filter(([, { kind }]) => kind === "rest");
const unsupported = Object.entries(operations).filter(([, { kind }]) => kind === "unsupported");

/** `{/name}` may be left out, so it is tried both ways. */
function fill(path: string): string[] {
  const filled = path.replaceAll(/\{(\w+)\}/g, "$1");
  return [...new Set([filled.replaceAll(/\{\/\w+\}/g, ""), filled.replaceAll(/\{(\/\w+)\}/g, "$1")])];
}

test("there are 34", () => {
  expect(calls).toHaveLength(34);
});

test.each(calls)("%s is answered", async (_name, { method, path }) => {
  for (const filled of fill(path)) {
    const { status, message } = await play().call(
      method,
      filled,
      method === "POST" || method === "PUT" ? {} : undefined,
    );
    expect([200, 207, 400, 404]).toContain(status);
    expect(message).not.toBe(refusals.unknownRoute.message);
  }
});

test.each(calls)("%s needs a token, but for the one that gives it", async (name, { method, path }) => {
  for (const filled of fill(path)) {
    const response = await play().sandbox.fetch(new Request(`https://api.iamport.kr${filled}`, { method }));
    expect(response.status === 401).toBe(name !== "getToken");
  }
});

test.each(unsupported)("%s is not played", async (_name, { method, path }) => {
  const [filled = ""] = fill(path);
  const { status, message } = await play().call(method, filled);
  expect([status, message]).toEqual([404, refusals.unknownRoute.message]);
});

test("nothing else is played", () => {
  const listed = calls.map(([, { method, path }]) => `${method} ${path}`);
  expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(listed.sort());
});
