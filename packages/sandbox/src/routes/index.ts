// Every REST call that is played. No request fits two of them.
import type { Route } from "../route.ts";
import { again } from "./again.ts";
import { cancelPayment } from "./cancel-payment.ts";
import { getBank, getCard, listBanks, listCards } from "./codes.ts";
import { deleteCustomer } from "./delete-customer.ts";
import { getExternalReceipt, issueExternalReceipt } from "./external-receipts.ts";
import { findAllPayments } from "./find-all-payments.ts";
import { findPayment } from "./find-payment.ts";
import { getCustomer } from "./get-customer.ts";
import { getManyCustomers } from "./get-many-customers.ts";
import { getManyPayments } from "./get-many-payments.ts";
import { getPayment } from "./get-payment.ts";
import { getPreparedPayment } from "./get-prepared-payment.ts";
import { getSchedule } from "./get-schedule.ts";
import { getTier } from "./get-tier.ts";
import { getToken } from "./get-token.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { listChannels } from "./list-channels.ts";
import { listCustomerPayments } from "./list-customer-payments.ts";
import { listPaymentsByStatus } from "./list-payments-by-status.ts";
import { listSchedules } from "./list-schedules.ts";
import { listCustomerSchedules, listSchedulesOf } from "./list-schedules-of.ts";
import { moveSchedule } from "./move-schedule.ts";
import { preparePayment } from "./prepare-payment.ts";
import { reschedule } from "./reschedule.ts";
import { retrySchedule } from "./retry-schedule.ts";
import { revokeVbank } from "./revoke-vbank.ts";
import { schedule } from "./schedule.ts";
import { unschedule } from "./unschedule.ts";
import { updatePreparedPayment } from "./update-prepared-payment.ts";

export const routes: readonly Route[] = [
  getToken,
  getPayment,
  getManyPayments,
  findPayment,
  findAllPayments,
  listPaymentsByStatus,
  preparePayment,
  updatePreparedPayment,
  getPreparedPayment,
  cancelPayment,
  again,
  schedule,
  unschedule,
  getSchedule,
  listSchedules,
  listSchedulesOf,
  moveSchedule,
  reschedule,
  retrySchedule,
  getCustomer,
  getManyCustomers,
  deleteCustomer,
  listCustomerPayments,
  listCustomerSchedules,
  issueReceipt,
  issueExternalReceipt,
  getExternalReceipt,
  revokeVbank,
  listCards,
  getCard,
  listBanks,
  getBank,
  getTier,
  listChannels,
];
