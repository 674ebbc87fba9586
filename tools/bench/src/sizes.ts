// Bundles one import at a time, as an application would, and weighs it.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Figure } from "./figure.ts";

const imports: readonly {
  readonly name: string;
  readonly code: string;
  readonly budget: number;
  readonly external?: string[];
}[] = [
  {
    name: "validator of AuthenticatedPaymentRequest",
    code: 'export { AuthenticatedPaymentRequest } from "@kicc-kit/validators/AuthenticatedPaymentRequest";',
    budget: 6,
  },
  {
    name: "the same, from the package's root",
    code: 'export { AuthenticatedPaymentRequest } from "@kicc-kit/validators";',
    budget: 6,
  },
  { name: "validator of Payment", code: 'export { Payment } from "@kicc-kit/validators/Payment";', budget: 5 },
  { name: "client, all 34 operations", code: 'export { createClient } from "@kicc-kit/client";', budget: 5 },
  {
    name: "checkout, without its validator",
    code: 'export * from "@kicc-kit/checkout";',
    budget: 2,
    external: ["@kicc-kit/validators/*"],
  },
  { name: "checkout, with it", code: 'export * from "@kicc-kit/checkout";', budget: 8 },
];

export async function measureSizes(): Promise<Figure[]> {
  return Promise.all(
    imports.map(async ({ name, code, budget, external = [] }): Promise<Figure> => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: import.meta.dirname },
        bundle: true,
        external,
        minify: true,
        write: false,
        format: "esm",
        platform: "neutral",
        target: "es2022",
      });
      const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
      return { name: `${name}, minified and gzipped`, value: bytes / 1000, budget, unit: "kB" };
    }),
  );
}
