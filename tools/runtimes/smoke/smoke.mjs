// What the packages promise, tried out. The same file runs on every runtime, so it takes nothing from any of them.
import { parseRedirect } from "@kicc-kit/checkout";
import { createClient, createWebhookHandler, GatewayError, OutcomeUnknownError } from "@kicc-kit/client";
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";
import { BankCode, isKnown } from "@kicc-kit/schemas/codes";
import paymentSchema from "@kicc-kit/schemas/Payment";
import { Payment } from "@kicc-kit/validators";
import { toKorean } from "@kicc-kit/validators/ko";
import { lint } from "@kicc-kit/validators/lints";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";

const order = {
  pay_method: "card",
  merchant_uid: "order-0001",
  name: "Green tea",
  amount: 14_000,
  buyer_tel: "010-0000-0000",
};

/** @returns {Promise<string[]>} the checks that held, all of them; throws at the first that does not */
export async function smoke() {
  const held = [];
  const check = (name, found, wanted) => {
    const [is, shouldBe] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (is !== shouldBe) throw new Error(`${name}: found ${is} where ${shouldBe} is right`);
    held.push(name);
  };

  check("a right request passes", RequestPayParams.parse(order), order);
  const refused = RequestPayParams.safeParse({ ...order, amount: "14000" });
  const issues = refused.success ? [] : refused.issues;
  check("a wrong request is an issue that names the member", tell(issues), [
    ["amount", "type", 'amount must be an integer, got string "14000"'],
  ]);
  check("the same issue in Korean", tell(toKorean(issues)), [
    ["amount", "type", 'amount: 정수 값이어야 합니다 (받은 값: 문자열 "14000")'],
  ]);
  const warnings = lint("RequestPayParams", { ...order, channelKey: "channel-key-1", m_redirect_url: "/done" });
  check(
    "a likely slip is a warning",
    tell(warnings).map(([path, code]) => [path, code]),
    [["m_redirect_url", "REDIRECT_NOT_ABSOLUTE"]],
  );

  check(
    "what a phone brings back is two ids to verify",
    parseRedirect("https://shop.example/done?imp_uid=imp_1&merchant_uid=order-0001&imp_success=true"),
    { kind: "needs-verification", imp_uid: "imp_1", merchant_uid: "order-0001" },
  );

  const sandbox = createSandbox();
  const credentials = { key: SANDBOX_KEY, secret: SANDBOX_SECRET };
  const client = createClient({ ...credentials, fetch: (url, init) => sandbox.fetch(new Request(url, init)) });
  const { response } = await sandbox.checkout(order);
  const verified = await client.verifyPayment({ ...order, imp_uid: response.imp_uid });
  const payment = verified.payment;
  check("a payment is read and verified", [verified.kind, payment?.amount], ["ok", order.amount]);
  const events = [];
  const handle = createWebhookHandler({
    client,
    order: (merchant_uid) => (merchant_uid === order.merchant_uid ? order : null),
    onPaid: ({ merchant_uid }) => events.push(`deliver ${merchant_uid}`),
    onMismatch: ({ mismatch }) => events.push(mismatch.kind),
  });
  const body = { imp_uid: payment.imp_uid, merchant_uid: order.merchant_uid, status: "paid" };
  const answers = [];
  for (const init of [
    { headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    { body: new URLSearchParams(body) },
  ]) {
    const answer = await handle(new Request("https://shop.example/webhook", { method: "POST", ...init }));
    answers.push(answer.status);
  }
  check("a webhook that comes twice delivers once", [answers, events], [[200, 200], ["deliver order-0001"]]);
  check("what the gateway answers is valid", Payment.is(payment), true);
  const refunded = await client.payments.cancel({ payment, amount: 4_000, reason: "One tin was sold out" });
  check("a part is refunded", [refunded.cancel_amount, refunded.amount], [4_000, order.amount]);
  const tooLarge = await thrownBy(client.payments.cancel({ imp_uid: payment.imp_uid, amount: 20_000 }));
  check("a refund too large is a GatewayError", [tooLarge instanceof GatewayError, tooLarge?.code], [true, 1]);

  const losing = createClient({
    ...credentials,
    fetch: async (url, init) => {
      const answer = await sandbox.fetch(new Request(url, init));
      if (String(url).endsWith("/payments/cancel")) throw new TypeError("connection reset");
      return answer;
    },
  });
  const lost = await thrownBy(losing.payments.cancel({ imp_uid: payment.imp_uid, amount: 1_000 }));
  check(
    "a refund whose answer is lost is an OutcomeUnknownError",
    [lost instanceof OutcomeUnknownError, lost?.imp_uid],
    [true, payment.imp_uid],
  );
  const after = await client.payments.get({ imp_uid: payment.imp_uid });
  check("and was sent once", after.cancel_amount, 5_000);

  check("a code list is looked up", [isKnown(BankCode, "004"), isKnown(BankCode, "4")], [true, false]);
  check("a schema is a module", [paymentSchema.title, paymentSchema.type], ["Payment", "object"]);
  return held;
}

function tell(findings) {
  return findings.map(({ path, code, message }) => [path.join("."), code, message]);
}

function thrownBy(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}
