// Starts the applications of examples/: servers as processes of their own, as a reader would start them; the others are functions.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import type { Environment } from "../../examples/shop/src/shop.ts";
import { freePort } from "../../tools/free-port.ts";
import { type RunningShop, sendTo } from "../../tools/play-shop.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export const apps: Readonly<Record<string, (env: Environment) => Promise<RunningShop>>> = {
  "node-http": (env) => startServer("node-http", env),
  express: (env) => startServer("express", env),
  fastify: (env) => startServer("fastify", env),
  hono: (env) => startServer("hono", env),
  nestjs: (env) => startServer("nestjs", env),
  async next(env) {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const routes: Readonly<Record<string, { readonly POST: (request: Request) => Promise<Response> }>> = {
      "/webhook": await import("../../examples/next/src/app/webhook/route.ts"),
      "/payments/complete": await import("../../examples/next/src/app/payments/complete/route.ts"),
    };
    return call(async (request) => routes[new URL(request.url).pathname]?.POST(request) ?? new Response());
  },
  async workers(env) {
    const { default: worker } = await import("../../examples/workers/src/worker.ts");
    return call((request) => worker.fetch(request, env));
  },
};

async function startServer(name: string, env: Environment): Promise<RunningShop> {
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
    send: sendTo(`http://localhost:${port}`),
    async stop() {
      child.kill();
      // With it, all that it wrote has arrived.
      await closed;
      return said;
    },
  };
}

function call(handle: (request: Request) => Promise<Response>): RunningShop {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  return {
    send: (path, init) => handle(new Request(`https://shop.example${path}`, init)),
    stop: async () => log.mock.calls.join("\n"),
  };
}
