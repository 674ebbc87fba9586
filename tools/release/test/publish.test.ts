// Publishing with the real npm client, to a registry on the loopback that remembers what it was asked.

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Packed } from "../../pack.ts";
import { integrityOf, publishAll } from "../src/publish.ts";
import { temporaryFolder } from "./tree.ts";

test("what the registry lacks is published, in the order of the list", async () => {
  const { packed, registry, destination } = await prepare();
  expect(await publishAll(packed, destination)).toEqual({ added: ["@tea/leaves", "@tea/pot"], alreadyThere: [] });
  expect(registry.published).toEqual(["@tea/leaves", "@tea/pot"]);
});

test("an interrupted release is finished: what is there already, to the byte, is passed over", async () => {
  const { packed, registry, destination } = await prepare();
  registry.has("@tea/leaves", integrityOf(packed[0]?.tarball ?? ""));
  expect(await publishAll(packed, destination)).toEqual({ added: ["@tea/pot"], alreadyThere: ["@tea/leaves"] });
  expect(registry.published).toEqual(["@tea/pot"]);
});

test("a version that is taken by other bytes is refused before anything is published", async () => {
  const { packed, registry, destination } = await prepare();
  registry.has("@tea/pot", "sha512-b3RoZXI=");
  await expect(publishAll(packed, destination)).rejects.toThrow(/has @tea\/pot@1\.0\.0 already, with other contents/);
  expect(registry.published).toEqual([]);
});

test("a registry that is out of order is no registry that lacks the package", async () => {
  const { packed, registry, destination } = await prepare();
  registry.breakDown();
  await expect(publishAll(packed, destination)).rejects.toThrow(/E500|500/);
  expect(registry.published).toEqual([]);
});

async function prepare() {
  const folder = temporaryFolder();
  const registry = await startRegistry();
  writeFileSync(
    join(folder, ".npmrc"),
    `registry=${registry.url}\n${registry.url.replace("http:", "")}:_authToken=test\nfetch-retries=0\n`,
  );
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    npm_config_userconfig: join(folder, ".npmrc"),
    npm_config_cache: join(folder, "cache"),
  };
  return {
    packed: ["@tea/leaves", "@tea/pot"].map((name) => pack(folder, name)),
    registry,
    destination: { env, provenance: false },
  };
}

function pack(folder: string, name: string): Packed {
  const source = join(folder, name);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "package.json"), JSON.stringify({ name, version: "1.0.0" }));
  const [file = ""] = execFileSync("npm", ["pack", "--silent"], { cwd: source, encoding: "utf8" }).trim().split("\n");
  return { name, version: "1.0.0", tarball: join(source, file) };
}

async function startRegistry() {
  const integrities = new Map<string, string>();
  const published: string[] = [];
  let isBroken = false;
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.split("?")[0]?.slice(1) ?? "");
    request.resume();
    if (isBroken) return response.writeHead(500).end("{}");
    if (request.method === "PUT") {
      published.push(name);
      return response.writeHead(201, { "content-type": "application/json" }).end('{"success":true}');
    }
    const integrity = integrities.get(name);
    if (integrity === undefined)
      return response.writeHead(404, { "content-type": "application/json" }).end('{"error":"not found"}');
    const version = { name, version: "1.0.0", dist: { integrity, tarball: `http://127.0.0.1/${name}.tgz` } };
    return response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ name, "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": version } }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    published,
    has: (name: string, integrity: string) => integrities.set(name, integrity),
    breakDown: () => {
      isBroken = true;
    },
  };
}
