// How every published package is built: the code with source maps, then the declarations, each for ES modules and CommonJS.
import type { UserConfig } from "tsdown";

/** Both module systems; one file for each of ours where `unbundle` is set. */
export function library(options: Pick<UserConfig, "entry" | "unbundle">): UserConfig[] {
  return [
    { ...common, ...options, format: ["esm", "cjs"], fixedExtension: true, sourcemap: true, dts: false },
    ...declarations(options),
  ];
}

/** Declarations apart from the code: they name no source map, since the sources they would lead to are not published. */
export function declarations(options: Pick<UserConfig, "entry" | "unbundle">): UserConfig[] {
  return ["m", "c"].map((system) => ({
    ...common,
    ...options,
    format: "esm",
    dts: { emitDtsOnly: true, sourcemap: false },
    outExtensions: () => ({ js: `.${system}js`, dts: `.d.${system}ts` }),
  }));
}

const common: UserConfig = { platform: "neutral", target: "es2022" };
