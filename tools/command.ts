// Runs one command and waits for it; what it said is kept for the one who must mend a failure.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface CommandOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** How much of a failed command's output is shown: the end is where the reason stands. */
const LINES_SHOWN = 60;

export class CommandError extends Error {
  override readonly name = "CommandError";
}

const isWindows = process.platform === "win32";
const running = new Set<ChildProcess>();

/** For a signal that ends us: nothing that we started may go on. */
export function killRunning(): void {
  for (const { pid } of running) if (pid !== undefined) process.kill(isWindows ? pid : -pid, "SIGKILL");
}

/** @returns what the command wrote to stdout. @throws CommandError with the end of all it said, if its exit code is not 0. */
export async function run(command: string, args: readonly string[], { cwd, env }: CommandOptions): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    shell: isWindows,
    // A group of its own, so that what the command started can be ended with it.
    detached: !isWindows,
  });
  running.add(child);
  let [stdout, all] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    all += text;
  });
  try {
    const [code, signal] = await once(child, "close");
    if (code === 0) return stdout;
    const end = all.trimEnd().split("\n").slice(-LINES_SHOWN).join("\n");
    throw new CommandError(
      `${[command, ...args].join(" ")} in ${cwd} ended with ${signal ?? `exit code ${code}`}:\n${end}`,
    );
  } finally {
    running.delete(child);
  }
}
