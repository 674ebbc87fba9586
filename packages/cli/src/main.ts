#!/usr/bin/env node
// The command `kicc-kit`: the one file that touches the process.
import { readFile } from "node:fs/promises";
import { Refusal } from "./refusal.ts";
import { run } from "./run.ts";

process.stderr.on("error", () => process.exit());
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading, as `head` does: that is no failure.
  if (code === "EPIPE") process.exit();
  process.stderr.write(`kicc-kit: the output cannot be written (${code}). / 출력할 수 없습니다(${code}).\n`);
  process.exit(2);
});

try {
  const { exitCode, stdout, stderr } = await run(process.argv.slice(2), {
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    read,
  });
  process.exitCode = exitCode;
  if (stderr !== "") process.stderr.write(stderr);
  if (stdout !== "") process.stdout.write(stdout);
} catch (error) {
  // Not 1, which says that a value is not valid.
  process.exitCode = 70;
  process.stderr.write(
    `kicc-kit: an error of kicc-kit itself; please report it. / kicc-kit 자체의 오류입니다.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
}

async function read(file: string | undefined): Promise<Uint8Array> {
  const name = file ?? "stdin";
  try {
    if (file !== undefined) return await readFile(file);
    if (process.stdin.isTTY)
      process.stderr.write(
        "kicc-kit: reading JSON from the terminal; Ctrl-D ends it. / 터미널에서 JSON 입력을 기다립니다.\n",
      );
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (error) {
    throw unreadable(name, (error as NodeJS.ErrnoException).code ?? "");
  }
}

function unreadable(name: string, code: string): Refusal {
  switch (code) {
    case "ENOENT":
      return new Refusal(`${name}: no such file.`, `${name}: 파일이 없습니다.`);
    case "EISDIR":
      return new Refusal(`${name}: is a directory; name a JSON file.`, `${name}: 폴더입니다. JSON 파일을 지정하세요.`);
    case "EACCES":
    case "EPERM":
      return new Refusal(`${name}: may not be read; check its permissions.`, `${name}: 읽을 권한이 없습니다.`);
    default:
      return new Refusal(`${name}: cannot be read (${code}).`, `${name}: 읽을 수 없습니다(${code}).`);
  }
}
