// The gateway on one's own machine.
export { createSandbox, SANDBOX_KEY, SANDBOX_SECRET, type Sandbox, type SandboxOptions } from "./create-sandbox.ts";
export type { Delivery } from "./delivery.ts";
export type { CheckoutChoice, CheckoutResult } from "./window/choice.ts";
