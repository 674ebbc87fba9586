// The browser of this machine. Where there is none, the tests that need one say so.
import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";
import { CHROMIUM_PLACES } from "../../tools/chromium-places.ts";

export type Found = { readonly place: string } | { readonly missing: string };

export function findChromium(places: readonly string[] = CHROMIUM_PLACES): Found {
  const place = places.find(tellsVersion);
  if (place !== undefined) return { place };
  const missing = `no browser ran: Chromium is in none of ${places.join(", ")}. On Debian: apt-get install chromium`;
  return { missing };
}

/** What some systems have in its place only says how to install it. */
function tellsVersion(place: string): boolean {
  const { stdout, status } = spawnSync(place, ["--version"], { encoding: "utf8" });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

export function launch(place: string): Promise<Browser> {
  return chromium.launch({
    executablePath: place,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
