// What the package offers.
export type { Client } from "./client.ts";
export { type ClientOptions, createClient } from "./create-client.ts";
export type { CallOptions } from "./deadline.ts";
export {
  ArgumentError,
  AuthError,
  GatewayError,
  KiccError,
  NotFoundError,
  OutcomeUnknownError,
  TransportError,
  UnsupportedOperationError,
} from "./errors.ts";
export type { Hooks, Sent, Warning } from "./observe.ts";
export { type Listed, paginate } from "./paginate.ts";
export { paymentsByStatus, schedulesBetween } from "./ranges.ts";
export type { LostCall, Outcome } from "./resolve.ts";
export { createMemoryStore, type Store } from "./store.ts";
export type { Order, PaidPayment, Verification } from "./verify.ts";
export {
  type ConfirmAnswer,
  type ConfirmOptions,
  type ConfirmQuestion,
  createConfirmHandler,
} from "./webhook/confirm.ts";
export { createWebhookHandler, type WebhookEvent, type WebhookOptions } from "./webhook/handler.ts";
export type { Mismatch, ShopOrder } from "./webhook/happening.ts";
export { type NodeRequest, type NodeResponse, toNodeListener } from "./webhook/node.ts";
export { type ParsedWebhook, parseWebhook, WEBHOOK_SENDERS } from "./webhook/parse.ts";
