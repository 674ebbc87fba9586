// How pages write a type, in either language.
import { expect, test } from "vitest";
import { readType } from "../src/types.ts";

test.each<[given: string, want: string | string[] | undefined]>([
  ["string", "string"],
  ["String", "string"],
  ["**string)**", "string"],
  ["(string)", "string"],
  ["Integer", "integer"],
  ["int", "integer"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["문자열", "string"],
  ["정수", "integer"],
  ["객체", "object"],
  ["string | string\\[]", ["string", "array<string>"]],
  ["string 또는 **string[]**", ["string", "array<string>"]],
  ["string or number", ["string", "number"]],
  ["string, string", "string"],
  ["object[]", "array<object>"],
  ["Array<string>", "array<string>"],
  ["array of objects", "array<object>"],
  ["객체 배열", "array<object>"],
  ["string[][]", "array<array<string>>"],
  ["string | null", ["string", "null"]],
  ["", undefined],
  ["the sum", undefined],
  ["string of letters", undefined],
  ["constructor", undefined],
])("%s", (given, want) => {
  expect(readType(given)).toEqual(want);
});
