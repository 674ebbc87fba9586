// react-hook-form's standard resolver takes a validator: issues come nested, as the form's values are.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { EscrowTransPaymentRequest } from "@kicc-kit/validators/EscrowTransPaymentRequest";
import { createFormControl } from "react-hook-form";
import { expect, expectTypeOf, test, vi } from "vitest";
import { bad, good, misspelt, wrongQuantity } from "./escrow.ts";

test("a good form is submitted, typed", async () => {
  const { submit, onValid, onInvalid } = createForm(good);
  await submit();
  expect(onValid).toHaveBeenCalledExactlyOnceWith(good);
  expect(onInvalid).not.toHaveBeenCalled();
});

test("a bad form is not: each message stands at its field", async () => {
  const { submit, onValid, onInvalid } = createForm(bad);
  await submit();
  expect(onValid).not.toHaveBeenCalled();
  expect(onInvalid.mock.lastCall?.[0]).toEqual({
    kiccProducts: [undefined, { quantity: expect.objectContaining({ message: wrongQuantity.message }) }],
    buyer_emial: expect.objectContaining({ message: misspelt.message }),
  });
});

test("a field is checked on its own", async () => {
  const { form } = createForm(bad);
  form.register("kiccProducts.1.quantity");
  expect(await form.trigger("kiccProducts.1.quantity")).toBe(false);
  expect(form.getFieldState("kiccProducts.1.quantity").error?.message).toBe(wrongQuantity.message);
  form.setValue("kiccProducts.1.quantity", 2);
  expect(await form.trigger("kiccProducts.1.quantity")).toBe(true);
});

function createForm(defaultValues: typeof good) {
  const onValid = vi.fn();
  const onInvalid = vi.fn();
  const form = createFormControl({ resolver: standardSchemaResolver(EscrowTransPaymentRequest), defaultValues });
  const submit = form.handleSubmit((values) => {
    expectTypeOf(values).toEqualTypeOf(good);
    onValid(values);
  }, onInvalid);
  return { form, submit, onValid, onInvalid };
}
