// In which of a section's objects its paths start: pages name members from outside in, or tell of one object alone.
import type { Draft } from "./documents.ts";
import { branchFiles, filesOfShapes, objectFilesIn, placesOf, targetsIn } from "./places.ts";

/** @returns the objects that the section's paths resolve from best; of equals, the outermost. */
export function startsOf(draft: Draft, shapes: readonly string[], paths: readonly string[]): string[] {
  const layers = layersOf(draft, objectFilesIn(draft, withoutFrames(draft, filesOfShapes(draft, shapes))));
  const scored = layers.map((files) => ({
    files,
    known: paths.filter((path) => placesOf(draft, files, path).length > 0).length,
  }));
  const [best] = scored.sort((a, b) => b.known - a.known);
  return best?.files ?? [];
}

/** A section that names a branch of a union beside the union speaks of that branch; one that names most of them, of all. */
function withoutFrames(draft: Draft, files: readonly string[]): string[] {
  return files.filter((file) => {
    const branches = branchFiles(draft, file);
    const named = branches.filter((branch) => files.includes(branch)).length;
    return named === 0 || named * 2 > branches.length;
  });
}

/** The outermost objects first, then what these hold. */
function layersOf(draft: Draft, objects: readonly string[]): string[][] {
  const layers: string[][] = [];
  let left = [...objects];
  while (left.length > 0) {
    const inner = new Set(left.flatMap((file) => [...heldBy(draft, file)]));
    const outer = left.filter((file) => !inner.has(file));
    // Objects that hold each other cannot be: what is left then is one layer.
    layers.push(outer.length > 0 ? outer : left);
    left = outer.length > 0 ? left.filter((file) => inner.has(file)) : [];
  }
  return layers;
}

function heldBy(draft: Draft, file: string): Set<string> {
  const found = new Set<string>();
  const open = targetsIn(draft, file);
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    if (found.has(target)) continue;
    found.add(target);
    open.push(...branchFiles(draft, target), ...targetsIn(draft, target));
  }
  return found;
}
