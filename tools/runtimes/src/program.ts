// Starts programs, and sees to it that none outlives its use: each heads a process group, which is killed as a whole.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that hangs is a failure like another. */
const PATIENCE_MS = 180_000;

/** Nothing here tells anybody that it ran, or writes outside the application. */
const QUIET = {
  CI: "1",
  DENO_DIR: "deno-cache",
  DENO_NO_UPDATE_CHECK: "1",
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
  NO_UPDATE_NOTIFIER: "1",
};

interface Running {
  readonly child: ChildProcess;
  readonly command: readonly string[];
  /** What it said so far. */
  readonly said: { stdout: string; all: string };
  /** When it has ended and all that it said is here, or when it could not begin. Never rejects. */
  readonly closed: Promise<"closed">;
}

const running = new Set<ChildProcess>();

export function killAll(): void {
  running.forEach(killGroup);
}

/** @returns its stdout. @throws with all that it said where it fails */
export async function run(command: readonly string[], cwd: string): Promise<string> {
  const program = start(command, cwd);
  try {
    await within(program.closed, program);
    const { exitCode, signalCode } = program.child;
    if (exitCode !== 0) throw failure(program, `gave ${signalCode ?? `exit code ${exitCode}`}`);
    return program.said.stdout;
  } finally {
    await stop(program);
  }
}

/**
 * Waits until the program tells its address on the loopback, and stops it when `use` is done with that.
 *
 * @param use gets the address, and what stops the program and gives all that it wrote to stdout
 */
export async function withServer(
  command: readonly string[],
  cwd: string,
  use: (url: string, stop: () => Promise<string>) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
) {
  const program = start(command, cwd, env);
  const end = () => stop(program).then(() => program.said.stdout);
  try {
    const url = await within(findAddress(program), program);
    await use(url, end).catch(async (error: unknown) => {
      await stop(program);
      throw failure(program, `listened on ${url}, but ${error instanceof Error ? error.message : error}`);
    });
  } finally {
    await stop(program);
  }
}

function start(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Running {
  const [file = "", ...args] = command;
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...QUIET, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const said = { stdout: "", all: "" };
  child.stdout.on("data", (chunk) => (said.stdout += chunk));
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said.all += chunk));
  const closed = once(child, "close").then(
    () => "closed" as const,
    (error: Error) => {
      said.all += error.message;
      return "closed" as const;
    },
  );
  running.add(child);
  return { child, command, said, closed };
}

async function findAddress(program: Running): Promise<string> {
  for (;;) {
    // The last is how workerd tells its port.
    const [, port] = /(?:http:\/\/127\.0\.0\.1:|"port":)([1-9]\d*)/.exec(program.said.stdout) ?? [];
    if (port !== undefined) return `http://127.0.0.1:${port}`;
    const event = await Promise.race([program.closed, once(program.child.stdout ?? program.child, "data")]);
    if (event === "closed") throw failure(program, "ended instead of listening");
  }
}

async function within<Value>(promise: Promise<Value>, program: Running): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure(program, `was not done after ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function failure({ command, said }: Running, what: string): Error {
  // Minified code, of which one line says nothing that its beginning does not.
  const lines = said.all.trim().replace(/^(.{300}).+$/gm, "$1…");
  return new Error(`${command.join(" ")}\n${what}:\n${lines}`);
}

async function stop({ child, closed }: Running): Promise<void> {
  killGroup(child);
  await closed;
  running.delete(child);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    // All of it has ended already.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
