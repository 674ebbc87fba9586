// Hono's standard validator takes a validator as the shape of a request's body.
import { sValidator } from "@hono/standard-validator";
import { EscrowTransPaymentRequest } from "@kicc-kit/validators/EscrowTransPaymentRequest";
import { Hono } from "hono";
import { expect, expectTypeOf, test } from "vitest";
import { bad, good, misspelt, wrongQuantity } from "./escrow.ts";

const app = new Hono().post("/payments", sValidator("json", EscrowTransPaymentRequest), (context) => {
  const body = context.req.valid("json");
  expectTypeOf(body).toEqualTypeOf(good);
  return context.json(body);
});

function post(body: unknown): Response | Promise<Response> {
  const headers = { "content-type": "application/json" };
  return app.request("/payments", { method: "POST", headers, body: JSON.stringify(body) });
}

test("a good body reaches the handler, typed", async () => {
  const response = await post(good);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(good);
});

test("a bad body is answered with 400 and every issue", async () => {
  const response = await post(bad);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ success: false, error: [wrongQuantity, misspelt] });
});
