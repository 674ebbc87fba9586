// The examples of a workspace against its own validators, as they were built there: good ones pass, a bad one raises its issue.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";

interface Answer {
  readonly success: boolean;
  readonly issues?: readonly { readonly path: readonly (string | number)[]; readonly code: string }[];
}

export async function expectFittingExamples(root: string): Promise<void> {
  const validators = await import(
    /* @vite-ignore */ pathToFileURL(join(root, "packages/validators/dist/index.mjs")).href
  );
  const folder = join(root, "schemas/examples");
  const wrong: unknown[] = [];
  for (const shape of readdirSync(folder))
    for (const file of readdirSync(join(folder, shape))) {
      const json = JSON.parse(readFileSync(join(folder, shape, file), "utf8"));
      const isGood = file.startsWith("good-");
      const answer: Answer = validators[shape].safeParse(isGood ? json : json.value);
      const issues = answer.issues?.map(({ path, code }) => ({ path, code })) ?? [];
      const want = isGood ? [] : [json.issue];
      if (JSON.stringify(issues) !== JSON.stringify(want)) wrong.push({ file: `${shape}/${file}`, issues, want });
    }
  expect(wrong).toEqual([]);
}
