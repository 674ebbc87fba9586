// Builds the package for ES modules and CommonJS, each with its own declarations.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  platform: "neutral",
  fixedExtension: true,
  target: "es2022",
  sourcemap: true,
});
