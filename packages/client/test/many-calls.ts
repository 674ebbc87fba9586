// A process that makes many calls, one after another, and prints by how many bytes its heap grew, and the processor's time for each call.
// Run with `--expose-gc`, and with two numbers: calls to warm up, and calls that count.
import { createClient } from "../src/index.ts";

const response = { imp_uid: "imp_1", merchant_uid: "order-1", amount: 14_000, cancel_amount: 0, status: "paid" };
const token = { access_token: "token", now: 0, expired_at: 1_800 };
const [warmUp, calls] = process.argv.slice(2).map(Number) as [number, number];
let count = 0;

const client = createClient({
  key: "key",
  secret: "secret",
  async fetch(url) {
    // Every tenth is refused: errors must not be kept either.
    const isRefused = count++ % 10 === 9;
    const body = isRefused
      ? { code: 1, message: "refused", response: null }
      : { code: 0, message: null, response: url.endsWith("getToken") ? token : response };
    return Response.json(body);
  },
});
const { signal } = new AbortController();

await make(warmUp);
const before = await heap();
const begun = process.cpuUsage();
await make(calls);
const { user, system } = process.cpuUsage(begun);
process.stdout.write(JSON.stringify({ grown: (await heap()) - before, microseconds: (user + system) / calls }));

async function make(times: number): Promise<void> {
  for (let n = 0; n < times; n++) await client.payments.get({ imp_uid: `imp_${n}` }, { signal }).catch(() => {});
}

async function heap(): Promise<number> {
  for (let n = 0; n < 3; n++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}
