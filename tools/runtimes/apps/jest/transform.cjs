// ES modules to CommonJS; packages are left as they are published.
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, path) => transformSync(source, { format: "cjs", sourcefile: path, sourcemap: "inline" }),
};
