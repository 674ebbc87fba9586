// Which planned charges a search finds: by the time they are planned for, newest first unless asked otherwise.
import { type Page, toPage } from "./page.ts";
import { refusals } from "./refusals.ts";
import { accepted, type Outcome, refused } from "./route.ts";
import type { FullSchedule } from "./schedule-events.ts";
import type { State } from "./state.ts";

interface Search {
  readonly from: number;
  readonly to: number;
  readonly status?: string | undefined;
  readonly customer_uid?: string;
  readonly isOldestFirst?: boolean;
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
}

/** The longest that three months in a row can be. */
const LONGEST_WINDOW = 92 * 24 * 60 * 60;

export function searchSchedules(state: State, search: Search): Outcome {
  const { from, to } = search;
  const isWrong = from > to || to - from > LONGEST_WINDOW;
  return isWrong ? refused(refusals.scheduleWindowWrong) : accepted(find(state, search));
}

function find({ schedules }: State, search: Search): Page<FullSchedule> {
  const { from, to, status, customer_uid, isOldestFirst = false, page, limit } = search;
  const oldestFirst = [...schedules.values()]
    .map(({ schedule }) => schedule)
    // The end does not belong to the window.
    .filter(({ schedule_at }) => schedule_at >= from && schedule_at < to)
    .filter(({ schedule_status }) => status === undefined || schedule_status === status)
    .filter((schedule) => customer_uid === undefined || schedule.customer_uid === customer_uid)
    .toSorted((one, other) => one.schedule_at - other.schedule_at);
  return toPage(isOldestFirst ? oldestFirst : oldestFirst.reverse(), page, limit);
}
