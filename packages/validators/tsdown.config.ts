// One module a shape, so that a user of one brings no other.
import { defineConfig } from "tsdown";
import { library } from "../../tsdown.base.ts";

export default defineConfig(
  library({
    entry: [
      "src/index.ts",
      "src/ko.ts",
      "src/lints.ts",
      "src/generated/*.ts",
      "src/generated/{guards,json-schema,strip}/*.ts",
    ],
    unbundle: true,
  }),
);
