// Every rule about faults finds what it is about, where it is, and nothing in a description that lacks it.
import { expect, test } from "vitest";
import { FAULTS, NO_OBJECT } from "../src/openapi/faults.ts";
import { type Members, read } from "./openapi-description.ts";
import { FAULT_CASES, query } from "./openapi-fault-cases.ts";

test("every rule has its cases", () => {
  expect(Object.keys(FAULT_CASES).sort()).toEqual([...Object.keys(FAULTS), NO_OBJECT].sort());
});

const cases = Object.entries(FAULT_CASES).flatMap(([fault, list]) =>
  list.map(([given, where, sound], index) => ({ fault, index, given, where, sound })),
);

test.each(cases)("$fault, case $index", ({ fault, given, where, sound }) => {
  const pointers = (description: Members) =>
    read(description)
      .faults.filter((found) => found.fault === fault)
      .map(({ pointer }) => pointer);
  expect(pointers(given)).toEqual(where);
  expect(pointers(sound)).toEqual([]);
});

test("a description without faults has none", () => {
  expect(read(query({})).faults).toEqual([]);
});
