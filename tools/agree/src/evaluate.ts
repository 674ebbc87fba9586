// Makes live validators of what the emitter writes: bundles it, in memory, with the hand-written part of the package.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Validator } from "@kicc-kit/validators";
import { build, type Plugin } from "esbuild";
import { emitValidators } from "../../codegen/src/emit/validators/emit.ts";
import type { Model } from "../../codegen/src/model/model.ts";

export interface Ours {
  readonly guard: (value: unknown) => boolean;
  readonly validator: Validator<unknown>;
}

const GENERATED = "packages/validators/src/generated/";

/** @returns guard and validator of each shape, by its name */
export async function evaluate(model: Model, root: string): Promise<Map<string, Ours>> {
  const texts = new Map(emitValidators(model).map(({ path, text }) => [resolve(root, path), text]));
  const entry = [
    'export * as validators from "./index.ts";',
    ...model.shapes.map(({ name }) => `export { is${name} } from "./guards/${name}.ts";`),
  ];
  const { outputFiles } = await build({
    stdin: { contents: entry.join("\n"), resolveDir: join(root, GENERATED), loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [fromMemory(texts)],
  });
  const [{ text } = { text: "" }] = outputFiles;
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
  return new Map(
    model.shapes.map(({ name }) => [name, { guard: module[`is${name}`], validator: module.validators[name] }]),
  );
}

/** What the emitter wrote stands before what is on the disk, which may be of yesterday. */
function fromMemory(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "from memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        namespace: "memory",
      }));
      onLoad({ filter: /./, namespace: "memory" }, ({ path }) => ({
        contents: texts.get(path) ?? readFileSync(path, "utf8"),
        resolveDir: join(path, ".."),
        loader: "ts",
      }));
    },
  };
}
