// The packages as they would be published, in an application of their own, on the Node that runs this. `pnpm test:runtimes` does the rest.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Application, makeApplication } from "../tools/runtimes/src/application.ts";

let application: Application;
beforeAll(() => {
  application = makeApplication(mkdtempSync(join(tmpdir(), "kicc-kit-smoke-")));
});
afterAll(() => rmSync(application.folder, { recursive: true, force: true }));

test.each([
  ["ES modules", "run.mjs", []],
  ["CommonJS", "run.cjs", []],
  ["ES modules where no code may be made from strings", "run.mjs", ["--disallow-code-generation-from-strings"]],
  ["CommonJS where no code may be made from strings", "run.cjs", ["--disallow-code-generation-from-strings"]],
])("every check holds: %s", (_, launcher, flags) => {
  expect(JSON.parse(node(...flags, `launch/${launcher}`))).toEqual([
    "a right request passes",
    "a wrong request is an issue that names the member",
    "the same issue in Korean",
    "a likely slip is a warning",
    "what a phone brings back is two ids to verify",
    "a payment is read and verified",
    "a webhook that comes twice delivers once",
    "what the gateway answers is valid",
    "a part is refunded",
    "a refund too large is a GatewayError",
    "a refund whose answer is lost is an OutcomeUnknownError",
    "and was sent once",
    "a code list is looked up",
    "a schema is a module",
  ]);
});

test("what a runtime must tell is every check of the file", () => {
  expect(application.checks).toEqual(JSON.parse(node("launch/run.mjs")));
});

test("a check that does not hold ends the run with its name", () => {
  const source = readFileSync(join(application.folder, "smoke.mjs"), "utf8");
  writeFileSync(join(application.folder, "broken.mjs"), source.replace('["ok", order.amount]', '["ok", 1]'));
  expect(() => node("--eval", 'import("./broken.mjs").then(({ smoke }) => smoke())')).toThrow(
    'a payment is read and verified: found ["ok",14000] where ["ok",1] is right',
  );
});

test.each([
  [
    "ES modules",
    "same.mjs",
    `import file from "@kicc-kit/schemas/Payment.json" with { type: "json" };
     import schema from "@kicc-kit/schemas/Payment";`,
  ],
  [
    "CommonJS",
    "same.cjs",
    `const file = require("@kicc-kit/schemas/Payment.json");
     const schema = require("@kicc-kit/schemas/Payment");`,
  ],
])("a schema is the same as a JSON file and as a module: %s", (_, name, imports) => {
  writeFileSync(join(application.folder, name), `${imports}\nconsole.log(JSON.stringify([file, schema]));`);
  const [file, schema] = JSON.parse(node(name));
  expect(schema.title).toBe("Payment");
  expect(schema).toEqual(file);
});

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: application.folder, encoding: "utf8", stdio: "pipe" });
}
