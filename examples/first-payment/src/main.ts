// Plays the story and prints each step with its time. Exit code 0 only if every step held.
import { createClient } from "@kicc-kit/client";
import { createSandbox } from "@kicc-kit/sandbox";
import { type Exchange, record, recordCheckout } from "./record.ts";
import { openShop } from "./shop.ts";
import { createStory, type Said } from "./story.ts";

const HELP = `Usage: npm start [-- --json]

Plays one payment against the in-process sandbox: refused, mended, paid, delivered, verified, refunded; then one that was
tampered with, and a billing key.

  --json   print one object: every step with the requests and answers it made, redacted
  --help   show this

The language follows LC_ALL or LANG (Korean or English). NO_COLOR is respected.
Exit codes: 0 every step held, 1 a step failed, 2 unknown argument.`;

interface Told {
  readonly title: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly result: string;
  readonly exchanges: readonly Exchange[];
}

const language: keyof Said = /^ko/i.test(process.env.LC_ALL || process.env.LANG || "") ? "ko" : "en";
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !["--json", "--help"].includes(arg));
  if (unknown !== undefined) {
    process.stderr.write(`unknown argument ${unknown}\n\n${HELP}\n`);
    return 2;
  }
  if (args.includes("--help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const isJson = args.includes("--json");
  const steps = await play((told, index) => {
    if (!isJson) process.stdout.write(`${line(told, index)}\n`);
  });
  if (isJson) process.stdout.write(`${JSON.stringify({ ok: steps.every(({ ok }) => ok), steps }, null, 2)}\n`);
  return steps.every(({ ok }) => ok) ? 0 : 1;
}

/** A step that fails ends the story: those after it stand on what it did. */
async function play(onTold: (told: Told, index: number) => void): Promise<Told[]> {
  let exchanges: Exchange[] = [];
  const note = (exchange: Exchange): void => void exchanges.push(exchange);
  const credentials = { key: "sandbox-key", secret: "sandbox-secret" };
  const sandbox = createSandbox({
    ...credentials,
    webhookUrl: "https://shop.example/webhook",
    send: record((request) => shop.webhook(request), note),
  });
  const gateway = record(sandbox.fetch, note);
  const checkout = recordCheckout(sandbox.checkout, note);
  const client = createClient({ ...credentials, fetch: (input, init) => gateway(new Request(input, init)) });
  const shop = openShop(client);

  const all: Told[] = [];
  for (const [index, step] of createStory().entries()) {
    const start = performance.now();
    exchanges = [];
    const outcome = await step.play({ checkout, client, shop }).then(
      (result) => ({ ok: true, result: result[language] }),
      (error: unknown) => ({ ok: false, result: error instanceof Error ? error.message : String(error) }),
    );
    const told = {
      title: step.title[language],
      ...outcome,
      milliseconds: Math.round((performance.now() - start) * 10) / 10,
      exchanges,
    };
    all.push(told);
    onTold(told, index);
    if (!told.ok) break;
  }
  return all;
}

function line({ title, ok, milliseconds, result }: Told, index: number): string {
  const hasColour = process.stdout.isTTY && !process.env.NO_COLOR;
  const mark = ok ? paint("ok", 32) : paint("FAILED", 31);
  return `${mark} ${String(index + 1)}. ${title} ${paint(`(${milliseconds} ms)`, 2)}\n     ${result}`;

  function paint(text: string, code: number): string {
    return hasColour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}
