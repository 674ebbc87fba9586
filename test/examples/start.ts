// Starts the applications of examples/: servers as processes of their own, as a reader would start them; the others are functions.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import type { Environment } from "../../examples/shop/src/shop.ts";
import { freePort } from "../../tools/free-port.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Running {
  readonly post: (path: string, body: string, type: string) => Promise<Response>;
  /** @returns what it wrote to stdout. */
  readonly stop: () => Promise<string[]>;
}

export type Start = (env: Environment) => Promise<Running>;

export const apps: Readonly<Record<string, Start>> = {
  "node-http": (env) => startServer("node-http", env),
  express: (env) => startServer("express", env),
  fastify: (env) => startServer("fastify", env),
  hono: (env) => startServer("hono", env),
  nestjs: (env) => startServer("nestjs", env),
  async next(env) {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    vi.resetModules();
    const routes: Readonly<Record<string, { readonly POST: (request: Request) => Promise<Response> }>> = {
      "/webhook": await import("../../examples/next/src/app/webhook/route.ts"),
      "/payments/complete": await import("../../examples/next/src/app/payments/complete/route.ts"),
    };
    return call(async (request) => routes[new URL(request.url).pathname]?.POST(request) ?? new Response());
  },
  async workers(env) {
    vi.resetModules();
    const { default: worker } = await import("../../examples/workers/src/worker.ts");
    return call((request) => worker.fetch(request, env));
  },
};

async function startServer(name: string, env: Environment): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ["tools/typescript.mjs", `examples/${name}/src/server.ts`], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  while (!said.includes("listening on")) {
    const [event] = await Promise.race([once(child.stdout, "data"), closed]);
    if (typeof event !== "string") throw new Error(`${name} ended before it listened`);
  }
  return {
    post: (path, body, type) =>
      fetch(`http://localhost:${port}${path}`, { method: "POST", headers: { "content-type": type }, body }),
    async stop() {
      child.kill();
      // With it, all that it wrote has arrived.
      await closed;
      return said.split("\n").filter((line) => line !== "" && !line.startsWith("listening"));
    },
  };
}

function call(handle: (request: Request) => Promise<Response>): Running {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  return {
    post: (path, body, type) =>
      handle(new Request(`https://shop.example${path}`, { method: "POST", headers: { "content-type": type }, body })),
    async stop() {
      return log.mock.calls.map(String);
    },
  };
}
