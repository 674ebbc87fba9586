// An application for browsers, as `vite build` makes it, of one file.
import { fileURLToPath } from "node:url";

export default {
  root: fileURLToPath(new URL(".", import.meta.url)),
  logLevel: "warn",
  build: {
    outDir: "dist/vite",
    modulePreload: false,
    rolldownOptions: { input: "entry.mjs", output: { entryFileNames: "bundle.mjs" } },
  },
};
