// Everything on which the smoke file must run, in the order of the table.
import { BUNDLER_RUNNERS, CHROMIUM } from "./bundlers.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { JAVASCRIPT_RUNTIMES } from "./javascript.ts";
import type { Runner } from "./runner.ts";
import { TYPESCRIPTS } from "./typescript.ts";
import { WORKERD } from "./workerd.ts";

export const RUNNERS: readonly Runner[] = [
  ...JAVASCRIPT_RUNTIMES,
  WORKERD,
  CHROMIUM,
  ...BUNDLER_RUNNERS,
  ...FRAMEWORKS,
  ...TYPESCRIPTS,
];
