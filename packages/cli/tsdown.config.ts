// Builds the command as one ES module; nothing imports it, so there are no declarations.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  dts: false,
  platform: "node",
  fixedExtension: true,
  target: "es2022",
  sourcemap: true,
});
