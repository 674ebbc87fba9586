// sources.json and left-out.json keep step with the schemas: a section lists the shapes that rest on it, a fact left out says where it stands.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { RawSchema } from "../src/model/raw.ts";

const folder = fileURLToPath(new URL("../../../schemas/", import.meta.url));
const { pages } = read("sources.json") as { pages: { id: string; sections: { id: string; shapes: string[] }[] }[] };

test("a section lists the shapes that rest on it", () => {
  const groups = ["checkout", "codes", "common", "rest", "webhook"];
  const shapes = groups.flatMap((group) =>
    readdirSync(`${folder}${group}`).map((file) => read(`${group}/${file}`) as RawSchema),
  );
  for (const { id, sections } of pages) {
    for (const section of sections) {
      const resting = shapes.filter((shape) =>
        shape["x-source"]?.some(
          (source) => source.page === id && source.section === section.id && source.strength === "documented",
        ),
      );
      expect({ page: id, section: section.id, shapes: section.shapes }).toEqual({
        page: id,
        section: section.id,
        shapes: resting.map(({ title }) => title).sort(),
      });
    }
  }
});

test("what is left out says where it stands and why, in both languages", () => {
  const { entries } = read("left-out.json") as {
    entries: { what: string; where: { page: string; section: string }; reason: string; "reason-ko": string }[];
  };
  const known = new Set(pages.flatMap(({ id, sections }) => sections.map((section) => `${id}:${section.id}`)));
  for (const { what, where, ...reasons } of entries) {
    expect(known, what).toContain(`${where.page}:${where.section}`);
    expect(
      Object.values(reasons).every((text) => text.length > 0),
      what,
    ).toBe(true);
  }
  expect(new Set(entries.map(({ what }) => what)).size).toBe(entries.length);
  for (const generic of ["display", "popup", "channelGroupId", "promotion_id"])
    expect(entries.some(({ what }) => what.includes(`\`${generic}\``))).toBe(true);
});

function read(path: string): unknown {
  return JSON.parse(readFileSync(`${folder}${path}`, "utf8"));
}
