// Publishes tarballs, each once: what the registry has already is passed over if it is the same to the byte, and refused if not.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { run } from "../../command.ts";
import type { Packed } from "../../pack.ts";

export interface Destination {
  readonly env: NodeJS.ProcessEnv;
  /** Whether the registry is to say which commit and which workflow built it. */
  readonly provenance: boolean;
}

export interface Published {
  readonly added: readonly string[];
  readonly alreadyThere: readonly string[];
}

/** @throws Error before anything is published, if a version is taken by other bytes. */
export async function publishAll(packed: readonly Packed[], { env, provenance }: Destination): Promise<Published> {
  const found = new Map<Packed, string | undefined>();
  for (const one of packed) found.set(one, await integrityInRegistry(one, env));
  const taken = packed.filter((one) => ![undefined, integrityOf(one.tarball)].includes(found.get(one)));
  if (taken.length > 0) {
    const list = taken.map(({ name, version }) => `${name}@${version}`).join(", ");
    throw new Error(
      `the registry has ${list} already, with other contents. Nothing was published: add a changeset, so that the next version is a new one.`,
    );
  }
  const missing = packed.filter((one) => found.get(one) === undefined);
  for (const { tarball } of missing)
    await run("npm", ["publish", tarball, "--access", "public", ...(provenance ? ["--provenance"] : [])], {
      cwd: dirname(tarball),
      env,
    });
  return {
    added: missing.map(({ name }) => name),
    alreadyThere: packed.filter((one) => !missing.includes(one)).map(({ name }) => name),
  };
}

/** As registries and lockfiles write it. */
export function integrityOf(tarball: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
}

/** @returns undefined where the registry has no such version. */
async function integrityInRegistry(
  { name, version, tarball }: Packed,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  try {
    const output = await run("npm", ["view", `${name}@${version}`, "dist.integrity", "--json"], {
      cwd: dirname(tarball),
      env,
    });
    return output.trim() === "" ? undefined : JSON.parse(output);
  } catch (error) {
    if (error instanceof Error && error.message.includes("E404")) return undefined;
    throw error;
  }
}
