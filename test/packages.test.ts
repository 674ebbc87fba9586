// The packages as they are built: both module systems, no third-party code, no code made from strings, types that hold on their own.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
/** A folder whose dependencies are the packages, as an application's would be. */
const application = join(root, "examples/first-payment");
const packages = ["checkout", "client", "sandbox", "validators"];

describe.each(packages)("@kicc-kit/%s", (name) => {
  test.each(["--input-type=module", "--input-type=commonjs"])(
    "loads where no code may be made from strings: %s",
    (type) => {
      const load = type.endsWith("module")
        ? `import * as all from "@kicc-kit/${name}";`
        : `const all = require("@kicc-kit/${name}");`;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--disallow-code-generation-from-strings", type, "-e", `${load} console.log(Object.keys(all).length > 0)`],
        {
          cwd: application,
          encoding: "utf8",
        },
      );
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "true\n", stderr: "" });
    },
  );

  test("imports nothing but its siblings", () => {
    const folder = join(root, "packages", name, "dist");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.[cm]js$/.test(file));
    const imported = files.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/(?:from |require\()"([^"]+)"/g)].map(
        ([, specifier]) => specifier ?? "",
      ),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(imported.filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("@kicc-kit/"))).toEqual(
      [],
    );
  });

  test("has no dependency outside this repository", () => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(
      readFileSync(join(root, "packages", name, "package.json"), "utf8"),
    );
    expect(
      Object.keys({ ...dependencies, ...peerDependencies }).filter(
        (dependency) => !dependency.startsWith("@kicc-kit/"),
      ),
    ).toEqual([]);
  });
});

test("one validator brings only itself, also from the package's root", async () => {
  const text = await bundle('export { WebhookBody } from "@kicc-kit/validators";');
  expect(text).toContain("cancellation_id");
  expect(text).not.toContain("kiccProducts");
});

test("reading a redirect brings neither the validator nor the loader of the payment window", async () => {
  const text = await bundle('export { parseRedirect } from "@kicc-kit/checkout";');
  expect(text).toContain("needs-verification");
  expect(text).not.toMatch(/kiccProducts|iamport\.js/);
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: application },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
  });
  return outputFiles.map((file) => file.text).join("");
}

/** A shop's module, in either module system. */
const modules = ["consumer.mts", "consumer.cts"];

test.each(modules)("declarations type-check in %s with nothing skipped", (file) => {
  const text = `import { createClient, type Client } from "@kicc-kit/client";
import { requestPay, type CheckoutResult } from "@kicc-kit/checkout";
import type {} from "@kicc-kit/checkout/global";
import { createSandbox } from "@kicc-kit/sandbox";
import type { Payment, RequestPayParams } from "@kicc-kit/types";
import type { WebhookBody } from "@kicc-kit/types/WebhookBody";
import { RequestPayParams as validator } from "@kicc-kit/validators/RequestPayParams";
import { Payment as payments } from "@kicc-kit/validators";
export const client: Client = createClient({ key: "k", secret: "s", fetch: (url, init) => createSandbox().fetch(new Request(url, init)) });
export const params: RequestPayParams = validator.parse({});
export const result: Promise<CheckoutResult> = requestPay(params);
export const open = (): void => window.IMP?.request_pay(params, (response) => response.merchant_uid.trim());
export const payment: Promise<Payment> = client.payments.cancel({ imp_uid: "imp_1", amount: "full" });
export const notice = (body: WebhookBody): string => body.imp_uid;
export const wrong: number = payments.parse({}).imp_uid;
`;
  expect(diagnose(file, text)).toEqual(["Type 'string' is not assignable to type 'number'."]);
});

test.each(modules)("in %s, a shop's own declaration of window.IMP stays as it is", (file) => {
  const text = `import { loadIamport } from "@kicc-kit/checkout";
declare global { interface Window { IMP: { init(code: string): number } } }
export const load: () => Promise<unknown> = loadIamport;
export const wrong: string = window.IMP.init("imp00000000");
`;
  expect(diagnose(file, text)).toEqual(["Type 'number' is not assignable to type 'string'."]);
});

/** @returns what the compiler has against a module of the application, nothing skipped. */
function diagnose(file: string, text: string): string[] {
  const path = join(application, file);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? text : readFile(name));
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
