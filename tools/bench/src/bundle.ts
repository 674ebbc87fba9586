// One import, bundled as an application would.
import { build } from "esbuild";

/** @param external what is left out, as a pattern of imports */
export async function bundle(code: string, external?: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    external: external === undefined ? [] : [external],
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`no bundle of ${code}`);
  return file.contents;
}
