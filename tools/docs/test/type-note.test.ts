// What pages write where a type stands.
import { expect, test } from "vitest";
import { readTypeNote } from "../src/rules/type-note.ts";

test.each<[given: string, type: string | null, required: boolean | undefined]>([
  ["string", "string", undefined],
  ["* string", "string", true],
  ["string *", "string", true],
  ["** string **", "string", undefined],
  ["string, required", "string", true],
  ["string (optional)", "string", false],
  ["required string", "string", true],
  ["string, optional, max. 40 characters", "string", false],
  ["string, YYYYMMDD", "string", undefined],
  ["string, 필수", "string", true],
  ["(선택)", null, false],
])("%s", (given, type, required) => {
  expect(readTypeNote(given)).toEqual({ type, required, deprecated: false });
});

test.each(["", "the sum", "string of letters", "40 bytes", "string, or so they say"])("%s is no type", (given) => {
  expect(readTypeNote(given)).toBeUndefined();
});
