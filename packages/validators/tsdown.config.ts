// Builds one module a shape, for ES modules and CommonJS, each with its own declarations.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/ko.ts", "src/lints.ts", "src/generated/*.ts"],
  format: ["esm", "cjs"],
  dts: true,
  unbundle: true,
  fixedExtension: true,
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
});
