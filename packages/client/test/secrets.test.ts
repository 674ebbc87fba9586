// Key, secret and token are nowhere to be seen, whatever the gateway or a fetch of one's own puts into its answer.
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient, KiccError } from "../src/index.ts";
import { redact } from "../src/redact.ts";
import { KEY, SECRET, tokenOf } from "./gateway.ts";

const TOKEN = tokenOf(1);
const secrets = [KEY, SECRET, TOKEN];

/** Everything that a log could take out of a value. */
function shown(value: unknown): string {
  const own = Object(value);
  const members = Reflect.ownKeys(own).map((key) => inspect(own[key], { depth: null, showHidden: true }));
  return [inspect(value, { depth: null, showHidden: true }), JSON.stringify(value), String(value), ...members].join(
    "\n",
  );
}

function expectNoSecret(value: unknown): void {
  const text = shown(value);
  for (const secret of secrets) expect(text).not.toContain(secret);
}

/** A client whose calls get `answer`, once there is a token. */
function clientOf(answer: () => Response, tokenAnswer?: () => Response) {
  const issue = () =>
    Response.json({ code: 0, message: null, response: { access_token: TOKEN, now: 1, expired_at: 1801 } });
  return createClient({
    key: KEY,
    secret: SECRET,
    fetch: async (url) => (url.endsWith("/users/getToken") ? (tokenAnswer ?? issue)() : answer()),
  });
}

describe("errors", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...secrets), fc.string(), fc.constantFrom("\n", "***")), {
    maxLength: 6,
  });
  const leak = text.map((parts) => parts.join(""));
  const status = fc.constantFrom(200, 201, 302, 400, 401, 404, 500, 502);
  const body = fc.oneof(
    leak,
    fc
      .record({ code: fc.constantFrom(0, 1, -1), message: leak, response: fc.constantFrom(null, TOKEN) })
      .map((value) => JSON.stringify(value)),
  );
  const contentType = fc.constantFrom("application/json", `text/html; echo=${TOKEN}`, `${SECRET}/${KEY}`);

  test("whatever is answered, to a charge or to a request for a token", async () => {
    let errors = 0;
    await fc.assert(
      fc.asyncProperty(status, body, contentType, leak, fc.boolean(), async (code, content, type, id, isToken) => {
        const bad = () => new Response(content, { status: code, headers: { "content-type": type } });
        // Broken answers would be tried again after a pause here; and a token that the client never had it cannot know.
        if (isToken && (code === 302 || !content.startsWith("{") || /"code":0|token-1/.test(content + type))) return;
        const client = isToken ? clientOf(bad, bad) : clientOf(bad);
        const args = { customer_uid: id, merchant_uid: id, name: id, amount: 1 };
        const error: unknown = await client.subscribe.again(args).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(KiccError);
        errors += 1;
        expectNoSecret(error);
      }),
      { numRuns: 400 },
    );
    expect(errors).toBeGreaterThan(100);
  });

  test("a fetch that throws its whole request", async () => {
    const client = createClient({
      key: KEY,
      secret: SECRET,
      async fetch(url, init) {
        if (url.endsWith("/users/getToken")) {
          return Response.json({ code: 0, message: null, response: { access_token: TOKEN, now: 1, expired_at: 1801 } });
        }
        const cause = Object.assign(new Error(`to ${SECRET}`), { code: TOKEN });
        throw Object.assign(new Error(`failed with ${TOKEN}`, { cause }), { request: { url, init }, key: KEY });
      },
    });
    const error: unknown = await client.payments
      .cancel({ imp_uid: TOKEN, amount: 1 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "OutcomeUnknownError", imp_uid: "***" });
    expect(error).toMatchObject({ message: expect.stringContaining("failed with ***: ***") });
    expectNoSecret(error);
  });

  test("secrets that went into the wrong argument", async () => {
    const client = clientOf(() => Response.json({}));
    const wrong = [
      client.payments.cancel({ imp_uid: "i", amount: SECRET } as never),
      client.payments.cancel(SECRET as never),
      client.payments.get({ imp_uid: { SECRET } } as never),
      client.payments.get({ imp_uid: "i", include_sandbox: [SECRET] } as never),
    ];
    for (const call of wrong) expectNoSecret(await call.catch((thrown: unknown) => thrown));
  });

  test("the test sees what it looks for", () => {
    expect(() => expectNoSecret(new Error("x", { cause: new Error(SECRET) }))).toThrow();
    expect(() => expectNoSecret(Object.assign(new Error("x"), { deep: { er: [TOKEN] } }))).toThrow();
  });
});

test("the client itself", async () => {
  const client = clientOf(() => Response.json({}));
  await client.getToken();
  expectNoSecret(client);
});

test.each([
  { text: "abcdef", secrets: ["abc", "abcdef"], want: "***" },
  { text: "x abc abc", secrets: ["abc"], want: "x *** ***" },
  { text: "$& a.c", secrets: ["a.c"], want: "$& ***" },
  { text: "abc", secrets: ["a.c"], want: "abc" },
])("redact($text, $secrets)", ({ text, secrets: hidden, want }) => {
  expect(redact(text, hidden)).toBe(want);
});
