// Bundles one import at a time, as an application would, and weighs it; then each peer's module for the same shape.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { SIZE } from "./bars.ts";
import { bundle, bundleStart } from "./bundle.ts";
import type { Figure } from "./figure.ts";
import { PEERS } from "./peers/peers.ts";
import { modulePath } from "./peers/write.ts";
import type { Table } from "./table.ts";

const generated = fileURLToPath(new URL("../../../packages/validators/dist/generated/", import.meta.url));
const SHAPES = ["CardPaymentRequest", "Payment"] as const;

export async function measureSizes(): Promise<Figure[]> {
  const imports: readonly (readonly [name: string, code: string, budget: number, external?: string])[] = [
    ...Object.entries(SIZE.guard).map(([shape, budget]) => [`guards/${shape}`, guard(shape), budget] as const),
    ...Object.entries(SIZE.validator).map(
      ([shape, budget]) => [`validators/${shape}`, validator(shape), budget] as const,
    ),
    [
      "validators/AuthenticatedPaymentRequest, from the root",
      'export { AuthenticatedPaymentRequest } from "@kicc-kit/validators";',
      SIZE.validator.AuthenticatedPaymentRequest,
    ],
    ["client, all 34 operations, without its Korean", 'export { createClient } from "@kicc-kit/client";', SIZE.client],
    ["webhook handler, alone", 'export { createWebhookHandler } from "@kicc-kit/client";', SIZE.webhook],
    ["checkout, without its validator", 'export * from "@kicc-kit/checkout";', SIZE.checkout, "@kicc-kit/validators/*"],
    ["checkout, with it", 'export * from "@kicc-kit/checkout";', SIZE.checkoutWithValidator],
  ];
  return Promise.all(
    imports.map(async ([name, code, budget, external]): Promise<Figure> => {
      const value = gzip(await bundleStart(code, external));
      return { name: `${name}, minified and gzipped`, value, budget, unit: "kB" };
    }),
  );
}

/** The answer alone, and with every error. */
export async function measurePeerSizes(): Promise<Table> {
  const row = async (name: string, codes: readonly string[]) => [
    name,
    ...(await Promise.all(codes.map(async (code) => (await weigh(code)).toFixed(2)))),
  ];
  const ours = SHAPES.flatMap((shape) => [guard(shape), validator(shape)]);
  const theirs = PEERS.map(({ name }) =>
    row(
      name,
      SHAPES.flatMap((shape) => {
        const from = JSON.stringify(modulePath(name, shape));
        return [`export { is } from ${from};`, `export * from ${from};`];
      }),
    ),
  );
  return {
    title: "size in kB, minified and gzipped: the answer alone, and with errors",
    columns: ["", ...SHAPES.flatMap((shape) => [`${shape}: is`, "all"])],
    rows: await Promise.all([row("ours", ours), ...theirs]),
  };
}

function guard(shape: string): string {
  return `export { is${shape} } from ${JSON.stringify(`${generated}guards/${shape}.mjs`)};`;
}

function validator(shape: string): string {
  return `export { ${shape} } from "@kicc-kit/validators/${shape}";`;
}

async function weigh(code: string): Promise<number> {
  return gzip(await bundle(code));
}

function gzip(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1000;
}
