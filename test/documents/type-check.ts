// Type-checks programs, strictly, with the repository's compiler and the declarations that are published.
import { join } from "node:path";
import ts from "typescript";

/** @returns problems, as `file:line: message`. */
export function typeCheck(folder: string, files: readonly string[]): string[] {
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      types: ["node"],
      typeRoots: [join(folder, "node_modules/@types")],
    },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${file?.fileName.replace(/^.*\//, "")}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
