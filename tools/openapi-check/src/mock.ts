// Has Prism play the gateway from the document, and holds its answer against our own validator.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Payment } from "../../../packages/validators/src/generated/Payment.ts";
import { freePort } from "../../free-port.ts";
import type { Outcome } from "./outcome.ts";

const PATIENCE_MS = 60_000;

export async function checkMock(folder: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const port = await freePort();
  const prism = spawn(
    process.execPath,
    // The program itself, not its shim: what is killed below must be what listens.
    [
      "node_modules/@stoplight/prism-cli/dist/index.js",
      "mock",
      "-h",
      "127.0.0.1",
      "-p",
      String(port),
      "../../schemas/generated/openapi.json",
    ],
    { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  for (const stream of [prism.stdout, prism.stderr]) stream.on("data", (chunk) => (output += chunk));
  const kill = () => prism.kill("SIGKILL");
  process.once("exit", kill);
  try {
    const problem = await findProblem(prism, `http://127.0.0.1:${port}`);
    return {
      name: "prism mock",
      exitCode: prism.exitCode ?? (problem === undefined ? 0 : 1),
      output: `${output}${problem ?? ""}`,
    };
  } finally {
    kill();
    if (prism.exitCode === null && prism.signalCode === null) await once(prism, "exit");
    process.off("exit", kill);
  }
}

/** @returns `undefined` where the mock answers as the gateway would. */
async function findProblem(prism: ChildProcess, base: string): Promise<string | undefined> {
  const answer = await ask(prism, `${base}/payments/imp_1`);
  if (answer === undefined) return "it did not begin to listen";
  if (answer.status !== 200) return `GET /payments/imp_1 gave HTTP ${answer.status}`;
  const { response } = (await answer.json()) as { response: unknown };
  const result = Payment.safeParse(response);
  if (!result.success) return `our validator refuses its payment: ${JSON.stringify(result.issues)}`;
  const refusal = await fetch(`${base}/payments/imp_1`);
  return refusal.status === 401 ? undefined : `without a token it gave HTTP ${refusal.status} instead of 401`;
}

async function ask(prism: ChildProcess, url: string): Promise<Response | undefined> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && prism.exitCode === null; ) {
    try {
      return await fetch(url, { headers: { authorization: "Bearer token" } });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return undefined;
}
