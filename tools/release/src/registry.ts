// A registry of our own on the loopback, which knows no other: what is not published to it cannot be installed from it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../free-port.ts";

export interface Registry {
  readonly url: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** @param folder an empty folder for its configuration and storage */
export async function startRegistry(toolFolder: string, folder: string): Promise<Registry> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "config.yaml"),
    `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
packages:
  "**":
    access: $all
    publish: $all
log: { type: stdout, format: json, level: warn }
`,
  );
  const program = join(toolFolder, "node_modules/verdaccio/bin/verdaccio");
  // The program itself, not its shim: what is killed below must be what listens.
  const child = spawn(process.execPath, [program, "--config", "config.yaml", "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const url = `http://127.0.0.1:${port}/`;
  await waitFor(child, url);
  return {
    url,
    async stop() {
      process.off("exit", kill);
      kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

async function waitFor(child: ChildProcess, url: string): Promise<void> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && child.exitCode === null; ) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`the local registry did not begin to listen at ${url}:\n${output}`);
}
