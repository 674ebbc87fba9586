// Input as the world has it: empty, cut, huge, in another encoding, not there; and a reader who goes away.
import { spawnSync } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import { entry, kiccKit, kiccKitCut, scratch, useCommand, writeScratch } from "./process.ts";

useCommand();

const card = { channelKey: "k", pay_method: "card", merchant_uid: "o", name: "Tea", amount: 14000, buyer_tel: "010" };
const json = JSON.stringify(card);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test.each<[title: string, input: string | Uint8Array, stderr: string]>([
  ["nothing", "", 'kicc-kit: stdin is empty. Give it one JSON value, such as {"pay_method": "card"}.\n'],
  ["only space", " \n\t", 'kicc-kit: stdin is empty. Give it one JSON value, such as {"pay_method": "card"}.\n'],
  [
    "only a byte order mark",
    bytes([0xef, 0xbb, 0xbf]),
    'kicc-kit: stdin is empty. Give it one JSON value, such as {"pay_method": "card"}.\n',
  ],
  ["a word", "secret", "kicc-kit: stdin:1:1: this cannot stand here in JSON. Line 1, column 1.\n"],
  [
    "a comma too many",
    '{\n  "name": "secret",\n}',
    "kicc-kit: stdin:3:1: this cannot stand here in JSON. Line 3, column 1.\n",
  ],
  ["cut", '{\n  "name": "sec', "kicc-kit: stdin:2:15: the JSON ends too early. Line 2, column 15.\n"],
  ["two values", "{} {}", "kicc-kit: stdin:1:4: this cannot stand here in JSON. Line 1, column 4.\n"],
  [
    "not UTF-8",
    bytes('{"name": "', [0xb0, 0xa1], '"}'),
    "kicc-kit: stdin is not text in UTF-8. Save it as UTF-8 and try again.\n",
  ],
])("refused: %s", (_title, input, stderr) => {
  expect(kiccKit(["validate", "RequestPayParams"], { input })).toEqual({ status: 2, stdout: "", stderr });
});

test("refused with --json and in Korean: nothing on stdout", () => {
  expect(kiccKit(["validate", "RequestPayParams", "--json", "--lang", "ko"], { input: "{" })).toEqual({
    status: 2,
    stdout: "",
    stderr: "kicc-kit: stdin:1:2: JSON이 중간에 끝났습니다. 1행 2열.\n",
  });
});

test.each<[title: string, input: Uint8Array]>([
  ["UTF-8", bytes([0xef, 0xbb, 0xbf], json)],
  ["UTF-16, as PowerShell writes it", Buffer.from(`\ufeff${json}`, "utf16le")],
  ["none, with Windows line ends", bytes(json.replaceAll(",", ",\r\n"))],
])("a byte order mark: %s", (_title, input) => {
  expect(kiccKit(["validate", "RequestPayParams"], { input })).toEqual({ status: 0, stdout: "valid\n", stderr: "" });
});

test("a file that is not there, and a directory", () => {
  mkdirSync(scratch("folder"));
  expect(kiccKit(["validate", "RequestPayParams", "missing.json"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "kicc-kit: missing.json: no such file.\n",
  });
  expect(kiccKit(["validate", "RequestPayParams", "folder"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "kicc-kit: folder: is a directory; name a JSON file.\n",
  });
});

test.each<[title: string, value: unknown, stdout: RegExp]>([
  [
    "a text of 10 MB",
    { ...card, name: "x".repeat(10_000_000) },
    /^name must have at most 40 characters, got 10000000\n/,
  ],
  [
    "a list of 10 MB",
    Array.from({ length: 1_000_000 }, (_, index) => `${index}`),
    /^the value must be an object, got array\n/,
  ],
  ["a key of 10 MB", { ...card, ["k".repeat(10_000_000)]: 1 }, /^\["k{40}"…\] is not a known member\n/],
  [
    "100,000 unknown members",
    { ...card, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index])) },
    /not valid: at least 100 issues\n$/,
  ],
])("large: %s", (_title, value, stdout) => {
  const run = kiccKit(["validate", "RequestPayParams", writeScratch("large.json", JSON.stringify(value))]);
  expect({ ...run, stdout: stdout.test(run.stdout) }).toEqual({ status: 1, stdout: true, stderr: "" });
});

test("10 MB of opening brackets end too early, and closed ones are answered", () => {
  expect(kiccKit(["validate", "RequestPayParams"], { input: "[".repeat(10_000_000) })).toMatchObject({
    status: 2,
    stderr: "kicc-kit: stdin:1:10000001: the JSON ends too early. Line 1, column 10000001.\n",
  });
  const depth = 100_000;
  expect(kiccKit(["validate", "Payment"], { input: "[".repeat(depth) + "]".repeat(depth) }).status).toBe(1);
});

test("a reader that goes away is no failure, and the exit code stays that of the value", async () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
  const file = writeScratch("many.json", JSON.stringify({ ...card, ...many }));
  expect(await kiccKitCut(["validate", "RequestPayParams", file])).toEqual({ status: 1, stderr: "" });
  expect(await kiccKitCut(["list"])).toEqual({ status: 0, stderr: "" });
});

test.runIf(process.platform === "linux")("output that cannot be written is told, and is no verdict", () => {
  const { status, stderr } = spawnSync(process.execPath, [entry(), "list"], {
    encoding: "utf8",
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "kicc-kit: the output cannot be written (ENOSPC). / 출력할 수 없습니다(ENOSPC).\n",
  });
});
