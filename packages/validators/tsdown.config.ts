// One module a shape, so that a user of one brings no other; what belongs together lies in one file.
import { defineConfig } from "tsdown";
import { library } from "../../tsdown.base.ts";

const FILES: readonly (readonly [RegExp, string])[] = [
  [/^(?:code-points|give-up|is-object)\.ts$/, "check"],
  [
    /^(?:validator|validation-error|issue|message|list-of|path-text|quote|received|size|judge|closest)\.ts$/,
    "validator",
  ],
  [/^(?:json-schema|compose-schema)\.ts$/, "json-schema"],
  [/^generated\/(?:checks|rules)\/(\w+)\.ts$/, "shapes/$1"],
  [/^generated\/schemas\/(\w+)\.ts$/, "schemas/$1"],
];

export default defineConfig(
  library(
    {
      entry: [
        "src/index.ts",
        "src/ko.ts",
        "src/lints.ts",
        "src/operations.ts",
        "src/generated/*.ts",
        "src/generated/{guards,json-schema,strip}/*.ts",
      ],
      unbundle: true,
    },
    (path) => {
      const [pattern, file] = FILES.find(([pattern]) => pattern.test(path)) ?? [];
      return pattern && file ? path.replace(pattern, file) : null;
    },
  ),
);
