// `kicc-kit validate`: verdict, exit code, and what stands on stdout, in both languages and both forms.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { kiccKit, useCommand, writeScratch } from "./process.ts";

useCommand();

const examples = fileURLToPath(new URL("../../../schemas/examples/", import.meta.url));
const card = {
  channelKey: "channel-key-1",
  pay_method: "card",
  merchant_uid: "order-1",
  name: "Tea",
  amount: 14000,
  buyer_tel: "010-0000-0000",
};
const escrow = {
  ...card,
  pay_method: "trans",
  escrow: true,
  buyer_name: "Hong",
  buyer_email: "hong@shop.example",
  kiccProducts: [
    { orderNumber: "1", name: "Tea", quantity: 1, amount: 7000 },
    { orderNumber: "2", name: "Cup", quantity: "2", amount: 7000 },
  ],
};
const late = { merchant_uid: "order-2", name: "Tea", amount: 100, schedule_at: 1757385657224 };

test.each<[title: string, args: string[], value: unknown, status: number, stdout: string]>([
  ["valid", ["RequestPayParams"], card, 0, "valid\n"],
  [
    "an issue in a list",
    ["RequestPayParams"],
    escrow,
    1,
    'kiccProducts[1].quantity must be an integer, got string "2"\nnot valid: 1 issue\n',
  ],
  [
    "an issue in Korean",
    ["RequestPayParams", "--lang", "ko"],
    escrow,
    1,
    'kiccProducts[1].quantity: 정수 값이어야 합니다 (받은 값: 문자열 "2")\n유효하지 않음: 오류 1건\n',
  ],
  [
    "a warning alone is valid",
    ["Schedule"],
    late,
    0,
    "schedule_at  is in milliseconds, it seems; did you mean 1757385657? (EPOCH_MILLISECONDS)\n" +
      "  Divide by 1000: the API counts in UNIX seconds, and takes this for a time thousands of years away.\n" +
      "valid: 1 warning\n",
  ],
  [
    "a warning about the whole value, in Korean",
    ["RequestPayParams", "--lang=ko"],
    { ...card, channelKey: undefined },
    0,
    "(값 전체)  채널을 지정하지 않았습니다. 설정된 PG가 하나뿐일 때만 동작합니다 (NO_CHANNEL)\n" +
      "  KICC 채널의 `channelKey` 값을 보내세요.\n유효함: 경고 1건\n",
  ],
  ["the root itself", ["RequestPayParams"], 1, 1, "the value must be an object, got number 1\nnot valid: 1 issue\n"],
  [
    "an unknown member",
    ["RequestPayParams"],
    { ...card, new_member: 1 },
    1,
    "new_member is not a known member\nnot valid: 1 issue\n",
  ],
  ["an unknown member, allowed", ["RequestPayParams", "--unknown", "allow"], { ...card, new_member: 1 }, 0, "valid\n"],
  [
    "an unknown member, refused",
    ["RequestPayParams", "--unknown=refuse"],
    { ...card, new_member: 1 },
    1,
    "new_member is not a known member\nnot valid: 1 issue\n",
  ],
  [
    "a key that would steer the terminal",
    ["RequestPayParams"],
    { ...card, "\u001b[31m\u202e\nred": 1 },
    1,
    '["\\u001b[31m\ufffd\\nred"] is not a known member\nnot valid: 1 issue\n',
  ],
])("%s", (_title, args, value, status, stdout) => {
  expect(kiccKit(["validate", ...args], { input: JSON.stringify(value) })).toEqual({ status, stdout, stderr: "" });
});

test("stdin by -, and a file by its name, say the same", () => {
  const input = JSON.stringify(escrow);
  const fromInput = kiccKit(["validate", "RequestPayParams", "-"], { input });
  expect(kiccKit(["validate", "RequestPayParams", writeScratch("escrow.json", input)])).toEqual(fromInput);
  expect(fromInput.status).toBe(1);
});

describe("--json", () => {
  test("has exactly valid, issues and warnings, and of the value only what is wrong", () => {
    const input = JSON.stringify({ ...escrow, name: "Hong's 4711" });
    const { status, stdout, stderr } = kiccKit(["validate", "RequestPayParams", "--json"], { input });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).not.toContain("4711");
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      issues: [
        {
          path: ["kiccProducts", 1, "quantity"],
          code: "type",
          params: { type: "integer" },
          received: { type: "string", text: '"2"' },
          message: 'kiccProducts[1].quantity must be an integer, got string "2"',
        },
      ],
      warnings: [{ path: ["name"], code: "QUOTE_IN_NAME", message: expect.any(String), fix: expect.any(String) }],
    });
  });

  test("speaks Korean", () => {
    const { stdout } = kiccKit(["validate", "RequestPayParams", "--json", "--lang", "ko"], {
      input: JSON.stringify(escrow),
    });
    expect(JSON.parse(stdout).issues[0].message).toBe(
      'kiccProducts[1].quantity: 정수 값이어야 합니다 (받은 값: 문자열 "2")',
    );
  });
});

test("every shape can be validated: its first good example is, its first bad one is not", () => {
  const shapes = readdirSync(examples).filter((_, index) => index % 9 === 0);
  for (const shape of shapes) {
    const files = readdirSync(`${examples}${shape}`);
    const good = files.find((file) => file.startsWith("good-"));
    const bad = JSON.parse(
      readFileSync(`${examples}${shape}/${files.find((file) => file.startsWith("bad-"))}`, "utf8"),
    );
    expect([shape, kiccKit(["validate", shape, `${examples}${shape}/${good}`]).status]).toEqual([shape, 0]);
    expect([shape, kiccKit(["validate", shape], { input: JSON.stringify(bad.value) }).status]).toEqual([shape, 1]);
  }
});

test.each<[env: Record<string, string>, isColoured: boolean]>([
  [{}, false],
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "" }, true],
  [{ FORCE_COLOR: "0" }, false],
])("colour with %j: %s", (env, isColoured) => {
  const { stdout } = kiccKit(["validate", "RequestPayParams"], { input: JSON.stringify(escrow), env });
  expect(stdout.includes("\u001b[")).toBe(isColoured);
});
