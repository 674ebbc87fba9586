// One import, bundled as an application would.
import { type BuildOptions, build } from "esbuild";

/** All of it in one file, what is imported later too. */
export async function bundle(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...optionsOf(code), write: false });
  const [file] = outputFiles;
  return file?.contents ?? fail(code);
}

/**
 * What is loaded at the start, without what is imported later, such as the client's Korean.
 *
 * @param external what is left out, as a pattern of imports
 */
export async function bundleStart(code: string, external?: string): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    ...optionsOf(code),
    external: external === undefined ? [] : [external],
    write: false,
    metafile: true,
    splitting: true,
    outdir: "start",
  });
  const start = new Set(["start/stdin.js"]);
  for (const path of start)
    for (const { kind, path: chunk, external } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement" && external !== true) start.add(chunk);
  const found = [...start].map((path) => outputFiles.find((file) => file.path.replaceAll("\\", "/").endsWith(path)));
  return Buffer.concat(found.map((file) => file?.contents ?? fail(code)));
}

function optionsOf(code: string): BuildOptions {
  return {
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "error",
  };
}

function fail(code: string): never {
  throw new Error(`no bundle of ${code}`);
}
