// Tests run on sources, so that none can pass on yesterday's build.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@kicc-kit\/(checkout|client|validators|sandbox)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@kicc-kit\/(client|validators)\/(ko|lints|operations)$/, replacement: `${packages}$1/src/$2.ts` },
      { find: /^@kicc-kit\/validators\/(.+)$/, replacement: `${packages}validators/src/generated/$1.ts` },
    ],
  },
  test: {
    // One worker would be left on two cores.
    maxWorkers: "100%",
    // Some tests start whole processes; how long these take is the bench's business.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ["packages/*/test/**/*.test.ts", "tools/*/test/**/*.test.ts", "test/**/*.test.ts"],
  },
});
