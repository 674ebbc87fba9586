// tRPC takes a validator as the input of a procedure.

import { ValidationError } from "@kicc-kit/validators";
import { EscrowTransPaymentRequest } from "@kicc-kit/validators/EscrowTransPaymentRequest";
import { initTRPC } from "@trpc/server";
import { expect, expectTypeOf, test } from "vitest";
import { bad, good, misspelt, wrongQuantity } from "./escrow.ts";

const { router, procedure, createCallerFactory } = initTRPC.create();
const payments = router({
  prepare: procedure.input(EscrowTransPaymentRequest).mutation(({ input }) => input),
});
const caller = createCallerFactory(payments)({});

test("good input reaches the procedure, typed", async () => {
  expectTypeOf(caller.prepare).parameter(0).toEqualTypeOf(good);
  expectTypeOf(caller.prepare).returns.resolves.toEqualTypeOf(good);
  expect(await caller.prepare(good)).toEqual(good);
});

test("bad input is a BAD_REQUEST that says every mistake, with its path in the cause", async () => {
  const error = await caller.prepare(bad).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "BAD_REQUEST",
    message: `${wrongQuantity.message}; ${misspelt.message}`,
    cause: { issues: [wrongQuantity, misspelt] },
  });
  expect((error as Error).cause).toBeInstanceOf(ValidationError);
});
