// TypeScript: whether a shop's code compiles against the published declarations, none of them skipped.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { findPackage, script } from "./installed.ts";
import { run } from "./program.ts";
import type { Runner } from "./runner.ts";

export const TYPESCRIPTS: readonly Runner[] = [
  compiler("5.4", [["node16"], ["nodenext"], ["bundler"], ["node10"]]),
  compiler("5.9", [["node16"], ["nodenext"], ["bundler"], ["node10"]]),
  compiler("6", [["node16"], ["nodenext"], ["bundler"], ["node10", "--ignoreDeprecations", "6.0"]]),
  compiler("7", [["node16"], ["nodenext"], ["bundler"]]),
];

/** @param projects each a `moduleResolution`, and what this version wants to be told besides */
function compiler(version: string, projects: readonly (readonly [string, ...string[]])[]): Runner {
  const resolutions = projects.map(([resolution]) => `\`${resolution}\``).join(", ");
  const alias = `typescript-${version}`;
  return {
    name: `TypeScript ${version}`,
    kind: "compiler",
    how: {
      en: `strict, \`skipLibCheck: false\`: ${resolutions}`,
      ko: `strict, \`skipLibCheck: false\`: ${resolutions}`,
    },
    find: () => findPackage(alias),
    async run({ folder }) {
      const application = join(folder, "typescript");
      for (const extension of ["cts", "ts"])
        copyFileSync(join(application, "consumer.mts"), join(application, `consumer.${extension}`));
      for (const [resolution, ...rest] of projects)
        await run([...script(alias, "bin/tsc"), "--project", `tsconfig.${resolution}.json`, ...rest], application);
    },
  };
}
