// The OpenAPI document that we publish, read as a page would be: it contradicts none of the schemas that it was generated from.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../../codegen/src/load.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import { compareWithSchemas } from "../src/findings/against-schemas.ts";
import { followedPages } from "../src/followed.ts";
import { readText } from "../src/reading.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("openapi.json agrees with the schemas", () => {
  const sources = load(root);
  const page = followedPages(sources.pages.json).find(({ id }) => id === "openapi");
  const reading = readText(readFileSync(`${root}schemas/generated/openapi.json`, "utf8"));
  expect(reading.dialect).toBe("openapi");
  expect(reading.facts.length).toBeGreaterThan(300);
  if (page === undefined) throw new Error("sources.json does not follow the description");
  const findings = compareWithSchemas(reading, page, readModel(sources), () => []);
  // Our operation ids are our own, so that the sections of calls are new ones to it.
  expect(findings.filter(({ kind }) => kind !== "section-added")).toEqual([]);
});
