// Prints a module from ts-morph structures, whole at once: adding declaration by declaration to a project is a hundred times slower.
import { printStructure, type StatementStructures, StructureKind } from "ts-morph";

export function printModule(statements: (string | StatementStructures)[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements }, { indentNumberOfSpaces: 2 });
}
