// Received lists stay open, and an editor still completes every known value.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { TYPES } from "./compile.ts";

const file = fileURLToPath(new URL("./completion-consumer.ts", import.meta.url));

test.each([
  ['const payment = {} as Payment; if (payment.status === "', ["ready", "paid", "cancelled", "failed"]],
  ['const payment = {} as Payment; if (payment.pay_method === "', ["card", "trans", "vbank", "phone"]],
  ['const request: CardDirect = { code: "', ["361", "367", "041"]],
  ['const request: AlipayPlus = { wallet: "', ["gcash", "alipay_hk"]],
])("%s", (code, want) => {
  const text = `import type { AlipayPlus, CardDirect, Payment } from "${TYPES}";\n${code}`;
  const names = completionsAtEnd(text);
  expect(names).toEqual(expect.arrayContaining(want));
});

function completionsAtEnd(text: string): string[] {
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  return service.getCompletionsAtPosition(file, text.length, {})?.entries.map(({ name }) => name) ?? [];
}
