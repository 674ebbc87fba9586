// What is wrong with an order: bundled for the browser, and rendered on the server as well.
"use client";

import { toKorean } from "@kicc-kit/validators/ko";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";

export function Issues({ order }: { readonly order: unknown }) {
  const result = RequestPayParams.safeParse(order);
  const issues = result.success ? [] : toKorean(result.issues);
  return (
    <ul>
      {issues.map(({ path, message }) => (
        <li key={path.join(".")}>{`${path.join(".")}: ${message}`}</li>
      ))}
    </ul>
  );
}
