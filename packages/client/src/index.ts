// What the package offers.
export { type ClientOptions, createClient } from "./create-client.ts";
export {
  ArgumentError,
  AuthError,
  GatewayError,
  KiccError,
  NotFoundError,
  OutcomeUnknownError,
  TransportError,
} from "./errors.ts";
export type { Client } from "./generated/client.ts";
