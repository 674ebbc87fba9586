// What createClient takes and refuses, and where its requests go.
import { describe, expect, test, vi } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { ArgumentError, type ClientOptions, createClient } from "../src/index.ts";
import { KEY, ok, PAYMENT, play, SECRET } from "./gateway.ts";

const refused: readonly { name: string; options: unknown; want: RegExp }[] = [
  { name: "no options", options: undefined, want: /key is missing/ },
  { name: "no key", options: { secret: SECRET }, want: /key is missing/ },
  { name: "an empty key", options: { key: "", secret: SECRET }, want: /key is missing/ },
  { name: "no secret", options: { key: KEY }, want: /secret is missing/ },
  { name: "an empty secret", options: { key: KEY, secret: "" }, want: /secret is missing/ },
  { name: "a secret that is no string", options: { key: KEY, secret: 5 }, want: /secret is missing/ },
  { name: "a fetch that is no function", options: { key: KEY, secret: SECRET, fetch: {} }, want: /fetch must be/ },
];

test.each(refused)("$name is refused", ({ options, want }) => {
  const create = () => createClient(options as ClientOptions);
  expect(create).toThrow(ArgumentError);
  expect(create).toThrow(want);
});

describe("baseUrl", () => {
  const bases = [
    { base: "https://api.iamport.kr", want: "https://api.iamport.kr/users/getToken" },
    { base: "https://api.iamport.kr/", want: "https://api.iamport.kr/users/getToken" },
    { base: "https://proxy.example/portone/v1/", want: "https://proxy.example/portone/v1/users/getToken" },
    { base: "https://proxy.example/portone?#", want: "https://proxy.example/portone/users/getToken" },
    { base: "http://localhost:8080", want: "http://localhost:8080/users/getToken" },
    { base: "http://127.0.0.1:8080", want: "http://127.0.0.1:8080/users/getToken" },
    { base: "http://[::1]:8080", want: "http://[::1]:8080/users/getToken" },
    { base: undefined, want: "https://api.iamport.kr/users/getToken" },
  ];
  test.each(bases)("$base", async ({ base, want }) => {
    const urls: string[] = [];
    const client = createClient({
      key: KEY,
      secret: SECRET,
      ...(base !== undefined && { baseUrl: base }),
      fetch: async (url) => {
        urls.push(url);
        return Response.json({ code: 0, message: null, response: { access_token: "t", now: 1, expired_at: 1801 } });
      },
    });
    await client.getToken();
    expect(urls).toEqual([want]);
  });

  test.each([
    "http://api.iamport.kr",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://localhost@evil.example",
    "ftp://localhost",
    "api.iamport.kr",
    "/v1",
    "",
    "https://hunter2@api.iamport.kr",
    "https://:hunter2@api.iamport.kr",
    "https://api.iamport.kr?token=hunter2",
    "https://api.iamport.kr#hunter2",
    null,
    8080,
  ])("%j is refused, and not shown", (baseUrl) => {
    const options = { key: KEY, secret: SECRET, baseUrl } as ClientOptions;
    expect(() => createClient(options)).toThrow(ArgumentError);
    expect(() => createClient(options)).not.toThrow(/hunter2/);
  });
});

test("the global fetch is used, as it is at the time of the call", async () => {
  const { baseUrl } = await play();
  const client = createClient({ key: KEY, secret: SECRET, baseUrl });
  const spy = vi.spyOn(globalThis, "fetch");
  await client.getToken();
  expect(spy).toHaveBeenCalledTimes(1);
  spy.mockRestore();
});

test("every row of the table is a method", () => {
  const client: object = createClient({ key: KEY, secret: SECRET });
  for (const name of Object.keys(operations)) {
    const method = name.split(".").reduce<unknown>((value, part) => Object(value)[part], client);
    expect({ name, type: typeof method }).toEqual({ name, type: "function" });
  }
});

test("a call carries the token, JSON, and nothing that would be followed elsewhere", async () => {
  const { client, calls, tokenCalls } = await play({ answers: [ok(PAYMENT)] });
  expect(await client.subscribe.again({ customer_uid: "c", merchant_uid: "m", name: "n", amount: 1 })).toEqual(PAYMENT);
  expect(JSON.parse(tokenCalls[0]?.body ?? "")).toEqual({ imp_key: KEY, imp_secret: SECRET });
  expect(tokenCalls[0]?.headers.authorization).toBeUndefined();
  expect(calls[0]).toMatchObject({
    method: "POST",
    url: "/subscribe/payments/again",
    headers: { authorization: "Bearer token-1-0123456789abcdef", "content-type": "application/json" },
  });
});
