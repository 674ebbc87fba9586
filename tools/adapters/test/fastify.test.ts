// Fastify takes the JSON Schema of a validator for a route's body. It judges by ajv for draft-07, with settings of its own.

import { type JsonSchemaValidator, ValidationError } from "@kicc-kit/validators";
import { EscrowTransPaymentRequest } from "@kicc-kit/validators/json-schema/EscrowTransPaymentRequest";
import { RequestPayParams } from "@kicc-kit/validators/json-schema/RequestPayParams";
import fastify from "fastify";
import { describe, expect, test } from "vitest";
import { bad, good, misspelt, wrongQuantity } from "./escrow.ts";

const [first, second] = good.kiccProducts;
const kinds = [
  { kind: "one shape", validator: EscrowTransPaymentRequest },
  { kind: "a union", validator: RequestPayParams },
];
const withUnknown = { ...good, buyer_emial: "gildong@example.com" };

describe("told to change nothing, it says what the validator says", () => {
  const options = {
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  } as const;

  test.each(kinds)("$kind: a good body reaches the handler", async ({ validator }) => {
    expect(await post(good, validator, options)).toEqual({ statusCode: 200, body: good });
  });

  test("a bad body is answered with 400, the path and the reason", async () => {
    const { kiccProducts } = bad;
    expect(await post({ ...good, kiccProducts }, EscrowTransPaymentRequest, options)).toEqual({
      statusCode: 400,
      body: expect.objectContaining({ message: "body/kiccProducts/1/quantity must be integer" }),
    });
    expect((await post({ ...good, kiccProducts }, RequestPayParams, options)).statusCode).toBe(400);
  });
});

describe("with its own settings, which drop members and convert values", () => {
  test.each(kinds)("$kind: a good body reaches the handler, all of it", async ({ validator }) => {
    expect(await post(good, validator)).toEqual({ statusCode: 200, body: good });
  });

  test.each(kinds)("$kind: a misspelt member is refused, not dropped", async ({ validator }) => {
    expect((await post(withUnknown, validator)).statusCode).toBe(400);
  });

  test("text that is a number becomes one", async () => {
    const kiccProducts = [first, { ...second, quantity: "2" }];
    expect(await post({ ...good, kiccProducts }, EscrowTransPaymentRequest)).toEqual({ statusCode: 200, body: good });
  });
});

test("with the validator in ajv's place, it speaks of the branch that was meant, and changes nothing", async () => {
  const validatorCompiler = () => (value: unknown) => {
    const result = RequestPayParams.safeParse(value);
    return result.success ? result : { error: new ValidationError(result.issues) };
  };
  expect(await post(good, RequestPayParams, {}, { validatorCompiler })).toEqual({ statusCode: 200, body: good });
  const { statusCode, body } = await post(bad, RequestPayParams, {}, { validatorCompiler });
  expect(statusCode).toBe(400);
  expect(body.message).toContain(wrongQuantity.message);
  expect(body.message).toContain(misspelt.message);
  expect(body.message).not.toContain("customer_uid");
});

async function post(payload: object, validator: JsonSchemaValidator<unknown>, options = {}, route = {}) {
  const app = fastify(options);
  const body = validator["~standard"].jsonSchema.input({ target: "draft-07" });
  app.post("/payments", { schema: { body }, ...route }, (request) => request.body);
  const response = await app.inject({ method: "POST", url: "/payments", payload });
  await app.close();
  return { statusCode: response.statusCode, body: response.json() };
}
