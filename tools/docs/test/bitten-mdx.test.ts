// Pages of MDX, bitten five thousand times each.
import { test } from "vitest";
import { expectReadable, PATIENCE_MS, pagesIn } from "./bitten.ts";

test.each(pagesIn("mdx"))("$name, with rubble in it", ({ text }) => expectReadable(text), PATIENCE_MS);
