// `npm start`'s story, run as a built program: it holds, it fails loudly, and nothing private leaves it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface Step {
  readonly exchanges: readonly { readonly request: { readonly method: string; readonly url?: string } }[];
}

const program = fileURLToPath(new URL("../examples/first-payment/dist/main.mjs", import.meta.url));

test("every step holds and is told with its time", () => {
  const { status, stdout } = run([]);
  expect(status).toBe(0);
  expect(stdout.match(/^ok \d+\. .+ \([\d.]+ ms\)$/gm)).toHaveLength(9);
});

test("in Korean where the locale says so", () => {
  expect(run([], { LC_ALL: "ko_KR.UTF-8" }).stdout).toContain(
    "ok 4. 페이지가 알린 결제를 검증: PG에서 조회해 주문과 비교",
  );
});

test("--json holds every request and answer, and nothing secret or personal", () => {
  const { status, stdout } = run(["--json"]);
  expect(status).toBe(0);
  const { ok, steps } = JSON.parse(stdout);
  expect(ok).toBe(true);
  const asked = (steps as Step[]).flatMap(({ exchanges }) =>
    exchanges.map(({ request: { method, url } }) => (url === undefined ? method : new URL(url).pathname)),
  );
  expect(asked).toEqual(
    expect.arrayContaining([
      "IMP.request_pay",
      "/webhook",
      "/users/getToken",
      "/payments/cancel",
      "/subscribe/payments/again",
    ]),
  );
  for (const secret of ["sandbox-key", "sandbox-secret", "010-0000-0000", "gildong@example.com", "Hong Gildong"])
    expect(stdout).not.toContain(secret);
});

test("an unknown argument is refused with the usage", () => {
  const { status, stdout, stderr } = run(["--jsno"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("unknown argument --jsno");
});

function run(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", ...env },
  });
}
