// Which of our shapes a section of a page speaks of, and in which direction they go: sources.json, read for one page.
import type { Direction, ObjectShape } from "../../../codegen/src/model/model.ts";
import { objectsOf, referencesIn, type Shapes } from "./resolve.ts";
import { sectionKey } from "./section-key.ts";

/** A page of sources.json. */
export interface FollowedPage {
  readonly id: string;
  readonly sections: readonly FollowedSection[];
}

export interface FollowedSection {
  readonly id: string;
  readonly title: string;
  /** What the section is called on the page, where that is not `title`. */
  readonly headings?: readonly string[];
  readonly shapes: readonly string[];
}

export interface SectionShapes {
  /** Whether sources.json lists the section; one that it does not list may speak of every shape of the page. */
  readonly isListed: boolean;
  readonly direction: Direction;
  /** What its parameters may belong to: its shapes, and the objects around them, for pages name members from outside in. */
  readonly roots: readonly string[];
  /** The lists of codes among its shapes. */
  readonly lists: readonly string[];
}

export function shapesOfSections(page: FollowedPage, shapes: Shapes): (section: string) => SectionShapes {
  const listed = new Map(
    page.sections.flatMap(({ title, headings = [], shapes: names }) =>
      [title, ...headings].map((heading) => [sectionKey(heading), toShapes(names, true)] as const),
    ),
  );
  const all = toShapes([...new Set(page.sections.flatMap((section) => section.shapes))], false);
  return (section) => listed.get(sectionKey(section)) ?? all;

  function toShapes(names: readonly string[], isListed: boolean): SectionShapes {
    const objects = names.filter((name) => objectsOf(shapes, name).length > 0);
    const direction = shapes.get(objects[0] ?? names[0] ?? "")?.direction ?? "sent";
    const lists = names.filter((name) => shapes.get(name)?.kind === "scalar");
    return { isListed, direction, roots: [...new Set([...objects, ...around(objects, shapes)])], lists };
  }
}

/** Every object that holds one of the shapes, however deep inside. */
function around(names: readonly string[], shapes: Shapes): string[] {
  const objects = [...shapes.values()].filter((shape): shape is ObjectShape => shape.kind === "object");
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const object of objects) {
      if (found.has(object.name) || !object.members.some(({ schema }) => referencesIn(schema).includes(name ?? "")))
        continue;
      found.add(object.name);
      open.push(object.name);
    }
  }
  return [...found];
}
