// @kicc-kit/checkout in Chromium, with a stand-in for the gateway's script and the sandbox behind it.
import { createClient } from "@kicc-kit/client";
import { SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";
import { type Browser, type BrowserContextOptions, devices, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type * as Checkout from "../../packages/checkout/src/index.ts";
import { findChromium, launch } from "./chromium.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import type { Origin } from "./serve.ts";
import { NONCE, startShop } from "./shop.ts";

declare global {
  /** Of the shop's page. */
  var checkout: typeof Checkout;
  /** Another copy of it. */
  var second: typeof Checkout;
  /** What reached the gateway's script before any request. */
  var starts: unknown[][];
}

type Params = Parameters<typeof Checkout.requestPay>[0];

const order = {
  pay_method: "card",
  merchant_uid: "order-0001",
  name: "녹차",
  amount: 14_000,
  buyer_tel: "010-0000-0000",
} as const;

const found = findChromium();

test("a browser is here, or the run says that none is", ({ skip }) => {
  if ("place" in found) return;
  console.warn(found.missing);
  skip(found.missing);
});

test("a machine without a browser is told where one was looked for", () => {
  expect(findChromium(["/nowhere/chromium", "/bin/false"])).toEqual({
    missing:
      "no browser ran: Chromium is in none of /nowhere/chromium, /bin/false. On Debian: apt-get install chromium",
  });
});

describe.skipIf("missing" in found)("in Chromium", () => {
  let browser: Browser;
  let gateway: Gateway;
  let shop: Origin;
  /** What a page complained of. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await launch("place" in found ? found.place : "");
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    complaints = [];
    gateway = await startGateway();
    shop = await startShop(gateway.origin);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    gateway.close();
    shop.close();
  });

  async function visit(path: string, device: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(device)).newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
    await page.goto(shop.origin + path, { waitUntil: "load" });
    return page;
  }

  /** The package says two ids; whether money came, only the server can read. */
  async function read(result: Checkout.CheckoutResult) {
    if (result.kind !== "needs-verification") throw new Error(`nothing to verify: ${JSON.stringify(result)}`);
    const client = createClient({
      key: SANDBOX_KEY,
      secret: SANDBOX_SECRET,
      fetch: (url, init) => gateway.sandbox.fetch(new Request(url, init)),
    });
    const { status, amount, merchant_uid } = await client.payments.get({ imp_uid: result.imp_uid });
    return { status, amount, merchant_uid };
  }

  const script = () => `${gateway.origin}/v1/iamport.js`;

  /** @returns the code of the error, or `"loaded"`; and how many scripts the page holds after it */
  const load = (page: Page, options: Checkout.LoadOptions) =>
    page.evaluate(async (given) => {
      const outcome = await checkout.loadIamport(given).then(
        () => "loaded",
        (error) => (error instanceof checkout.CheckoutError ? error.code : String(error)),
      );
      return { outcome, scripts: document.querySelectorAll("head script:not([type])").length };
    }, options);

  test("to import it does nothing", async () => {
    const page = await visit("/blank");
    const before = await page.evaluate(() => Reflect.ownKeys(window).map(String));
    await page.addScriptTag({ url: "/checkout.mjs", type: "module" });
    const after = await page.evaluate(() => ({
      keys: Reflect.ownKeys(window).map(String),
      scripts: Array.from(document.scripts, ({ src }) => new URL(src).pathname),
    }));
    expect(after).toEqual({ keys: before, scripts: ["/checkout.mjs"] });
    expect(gateway.asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("one script and one start for many callers, also of two copies of the package", async () => {
    const page = await visit("/");
    await page.addScriptTag({ url: "/page.mjs?second", type: "module" });
    const starts = await page.evaluate(async (url) => {
      const start = (copy: typeof Checkout) => copy.initIamport("imp00000000", { url });
      await Promise.all([start(checkout), start(checkout), start(second), checkout.loadIamport(), start(second)]);
      await start(second);
      return [checkout === second, window.starts];
    }, script());
    expect(starts).toEqual([false, [["init", "imp00000000"]]]);
    expect(gateway.asked).toEqual(["/v1/iamport.js"]);
    expect(complaints).toEqual([]);
  });

  test("a load that failed fails for all its callers, leaves nothing behind, and can be tried again", async () => {
    const page = await visit("/");
    const url = `${gateway.origin}/breaks-once.js`;
    expect(await Promise.all([load(page, { url }), load(page, { url })])).toEqual([
      { outcome: "LOAD_FAILED", scripts: 0 },
      { outcome: "LOAD_FAILED", scripts: 0 },
    ]);
    expect(await load(page, { url })).toEqual({ outcome: "loaded", scripts: 1 });
    expect(gateway.asked).toEqual(["/breaks-once.js", "/breaks-once.js"]);
  });

  test("what is not the gateway's script is told, and the right one loads after it", async () => {
    const page = await visit("/");
    const wrong = await load(page, { url: `${gateway.origin}/another.js` });
    expect(wrong).toEqual({ outcome: "NOT_IAMPORT", scripts: 0 });
    expect(await load(page, { url: script() })).toEqual({ outcome: "loaded", scripts: 1 });
  });

  test("a policy that asks for a nonce stops the script without it, and lets it in with it", async () => {
    const page = await visit("/strict");
    expect(await load(page, { url: script() })).toEqual({ outcome: "LOAD_FAILED", scripts: 0 });
    expect(await load(page, { url: script(), nonce: "d3Jvbmc" })).toEqual({ outcome: "LOAD_FAILED", scripts: 0 });
    expect(gateway.asked).toEqual([]);
    expect(complaints.join("\n")).toContain("Content Security Policy");
    expect(await load(page, { url: script(), nonce: NONCE })).toEqual({ outcome: "loaded", scripts: 1 });
  });

  /** Asks for the window, and lets the buyer choose in it. */
  async function pay(page: Page, params: object, outcome: string) {
    await page.evaluate(async (url) => {
      await checkout.initIamport("imp00000000", { url });
    }, script());
    const result = page.evaluate((given) => checkout.requestPay(given as Params), params);
    await page.getByRole("button", { name: outcome }).click();
    return result;
  }

  test("on a PC, paid: the server reads what the page cannot know", async () => {
    const result = await pay(await visit("/"), order, "approved");
    expect(Object.keys(result).sort()).toEqual(["imp_uid", "kind", "merchant_uid"]);
    expect(await read(result)).toEqual({ status: "paid", amount: 14_000, merchant_uid: "order-0001" });
    expect(complaints).toEqual([]);
  });

  test("on a PC, an account that nobody has paid into needs verification just the same", async () => {
    const result = await pay(await visit("/"), { ...order, pay_method: "vbank" }, "approved");
    expect(await read(result)).toMatchObject({ status: "ready" });
  });

  test.each([
    ["declined", "SANDBOX_DECLINED"],
    ["closed", "SANDBOX_CLOSED"],
  ])("on a PC, %s", async (outcome, code) => {
    const result = await pay(await visit("/"), order, outcome);
    expect(result).toMatchObject({ kind: "failed", code, merchant_uid: "order-0001" });
    expect(complaints).toEqual([]);
  });

  test("a wrong request opens no window", async () => {
    const page = await visit("/");
    await load(page, { url: script() });
    const result = await page.evaluate((given) => checkout.requestPay(given as object as Params), {
      ...order,
      amount: "14000",
    });
    expect(result).toMatchObject({ kind: "invalid", issues: [{ path: ["amount"], code: "type" }] });
    expect(await page.locator("dialog").count()).toBe(0);
  });

  test("what is not known opens the window, and is on the console", async () => {
    const result = await pay(await visit("/"), { ...order, next_year: true }, "approved");
    expect(await read(result)).toMatchObject({ status: "paid" });
    expect(complaints).toEqual(["@kicc-kit/checkout: next_year is not a known member"]);
  });

  const phone = devices["Pixel 7"] ?? {};

  /** Until the phone is back at the shop. */
  async function payOnPhone(params: Params, outcome: string) {
    const page = await visit("/", phone);
    await page.evaluate(
      async ([url, given]) => {
        await checkout.initIamport("imp00000000", { url });
        void checkout.requestPay(given);
      },
      [script(), params] as const,
    );
    await page.getByRole("link", { name: outcome }).click();
    await page.waitForURL(`${shop.origin}/done**`);
    await page.waitForFunction(() => "checkout" in globalThis);
    return page.evaluate(() => [
      checkout.parseRedirect(location.href),
      checkout.parseRedirect(location.search),
      checkout.parseRedirect(new URLSearchParams(location.search)),
      checkout.parseRedirect(new URL(location.href)),
    ]);
  }
  const mobile = () => ({
    ...order,
    m_redirect_url: `${shop.origin}/done?cart=17&name=${encodeURIComponent("차 & 잔")}#top`,
  });

  test("on a phone, paid: the page is replaced, and the address it returns to is the same result", async () => {
    const results = await payOnPhone(mobile(), "approved");
    const [result] = results;
    expect(new Set(results.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(result && (await read(result))).toEqual({ status: "paid", amount: 14_000, merchant_uid: "order-0001" });
    expect(complaints).toEqual([]);
  });

  test("on a phone, declined: the gateway's own words come through the address", async () => {
    const [result] = await payOnPhone(mobile(), "declined");
    expect(result).toMatchObject({
      kind: "failed",
      code: "SANDBOX_DECLINED",
      message: "카드사 또는 PG사에서 승인을 거절했습니다.",
      merchant_uid: "order-0001",
    });
  });
});
