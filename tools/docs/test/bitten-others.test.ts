// Pages of GitBook Markdown and plain Markdown, cut and bitten five thousand times each.
import { test } from "vitest";
import { expectReadable, PATIENCE_MS, pagesIn } from "./bitten.ts";

test.each(pagesIn("gitbook", "markdown"))("$name", ({ text }) => expectReadable(text), PATIENCE_MS);
