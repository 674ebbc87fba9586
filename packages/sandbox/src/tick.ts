// Makes the planned charges whose time has come, the earliest first, one after another.
import type { Payment as MadePayment } from "@kicc-kit/types";
import { Payment } from "@kicc-kit/validators/Payment";
import { prove } from "./prove.ts";
import { runSchedule } from "./run-schedule.ts";
import { isPending } from "./schedule.ts";
import type { ScheduleRecord, State } from "./state.ts";
import type { World } from "./world.ts";

export async function tick({ store, courier, readContext }: World): Promise<MadePayment[]> {
  const { at } = readContext();
  const payments: MadePayment[] = [];
  // Looked up anew each time: the shop may plan and revoke while it is told of the charge before.
  for (let due = findDue(store.state, at); due !== undefined; due = findDue(store.state, at)) {
    const { payment, changes, notices } = runSchedule(store.state, due, "executed", at);
    prove("payment", Payment, payment);
    store.apply(changes);
    // A copy: what a test does to it must not reach the memory.
    payments.push(structuredClone(payment));
    await courier.notify(notices);
  }
  return payments;
}

function findDue({ schedules }: State, at: number): ScheduleRecord | undefined {
  return [...schedules.values()]
    .filter(({ schedule }) => isPending(schedule) && schedule.schedule_at <= at)
    .toSorted((one, other) => one.schedule.schedule_at - other.schedule.schedule_at)[0];
}
