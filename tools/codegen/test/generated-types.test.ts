// The types as they are published: no any, no index signature but on free-form members, no second copy of a type.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../../packages/types/src/generated/", import.meta.url));
const files = readdirSync(folder).map((name) =>
  ts.createSourceFile(name, readFileSync(`${folder}${name}`, "utf8"), ts.ScriptTarget.ES2022, true),
);

test("a module exports the one type that it is named after", () => {
  for (const file of files.filter(({ fileName }) => fileName !== "index.ts")) {
    const declared = file.statements.filter(
      (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
    );
    expect(declared.map(({ name }) => `${name.text}.ts`)).toEqual([file.fileName]);
  }
});

test("there is no any", () => {
  expect(find((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
});

test("only free-form members have an index signature", () => {
  const places = find(ts.isIndexSignatureDeclaration).map(
    (node) => ts.findAncestor(node, ts.isPropertySignature)?.name.getText() ?? "a whole type",
  );
  expect([...new Set(places)].sort()).toEqual(["custom_data", "extension"]);
});

test("every member says what it means, in both languages, and where it stands", () => {
  const members = find(
    (node): node is ts.PropertySignature =>
      ts.isPropertySignature(node) && node.type?.kind !== ts.SyntaxKind.NeverKeyword,
  );
  expect(members.length).toBeGreaterThan(200);
  for (const member of members) {
    const comment = member.getFullText();
    expect(comment, member.getText()).toMatch(/[가-힣]/);
    expect(comment, member.getText()).toContain("@see ");
  }
});

function find<T extends ts.Node>(isWanted: ((node: ts.Node) => node is T) | ((node: ts.Node) => boolean)): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node as T);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}
