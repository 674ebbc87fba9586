// The same from CommonJS.
import client = require("@kicc-kit/client");
import codes = require("@kicc-kit/schemas/codes");
import schema = require("@kicc-kit/schemas/Payment");

import type { Payment } from "@kicc-kit/types" with { "resolution-mode": "require" };

import validators = require("@kicc-kit/validators");

export const payment: Payment = validators.Payment.parse({});
export const isClientError = (error: unknown): boolean => error instanceof client.KiccError;
export const isBank: boolean = codes.isKnown(codes.BankCode, "004");
export const title: "Payment" = schema.title;
// @ts-expect-error an amount is a number
export const wrong: string = payment.amount;
