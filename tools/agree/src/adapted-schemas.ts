// The published schemas, changed as little as it takes to ask an oracle what a decision of ours makes of them.
import type { Model } from "../../codegen/src/model/model.ts";
import type { RawFile, RawSchema } from "../../codegen/src/model/raw.ts";

/** As `unknown: "allow"` reads them: closed shapes are open, and lists that may grow are no lists. */
export function relaxed(files: readonly RawFile[]): RawFile[] {
  return files.map((file) => ({ ...file, schema: opened(file.schema) }));
}

/** The members of sibling branches are no longer unknown: they are named, and may have no value. For JSON this says the same. */
export function withForbidden(files: readonly RawFile[], model: Model): RawFile[] {
  const forbidden = new Map(
    model.shapes.flatMap((shape) =>
      shape.kind === "object" && shape.forbidden.length > 0
        ? [[shape.file, Object.fromEntries(shape.forbidden.map(({ name }) => [name, false]))] as const]
        : [],
    ),
  );
  return files.map((file) => {
    const more = forbidden.get(file.path);
    if (more === undefined) return file;
    const schema = { ...file.schema, properties: { ...file.schema.properties, ...more } } as RawSchema;
    return { ...file, schema };
  });
}

function opened<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(opened) as Part;
  if (typeof part !== "object" || part === null) return part;
  const isOpenList = "x-open" in part;
  const kept = Object.entries(part).filter(
    ([keyword, value]) =>
      !(isOpenList && keyword === "enum") && !(/^(additional|unevaluated)Properties$/.test(keyword) && value === false),
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, opened(value)])) as Part;
}
