// An application for browsers, of one file.
import { fileURLToPath } from "node:url";

export default {
  mode: "production",
  target: ["web", "es2022"],
  context: fileURLToPath(new URL(".", import.meta.url)),
  entry: "./entry.mjs",
  module: { parser: { javascript: { dynamicImportMode: "eager" } } },
  output: { path: fileURLToPath(new URL("dist/webpack/", import.meta.url)), filename: "bundle.mjs" },
  performance: false,
};
