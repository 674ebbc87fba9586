// Where ours differs by decision from the published schemas: each decision makes a difference, and no disagreement.
import { fileURLToPath } from "node:url";
import { type Schema, Validator } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { load } from "../../codegen/src/load.ts";
import { judge } from "../src/disagreement.ts";
import type { DECISIONS } from "../src/oracles.ts";
import { prepare } from "../src/run.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const schemas = load(root).schemas.map(({ json }) => json as Schema);
const cancel = { imp_uid: "imp_1", amount: 1000 };

const examples: Readonly<Record<keyof typeof DECISIONS, Example>> = {
  "a list that may grow never refuses an answer": {
    shape: "BankCode",
    value: "999",
    said: { ours: true, ajv: false, second: false },
  },
  "a sibling's member without a value is not there": {
    shape: "CancelByImpUid",
    value: { ...cancel, merchant_uid: undefined },
    said: { ours: true, ajv: false, second: false },
  },
  "reading a value that throws makes the answer no": {
    shape: "CancelByImpUid",
    value: Object.defineProperty({ ...cancel }, "amount", { enumerable: true, get: () => JSON.parse("") }),
    said: { ours: false, ajv: "threw", second: "threw" },
  },
  'unknown: "allow"': {
    shape: "CancelByImpUid",
    value: { ...cancel, brand_new: 1 },
    unknown: "allow",
    said: { ours: true, ajv: false, second: false },
  },
  "only JSON is shown to @cfworker/json-schema": {
    shape: "CancelByImpUid",
    value: Object.create(cancel),
    said: { ours: true, ajv: true, second: false },
  },
};

interface Example {
  readonly shape: string;
  readonly value: unknown;
  readonly unknown?: "allow";
  /** By ours, and by the others with the schema as it is published. */
  readonly said: Readonly<Record<"ours" | "ajv" | "second", boolean | "threw">>;
}

const trial = await prepare(root);

test.each(Object.entries<Example>(examples))("%s", (_decision, { shape, value, unknown, said }) => {
  const subject = trial.subjects.get(shape);
  const schema = schemas.find(({ title }) => title === shape);
  if (subject === undefined || schema === undefined) throw new Error(`no shape '${shape}'`);
  const ajv = new Ajv2020({ strict: false, schemas: schemas as object[] }).getSchema(schema.$id ?? "");
  const second = new Validator(structuredClone(schema), "2020-12");
  for (const other of schemas) if (other !== schema) second.addSchema(structuredClone(other));
  expect({
    ours: attempt(() => subject.ours.validator.is(value, { unknown: unknown ?? "refuse" })),
    ajv: attempt(() => ajv?.(value) === true),
    second: attempt(() => second.validate(value).valid),
  }).toEqual(said);
  expect(judge(value, subject).disagreement).toBeUndefined();
});

function attempt(ask: () => boolean): boolean | "threw" {
  try {
    return ask();
  } catch {
    return "threw";
  }
}
