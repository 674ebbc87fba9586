// Bundles one import at a time, as an application would, and weighs it.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Figure } from "./figure.ts";

const imports: readonly { readonly name: string; readonly code: string; readonly budget: number }[] = [
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
  { name: "verifyPayment, alone", code: 'export { verifyPayment } from "@kicc-kit/client";', budget: 1.5 },
  { name: "webhook handler, alone", code: 'export { createWebhookHandler } from "@kicc-kit/client";', budget: 3.2 },
];

export async function measureSizes(): Promise<Figure[]> {
  return Promise.all(
    imports.map(async ({ name, code, budget }): Promise<Figure> => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: import.meta.dirname },
        bundle: true,
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
