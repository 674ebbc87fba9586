// What the compiler says first of each wrong request: it must point at the member that is wrong, not at the whole.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const card = 'pay_method: "card", merchant_uid: "order-1", name: "Tea", amount: 14000, buyer_tel: "010-0000-0000"';
const escrow =
  'pay_method: "trans", merchant_uid: "order-1", name: "Tea", amount: 14000, buyer_tel: "010-0000-0000", buyer_name: "Kim", buyer_email: "kim@example.com", escrow: true';
const product = '{ orderNumber: "1", name: "Tea", quantity: 2, amount: 7000 }';
const billing = 'customer_uid: "card-1", merchant_uid: "issue-1", name: "Monthly tea", amount: 0';

interface Case {
  readonly name: string;
  readonly given: string;
  /** Text that the first diagnostic underlines, and a part of what it says; undefined: the request is right. */
  readonly want?: readonly [at: string, message: string];
}

const cases: readonly Case[] = [
  { name: "a card payment", given: `{ ${card} }` },
  { name: "an escrow payment", given: `{ ${escrow}, kiccProducts: [${product}] }` },
  { name: "a billing key", given: `{ ${billing}, pay_method: "card" }` },
];

describe("RequestPayParams", () => {
  let diagnose: (name: string) => readonly ts.Diagnostic[];
  beforeAll(() => {
    diagnose = compile(cases);
  });

  test.each(cases)("$name", ({ name, want }) => {
    const [first] = diagnose(name);
    const at = first?.file?.text.slice(first.start ?? 0, (first.start ?? 0) + (first.length ?? 0));
    const found = first && [at, ts.flattenDiagnosticMessageText(first.messageText, "\n")];
    if (want === undefined) expect(found).toBeUndefined();
    else {
      expect(found?.[0]).toBe(want[0]);
      expect(found?.[1]).toContain(want[1]);
    }
  });
});

/** Compiles every case in one program, as a consumer of the package with strict settings. */
function compile(all: readonly Case[]): (name: string) => readonly ts.Diagnostic[] {
  const folder = fileURLToPath(new URL("./", import.meta.url));
  const types = fileURLToPath(new URL("../src/generated/index.ts", import.meta.url));
  const texts = new Map(
    all.map(({ given }, index) => [
      `${folder}case-${index}.ts`,
      `import type { RequestPayParams } from "${types}";\nexport const params: RequestPayParams = ${given};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
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
  return (name) => {
    const index = all.findIndex((candidate) => candidate.name === name);
    return program.getSemanticDiagnostics(program.getSourceFile(`${folder}case-${index}.ts`));
  };
}
