// TanStack Form takes a validator for a whole form: each issue comes to the field that it is about.
import { EscrowTransPaymentRequest } from "@kicc-kit/validators/EscrowTransPaymentRequest";
import { FieldApi, FormApi } from "@tanstack/form-core";
import { expect, test, vi } from "vitest";
import { bad, good, misspelt, wrongQuantity } from "./escrow.ts";

test("onChange: the field that was changed has the issue, and loses it when it is mended", () => {
  const { form } = createForm(good, "onChange");
  const quantity = mountField(form, "kiccProducts[1].quantity");
  const name = mountField(form, "kiccProducts[1].name");

  quantity.setValue("2" as never);
  expect(quantity.state.meta.errors).toMatchObject([wrongQuantity]);
  expect(name.state.meta.errors).toEqual([]);
  expect(form.state.isValid).toBe(false);

  quantity.setValue(2);
  expect(quantity.state.meta.errors).toEqual([]);
  expect(form.state.isValid).toBe(true);
});

test("onSubmit: a good form is submitted", async () => {
  const { form, onSubmit } = createForm(good, "onSubmit");
  await form.handleSubmit();
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(good);
});

test("onSubmit: a bad form is not; its issues stand at the fields, and by their paths at the form", async () => {
  const { form, onSubmit } = createForm(bad, "onSubmit");
  const quantity = mountField(form, "kiccProducts[1].quantity");
  await form.handleSubmit();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(quantity.state.meta.errors).toMatchObject([wrongQuantity]);
  expect(form.state.errors).toMatchObject([{ "kiccProducts[1].quantity": [wrongQuantity], buyer_emial: [misspelt] }]);
});

function createForm(defaultValues: typeof good, when: "onChange" | "onSubmit") {
  const onSubmit = vi.fn();
  const form = new FormApi({
    defaultValues,
    validators: { [when]: EscrowTransPaymentRequest },
    onSubmit: ({ value }) => onSubmit(value),
  });
  form.mount();
  return { form, onSubmit };
}

function mountField<Name extends "kiccProducts[1].quantity" | "kiccProducts[1].name">(
  form: ReturnType<typeof createForm>["form"],
  name: Name,
) {
  const field = new FieldApi({ form, name });
  field.mount();
  return field;
}
