// What KICC does not have is refused by name: by the compiler, and at run time before anything is sent.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Client, UnsupportedOperationError } from "../src/index.ts";
import { play } from "./gateway.ts";

const { operations } = JSON.parse(
  readFileSync(new URL("../../../schemas/operations.json", import.meta.url), "utf8"),
) as {
  operations: Record<string, { kind: string; alternative?: string }>;
};
const unsupported = Object.entries(operations).filter(([, { kind }]) => kind === "unsupported");

test("46 operations of the REST API are named", () => {
  expect(unsupported).toHaveLength(46);
});

describe.each(unsupported)("%s", (name, { alternative = "" }) => {
  test("throws before anything is sent, and names what to do in its place", async () => {
    const { client, calls, tokenCalls } = await play();
    const [group = "", method = ""] = name.split(".");
    const send = (client as unknown as Record<string, Record<string, () => Promise<unknown>>>)[group]?.[method];
    const error: unknown = await send?.().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnsupportedOperationError);
    expect(error).toMatchObject({ operation: name, message: expect.stringContaining(alternative) });
    expect([calls, tokenCalls]).toEqual([[], []]);
  });
});

test("calling one is a compile error", () => {
  const neverRun = (client: Client) => {
    // @ts-expect-error KICC takes no payment by API with card data
    client.subscribe.onetime({ merchant_uid: "order-1" });
    // @ts-expect-error KICC issues billing keys in the window only
    client.customers.issue({ customer_uid: "card-1" });
    // @ts-expect-error for Naver Pay only
    client.naver.ship({ imp_uid: "imp_1" });
  };
  expect(neverRun).toBeTypeOf("function");
});
