// The README's snippet runs as it stands, and its table names the errors that there are.
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, test, vi } from "vitest";
import * as kit from "../src/index.ts";
import { KEY, ok, PAYMENT, play, SECRET } from "./gateway.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the snippet verifies and refunds a payment", async () => {
  const { baseUrl, calls } = await play({ answers: [ok(PAYMENT), ok({ ...PAYMENT, cancel_amount: 4_000 })] });
  const log = vi.fn();
  const [, snippet = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const code = transformSync(snippet.replace(/^import (\{.*\}) from .*$/m, "const $1 = kit;"), {
    loader: "ts",
  }).code;
  const scope = {
    kit: { ...kit, createClient: () => kit.createClient({ key: KEY, secret: SECRET, baseUrl }) },
    process: { env: {} },
    console: { log },
  };
  const run = new Function(...Object.keys(scope), `return (async () => {${code}})();`);
  await run(...Object.values(scope));
  expect(log.mock.calls).toEqual([["deliver"], ["refunded 4000 won"]]);
  expect(JSON.parse(calls[1]?.body ?? "")).toMatchObject({ imp_uid: "imp_1", amount: 4_000, checksum: 14_000 });
});

test("the table names every error that can be thrown", () => {
  const rows = Array.from(readme.matchAll(/^\| `(\w+Error)`/gm), ([, name]) => name);
  const exported = Object.keys(kit).filter((name) => name.endsWith("Error") && name !== "KiccError");
  expect(rows.sort()).toEqual(exported.sort());
});

test("it opens by saying that the package is unofficial", () => {
  expect(readme.split("\n")[2]).toMatch(/^\*\*Unofficial\.\*\*/);
});
