// Findings for a person: one line each, gravest last, so that it is what is left on the screen.
import { BUMPS, type Finding } from "./findings/finding.ts";
import type { World } from "./world.ts";

export function tellFindings(findings: readonly Finding[], world: Pick<World, "write">): void {
  if (findings.length === 0) world.write("nothing is found\n");
  for (const bump of BUMPS)
    for (const { kind, section, path, before, after } of findings.filter((finding) => finding.bump === bump)) {
      const change =
        before === null && after === null
          ? "other words"
          : [before, after].map((side) => (side === null ? "nothing" : JSON.stringify(side))).join(" → ");
      world.write(`${bump.padEnd(5)}  ${kind.padEnd(16)}  ${section}${path === "" ? "" : ` · ${path}`}: ${change}\n`);
    }
}
