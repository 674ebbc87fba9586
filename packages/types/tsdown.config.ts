// Declarations only, one file a shape.
import { defineConfig } from "tsdown";
import { declarations } from "../../tsdown.base.ts";

export default defineConfig(declarations({ entry: ["src/generated/*.ts"], unbundle: true }));
