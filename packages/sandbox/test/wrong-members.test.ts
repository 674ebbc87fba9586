// What a call brings that is not of its shape: refused before anything else, and said in words.
import { describe, expect, test } from "vitest";
import { refusals } from "../src/refusals.ts";
import { ask, charge, play } from "./play.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };

describe("members that are wrong", () => {
  const bodies: { path: string; body: object; want: string }[] = [
    { path: "/payments/prepare", body: { amount: 1_000 }, want: "merchant_uid is required" },
    {
      path: "/payments/cancel",
      body: { imp_uid: "imp_1", amount: "1000" },
      want: 'amount must be a number, got string "1000"',
    },
    { path: "/payments/cancel", body: { imp_uid: "imp_1", reason: 5 }, want: "reason must be a string, got number 5" },
    {
      path: "/payments/cancel",
      body: { imp_uid: "imp_1", enable_webhook: "yes" },
      want: 'enable_webhook must be a boolean, got string "yes"',
    },
    { path: "/subscribe/payments/again", body: { ...charge, name: undefined }, want: "name is required" },
    {
      path: "/subscribe/payments/again",
      body: { ...charge, customer_uid: undefined },
      want: "customer_uid is required",
    },
  ];
  test.each(bodies)("$path: $want", async ({ path, body, want }) => {
    expect(await play().call("POST", path, body)).toEqual({ status: 400, code: 1, message: want, response: null });
  });

  test.each([
    { imp_key: "wrong", imp_secret: "sandbox-secret" },
    { imp_key: "sandbox-key", imp_secret: "sandbox-key" },
  ])("a pair of which one is wrong: %j", async (pair) => {
    expect(await ask(play().sandbox, "POST", "/users/getToken", pair)).toMatchObject({ status: 401, code: -1 });
  });

  test("an empty secret is missing", async () => {
    const pair = { imp_key: "sandbox-key", imp_secret: "" };
    const { message } = refusals.keyOrSecretMissing;
    expect(await ask(play().sandbox, "POST", "/users/getToken", pair)).toMatchObject({
      status: 400,
      code: -1,
      message,
    });
  });

  test("a key that is not a string is not called missing", async () => {
    const answer = await ask(play().sandbox, "POST", "/users/getToken", { imp_key: 1, imp_secret: "sandbox-secret" });
    expect(answer).toMatchObject({ status: 400, code: 1, message: "imp_key must be a string, got number" });
  });

  test.each([
    ["no body at all", "", {}],
    ["a form", "imp_key=sandbox-key", form],
  ])("%s without the secret", async (_name, body, headers) => {
    expect(await ask(play().sandbox, "POST", "/users/getToken", body, headers)).toMatchObject({
      status: 400,
      code: -1,
    });
  });

  test.each(["[]", "null", "1", '"x"', "{", "{}x"])("JSON that is no object: %s", async (body) => {
    const headers = { "content-type": "application/json" };
    expect(await ask(play().sandbox, "POST", "/users/getToken", body, headers)).toMatchObject({ status: 400, code: 1 });
  });

  test("a member that nobody knows is accepted", async () => {
    const body = { merchant_uid: "order-1", amount: 1_000, colour: "green" };
    expect(await play().call("POST", "/payments/prepare", body)).toMatchObject({ status: 200, code: 0 });
  });
});
