// Builds the example to plain JavaScript that imports the packages as an application would.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  platform: "node",
  target: "node20",
  dts: false,
});
