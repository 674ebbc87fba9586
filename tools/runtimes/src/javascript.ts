// Runtimes that load packages from node_modules by themselves.
import { requireAll } from "./checks.ts";
import { findPackage, native, script } from "./installed.ts";
import { run } from "./program.ts";
import type { Found, Runner } from "./runner.ts";

const [MODULE, COMMONJS] = ["launch/run.mjs", "launch/run.cjs"];
const NO_EVAL = "--disallow-code-generation-from-strings";
const DENO = [...script("deno", "bin.cjs"), "run", "--no-remote", "--no-prompt", "--node-modules-dir=manual"];

export const JAVASCRIPT_RUNTIMES: readonly Runner[] = [
  node(20),
  node(22),
  node(24),
  {
    name: "Bun",
    kind: "runtime",
    how: { en: "ES modules and CommonJS", ko: "ES 모듈과 CommonJS" },
    find: () => findPackage("bun"),
    run: launch(inBoth([...native("bun", "bin/bun.exe"), "run"])),
  },
  {
    name: "Deno",
    kind: "runtime",
    how: {
      en: "ES modules without any permission; CommonJS, which must read its files",
      ko: "ES 모듈은 아무 권한 없이, CommonJS는 파일 읽기 권한만으로",
    },
    find: () => findPackage("deno"),
    run: launch([
      [...DENO, MODULE],
      [...DENO, "--allow-read=.", COMMONJS],
    ]),
  },
];

function node(major: 20 | 22 | 24): Runner {
  const alias = `node-${major}`;
  const isHost = process.versions.node.startsWith(`${major}.`);
  const program = isHost ? [process.execPath] : native(alias, "bin/node");
  return {
    name: `Node ${major}`,
    kind: "runtime",
    how: {
      en: "ES modules and CommonJS, also where no code may be made from strings",
      ko: "ES 모듈과 CommonJS, 문자열에서 코드를 만들 수 없는 환경에서도",
    },
    find: (): Found => (isHost ? { version: process.versions.node } : findPackage(alias)),
    run: launch([...inBoth(program), ...inBoth([...program, NO_EVAL])]),
  };
}

function inBoth(program: readonly string[]): string[][] {
  return [MODULE, COMMONJS].map((launcher) => [...program, launcher]);
}

function launch(commands: readonly (readonly string[])[]): Runner["run"] {
  return async ({ folder, checks }) => {
    for (const command of commands) requireAll(checks, await run(command, folder));
  };
}
