// Runs the example of an operation against the sandbox, in the world that the reference describes.
import * as kit from "@kicc-kit/client";
import { createSandbox } from "@kicc-kit/sandbox";
import { transformSync } from "esbuild";

/** Seconds of the world in which every example begins. */
const NOW = 1_800_000_000;

export interface Played {
  readonly printed: readonly string[];
  readonly exchanges: readonly { readonly method: string; readonly path: string; readonly status: number }[];
}

export async function play(code: string): Promise<Played> {
  const printed: string[] = [];
  const exchanges: { method: string; path: string; status: number }[] = [];
  const world = {
    ...kit,
    ...(await createWorld((exchange) => exchanges.push(exchange))),
    console: { log: (...values: unknown[]) => printed.push(values.join(" ")) },
  };
  const body = transformSync(`async function run() {\n${code}\n}`, { loader: "ts", target: "es2022" }).code;
  await new Function(...Object.keys(world), `${body}\nreturn run();`)(...Object.values(world));
  return { printed, exchanges };
}

async function createWorld(onExchange: (exchange: Played["exchanges"][number]) => void) {
  const sandbox = createSandbox({ now: () => NOW * 1000 });
  const client = kit.createClient({
    key: "sandbox-key",
    secret: "sandbox-secret",
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const response = await sandbox.fetch(request);
      onExchange({ method: request.method, path: new URL(url).pathname, status: response.status });
      return response;
    },
  });
  const order = { name: "Tea", amount: 14_000, buyer_tel: "010-0000-0000" };
  const pay = async (params: Parameters<typeof sandbox.checkout>[0]) => ({
    imp_uid: String((await sandbox.checkout(params)).imp_uid),
  });
  const card = await pay({ ...order, pay_method: "card", merchant_uid: "order-card" });
  const transfer = await pay({ ...order, pay_method: "trans", merchant_uid: "order-transfer" });
  const deposit = await pay({ ...order, pay_method: "vbank", merchant_uid: "order-deposit" });
  await pay({ customer_uid: "card-1", pay_method: "card", merchant_uid: "issue-1", name: "Tea", amount: 0 });
  const nextMonth = NOW + 30 * 86_400;
  await client.subscribe.schedule({
    customer_uid: "card-1",
    schedules: [{ merchant_uid: "month-planned", schedule_at: nextMonth, name: "Tea", amount: 9_900 }],
  });
  return { client, sandbox, card, transfer, deposit, nextMonth };
}
