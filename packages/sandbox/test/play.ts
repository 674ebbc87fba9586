// What the tests share: a sandbox on a fixed clock with a shop that listens, and short ways to call it.
import type {
  BillingKeyRequest,
  CardPaymentRequest,
  Payment,
  PhonePaymentRequest,
  RequestPayParams,
  TransPaymentRequest,
  VbankPaymentRequest,
  WebhookBody,
} from "@kicc-kit/types";
import { createSandbox, type Sandbox, type SandboxOptions } from "../src/index.ts";

export const NOON = Date.UTC(2026, 10, 24, 3, 0, 0); // 2026-11-24 12:00 in Korea
export const CONSOLE_URL = "https://shop.example/webhook";
const ORIGIN = "https://api.iamport.kr";

export const buyer = { buyer_name: "Kim", buyer_email: "kim@example.com", buyer_tel: "010-0000-0000" };
const order = { merchant_uid: "order-1", name: "Green tea", amount: 14_000, ...buyer };
export const card: CardPaymentRequest = { pay_method: "card", ...order };
export const trans: TransPaymentRequest = { pay_method: "trans", ...order };
export const vbank: VbankPaymentRequest = { pay_method: "vbank", ...order };
export const phone: PhonePaymentRequest = { pay_method: "phone", digital: true, ...order };
export const billing: BillingKeyRequest = {
  pay_method: "card",
  customer_uid: "card-1",
  merchant_uid: "issue-1",
  name: "Monthly tea",
  amount: 9_900,
  ...buyer,
};
export const SCHEDULE = "/subscribe/payments/schedule";
export const charge = { customer_uid: "card-1", merchant_uid: "month-1", name: "Monthly tea", amount: 9_900 };

/** A charge planned for this many seconds from the beginning. */
export function planned(seconds: number, merchant_uid = "month-1") {
  return { merchant_uid, schedule_at: NOON / 1000 + seconds, amount: 9_900, name: "Monthly tea" };
}

export interface Answer {
  readonly status: number;
  readonly code: number;
  readonly message: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of it
  readonly response: any;
}

export interface Play {
  readonly sandbox: Sandbox;
  /** A request with the token, JSON in and out. */
  readonly call: (method: string, path: string, body?: object) => Promise<Answer>;
  /** Webhooks that the shop got, oldest first. */
  readonly notices: { url: string; body: WebhookBody }[];
  /** Moves the clock. */
  readonly pass: (seconds: number) => void;
  /** A checkout that must leave a payment behind; gives it as the API shows it. */
  readonly buy: (params: RequestPayParams, choice?: Parameters<Sandbox["checkout"]>[1]) => Promise<Payment>;
}

export function play(options: SandboxOptions = {}): Play {
  let now = NOON;
  const notices: Play["notices"] = [];
  const sandbox = createSandbox({
    now: () => now,
    webhookUrl: CONSOLE_URL,
    async send(request) {
      notices.push({ url: request.url, body: await request.json() });
      return new Response(null, { status: 200 });
    },
    ...options,
  });
  async function call(method: string, path: string, body?: object): Promise<Answer> {
    const authorization = `Bearer ${await takeToken(sandbox)}`;
    return ask(sandbox, method, path, body, { authorization });
  }
  return {
    sandbox,
    call,
    notices,
    pass(seconds) {
      now += seconds * 1000;
    },
    async buy(params, choice) {
      const { imp_uid } = await sandbox.checkout(params, choice);
      return (await call("GET", `/payments/${imp_uid}?include_sandbox=true`)).response;
    },
  };
}

/** A shop with one key and these planned charges of it. */
export async function subscribe(
  schedules: (ReturnType<typeof planned> & Record<string, unknown>)[],
  choice?: Parameters<Sandbox["checkout"]>[1],
  options?: SandboxOptions,
): Promise<Play> {
  const world = play(options);
  await world.sandbox.checkout(billing, choice);
  const { message } = await world.call("POST", SCHEDULE, { customer_uid: "card-1", schedules });
  if (message !== null) throw new Error(message);
  return world;
}

export async function readSchedule({ call }: Play, merchant_uid = "month-1"): Promise<Answer["response"]> {
  return (await call("GET", `${SCHEDULE}/${merchant_uid}`)).response;
}

export async function takeToken(sandbox: Sandbox): Promise<string> {
  const body = { imp_key: "sandbox-key", imp_secret: "sandbox-secret" };
  return (await ask(sandbox, "POST", "/users/getToken", body)).response.access_token;
}

export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: object | string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const isText = typeof body === "string";
  const request = new Request(`${ORIGIN}${path}`, {
    method,
    headers: { ...(body !== undefined && !isText && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  });
  const response = await sandbox.fetch(request);
  return { status: response.status, ...(await response.json()) };
}
