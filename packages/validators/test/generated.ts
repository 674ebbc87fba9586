// What is generated beside the validators, by the name of its shape.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Functions = Readonly<Record<string, (value: unknown) => unknown>>;

const folder = fileURLToPath(new URL("../src/generated/", import.meta.url));
const [guards, strips] = await Promise.all([load("guards"), load("strip")]);

export const guardOf = (shape: string) => guards[`is${shape}`];
export const stripOf = (shape: string) => strips[`strip${shape}`];

async function load(kind: string): Promise<Functions> {
  const files = readdirSync(`${folder}${kind}`);
  return Object.assign({}, ...(await Promise.all(files.map((file) => import(`${folder}${kind}/${file}`)))));
}
