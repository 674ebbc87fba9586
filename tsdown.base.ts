// How every published package is built: the code with source maps, then the declarations, each for ES modules and CommonJS.
import type { UserConfig } from "tsdown";

/**
 * Both module systems; one file for each of ours where `unbundle` is set.
 * @param fileOf which file a module of ours goes to, by its path from src; null leaves it to the bundler
 */
export function library(
  options: Pick<UserConfig, "entry" | "unbundle">,
  fileOf?: (path: string) => string | null,
): UserConfig[] {
  return [
    {
      ...common,
      ...options,
      ...(fileOf && split(fileOf)),
      format: ["esm", "cjs"],
      fixedExtension: true,
      sourcemap: true,
      dts: false,
    },
    ...declarations(options),
  ];
}

/** A file costs a program that starts more time than what stands in it. */
function split(fileOf: (path: string) => string | null): UserConfig {
  const name = (id: string) => fileOf(id.replaceAll("\\", "/").replace(/^.*\/src\//, ""));
  return {
    unbundle: false,
    inputOptions: { preserveEntrySignatures: "allow-extension" },
    outputOptions: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } },
  };
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

const common: UserConfig = { platform: "neutral", target: "es2022", hash: false };
