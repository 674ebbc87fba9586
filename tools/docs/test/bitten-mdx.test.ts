// Pages of MDX, cut and bitten five thousand times each.
import { test } from "vitest";
import { expectReadable, PATIENCE_MS, pagesIn } from "./bitten.ts";

test.each(pagesIn("mdx"))("$name", ({ text }) => expectReadable(text), PATIENCE_MS);
