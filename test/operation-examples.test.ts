// The example of each operation in the reference runs against the sandbox, and prints what its comments say.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as kit from "@kicc-kit/client";
import { createSandbox } from "@kicc-kit/sandbox";
import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../docs/examples/", import.meta.url));
const files = readdirSync(folder).sort();
/** Seconds of the world in which every example begins. */
const NOW = 1_800_000_000;

describe("each runs and prints what it says", () => {
  test.each(files)("%s", async (file) => {
    const code = readFileSync(folder + file, "utf8");
    const printed: string[] = [];
    const world = {
      ...kit,
      ...(await createWorld()),
      console: { log: (...values: unknown[]) => printed.push(values.join(" ")) },
    };
    const body = transformSync(`async function run() {\n${code}\n}`, { loader: "ts", target: "es2022" }).code;
    const run = new Function(...Object.keys(world), `${body}\nreturn run();`);
    await run(...Object.values(world));
    expect(printed).toEqual([...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line));
  });
});

test("each type-checks", () => {
  const world = `import { createSandbox, type Sandbox } from "@kicc-kit/sandbox";
import { type Client, NotFoundError, paginate, schedulesBetween } from "@kicc-kit/client";
declare const client: Client, sandbox: Sandbox, nextMonth: number;
declare const card: { imp_uid: string }, transfer: { imp_uid: string }, deposit: { imp_uid: string };
declare const console: { log(...values: unknown[]): void };
export const used = [createSandbox, NotFoundError, paginate, schedulesBetween, card, transfer, deposit, sandbox, nextMonth];\n`;
  const texts = new Map(files.map((file) => [`${folder}${file}`, world + readFileSync(folder + file, "utf8")]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host));
  expect(
    problems.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  ).toEqual([]);
});

test("every operation has one", () => {
  const { operations } = JSON.parse(readFileSync(new URL("../schemas/operations.json", import.meta.url), "utf8")) as {
    operations: Record<string, { kind: string }>;
  };
  const names = Object.keys(operations).filter((name) => operations[name]?.kind === "rest");
  expect(names.map((name) => `${name}.ts`).sort()).toEqual(files);
});

/** What the reference says each example begins with. */
async function createWorld() {
  const sandbox = createSandbox({ now: () => NOW * 1000 });
  const client = kit.createClient({
    key: "sandbox-key",
    secret: "sandbox-secret",
    fetch: (url, init) => sandbox.fetch(new Request(url, init)),
  });
  const order = { name: "Tea", amount: 14_000, buyer_tel: "010-0000-0000" };
  const pay = async (params: Parameters<typeof sandbox.checkout>[0]) => ({
    imp_uid: String((await sandbox.checkout(params)).imp_uid),
  });
  const card = await pay({ ...order, pay_method: "card", merchant_uid: "order-card" });
  const transfer = await pay({ ...order, pay_method: "trans", merchant_uid: "order-transfer" });
  const deposit = await pay({ ...order, pay_method: "vbank", merchant_uid: "order-deposit" });
  await pay({ customer_uid: "card-1", pay_method: "card", merchant_uid: "issue-1", name: "Tea", amount: 0 });
  const nextMonth = NOW + 30 * 86_400;
  await client.subscribe.schedule({
    customer_uid: "card-1",
    schedules: [{ merchant_uid: "month-planned", schedule_at: nextMonth, name: "Tea", amount: 9_900 }],
  });
  return { client, sandbox, card, transfer, deposit, nextMonth };
}
