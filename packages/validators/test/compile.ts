// Compiles pieces of code in one program, as a consumer of the package with strict settings would.
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("./", import.meta.url));
/** The package as it is generated, so that no build is needed and none can be stale. */
export const TYPES = fileURLToPath(new URL("../../types/src/generated/index.ts", import.meta.url));

/** @returns for each piece the diagnostics of its own file, first one first. */
export function compile(pieces: readonly string[]): (readonly ts.Diagnostic[])[] {
  const texts = new Map(pieces.map((text, index) => [`${folder}piece-${index}.ts`, text]));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].map((path) => program.getSemanticDiagnostics(program.getSourceFile(path)));
}
