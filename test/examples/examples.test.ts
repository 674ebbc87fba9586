// Every mount of examples/ is a shop that cannot be fooled: it runs, the sandbox pays over HTTP, and the shop is told and asked.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { openGateway } from "../../tools/play-shop.ts";
import { apps } from "./start.ts";

/** What is no mount: the story, what all mounts share, and the stores. */
const OTHERS = ["first-payment", "shop", "stores"];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("every folder is played", () => {
  const entries = readdirSync(fileURLToPath(new URL("../../examples/", import.meta.url)), { withFileTypes: true });
  const folders = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(folders.sort()).toEqual([...Object.keys(apps), ...OTHERS].sort());
});

test.each(Object.entries(apps))("%s delivers what is paid, once, and believes nothing else", async (_name, start) => {
  const gateway = await openGateway();
  onTestFinished(gateway.close);
  const shop = await start(gateway.env);
  onTestFinished(async () => void (await shop.stop()));
  await gateway.play(shop);
});
