// Wrong usage is refused with what to do, exit code 2, and nothing on stdout; help and version are on stdout alone.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kiccKit, useCommand } from "./process.ts";

useCommand();

test.each<[args: string[], stderr: string]>([
  [[], "no command. Try: kicc-kit --help"],
  [["validat", "Payment"], 'no command is called "validat". Did you mean validate? Try: kicc-kit --help'],
  [["toString"], 'no command is called "toString". Try: kicc-kit --help'],
  [["validate"], "validate needs the name of a shape. Try: kicc-kit validate --help, or kicc-kit list"],
  [["validate", "Pament"], 'no shape is called "Pament". Did you mean Payment? All shapes: kicc-kit list'],
  [
    ["validate", "requestpayparams"],
    'no shape is called "requestpayparams". Did you mean RequestPayParams? All shapes: kicc-kit list',
  ],
  [["validate", "../../etc/passwd"], 'no shape is called "../../etc/passwd". All shapes: kicc-kit list'],
  [["validate", "codes"], 'no shape is called "codes". All shapes: kicc-kit list'],
  [["validate", "Payment", "a", "b"], 'validate does not take "b". Try: kicc-kit validate --help'],
  [["validate", "Payment", "--jsn"], "unknown option --jsn. Did you mean --json? Try: kicc-kit --help"],
  [["validate", "Payment", "-x"], "unknown option -x. Try: kicc-kit --help"],
  [["validate", "Payment", "--json=1"], "--json takes no value."],
  [["validate", "Payment", "--unknown", "maybe"], "--unknown is allow or refuse."],
  [["validate", "Payment", "--unknown"], "--unknown is allow or refuse."],
  [["list", "--lang", "fr"], "--lang is ko or en."],
  [["list", "--lang"], "--lang is ko or en."],
  [["list", "--lang", "--json"], "--lang is ko or en."],
  [["list", "Payment"], 'list does not take "Payment". Try: kicc-kit list --help'],
  [["list", "--unknown", "allow"], "list does not take --unknown. Try: kicc-kit list --help"],
  [["explain"], "explain needs the name of a shape. Try: kicc-kit explain --help, or kicc-kit list"],
  [["explain", "Paymnt.status"], 'no shape is called "Paymnt". Did you mean Payment? All shapes: kicc-kit list'],
  [
    ["explain", "Payment.stats"],
    'Payment has nothing at "stats". Did you mean Payment.status? Its members: kicc-kit explain Payment',
  ],
  [
    ["explain", "RequestPayParams.kiccProducts.quantity"],
    'RequestPayParams has nothing at "kiccProducts.quantity". Did you mean RequestPayParams.kiccProducts[].quantity? Its members: kicc-kit explain RequestPayParams',
  ],
  [
    ["explain", `Payment.${"x".repeat(1000)}`],
    `Payment has nothing at "${"x".repeat(1000)}". Its members: kicc-kit explain Payment`,
  ],
])("%j", (args, stderr) => {
  expect(kiccKit(args)).toEqual({ status: 2, stdout: "", stderr: `kicc-kit: ${stderr}\n` });
});

test.each<[args: string[], env: Record<string, string>, isKorean: boolean]>([
  [["nothing"], {}, false],
  [["nothing"], { LANG: "ko_KR.UTF-8" }, true],
  [["nothing"], { LANG: "ko" }, true],
  [["nothing"], { LANG: "kok_IN.UTF-8" }, false],
  [["nothing"], { LANG: "ko_KR.UTF-8", LC_MESSAGES: "en_US.UTF-8" }, false],
  [["nothing"], { LANG: "en_US.UTF-8", LC_MESSAGES: "en_US.UTF-8", LC_ALL: "ko_KR.UTF-8" }, true],
  [["nothing"], { LANG: "ko_KR.UTF-8", LC_ALL: "" }, true],
  [["nothing", "--lang", "en"], { LANG: "ko_KR.UTF-8" }, false],
  [["nothing", "--lang=ko"], { LANG: "C" }, true],
])("%j with %j is refused in Korean: %s", (args, env, isKorean) => {
  const { status, stderr } = kiccKit(args, { env });
  expect([status, /\p{Script=Hangul}/u.test(stderr)]).toEqual([2, isKorean]);
});

describe("--help", () => {
  test.each(
    [[], ["validate"], ["list"], ["explain"]].flatMap(
      (command) =>
        [
          [command, "en", "Examples", "Exit codes"],
          [command, "ko", "예시", "종료 코드"],
        ] as const,
    ),
  )("%j in %s begins with examples and ends with exit codes", (command, lang, examples, exitCodes) => {
    const { status, stdout, stderr } = kiccKit([...command, "--help", "--lang", lang]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.startsWith(`${examples}\n  kicc-kit ${command[0] ?? "validate"} `) || command[0] === "list").toBe(
      true,
    );
    expect(stdout).toContain(`\n${exitCodes}\n  0 `);
    expect(/\p{Script=Hangul}/u.test(stdout)).toBe(lang === "ko");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });

  test("-h is the same, and needs no shape", () => {
    expect(kiccKit(["validate", "-h"])).toEqual(kiccKit(["validate", "--help"]));
  });
});

test("--version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(kiccKit(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});
