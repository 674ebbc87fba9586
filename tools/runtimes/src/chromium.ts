// Chromium: taken from the machine, as no package on npm carries it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { CHROMIUM_PLACES } from "../../chromium-places.ts";
import { run } from "./program.ts";
import type { Found } from "./runner.ts";

let hasTriedToInstall = false;

export function findChromium(): Found {
  const place = CHROMIUM_PLACES.find(existsSync) ?? installChromium();
  if (place === undefined)
    return {
      missing: `Chromium is in none of ${CHROMIUM_PLACES.join(", ")}; install it, on Debian with \`apt-get install chromium\``,
    };
  const { stdout } = spawnSync(place, ["--version"], { encoding: "utf8" });
  const [version] = /\d+(?:\.\d+)+/.exec(stdout ?? "") ?? [];
  return version === undefined
    ? { missing: `${place} --version tells no version; install Chromium anew` }
    : { version };
}

/** What the page's own script made of `globalThis.smoked`, as a line of JSON. @throws with every complaint of the browser */
export function visit(bundle: string, folder: string): Promise<string> {
  const place = CHROMIUM_PLACES.find(existsSync);
  if (place === undefined) throw new Error("Chromium went away");
  return run([process.execPath, "chromium/visit.mjs", place, bundle], folder);
}

/** Debian's, where that is within our power. */
function installChromium(): string | undefined {
  if (hasTriedToInstall || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  hasTriedToInstall = true;
  process.stderr.write("no Chromium here: installing Debian's chromium with apt-get\n");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]])
    spawnSync("/usr/bin/apt-get", args, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  return CHROMIUM_PLACES.find(existsSync);
}
