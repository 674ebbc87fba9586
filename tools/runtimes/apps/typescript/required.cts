// The same in CommonJS, where no attribute is wanted.
import paymentFile = require("@kicc-kit/schemas/Payment.json");
import paymentModule = require("@kicc-kit/schemas/Payment");

export const titles: readonly string[] = [paymentFile.title, paymentModule.title];
// @ts-expect-error what the file says is known
export const missing = paymentFile.titel;
