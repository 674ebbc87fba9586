// Values and names as they stand in generated code.
import type { Scalar } from "../../model/model.ts";

export function literal(value: Scalar | undefined): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** `.name`, or `["a name"]` where it is no identifier. */
export function property(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
