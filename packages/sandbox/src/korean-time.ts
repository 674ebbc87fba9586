// Korean wall-clock time, whatever the zone of this machine. Korea keeps UTC+9 all year.

const OFFSET = 9 * 60 * 60;
const DAY = 24 * 60 * 60;

/** `2026-11` for the calendar month that holds this moment (UNIX seconds) in Korea. */
export function toKoreanMonth(at: number): string {
  return new Date((at + OFFSET) * 1000).toISOString().slice(0, 7);
}

/**
 * Reads a deposit deadline: a date, whose day counts to its end, or a date with a time; with or without separators.
 *
 * @returns UNIX seconds.
 */
export function parseKoreanTime(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 23, minute = 59, second] = fieldsOf(text.replace(/\D/g, ""));
  const lastSecond = hour === 23 && minute === 59 ? 59 : 0;
  return Date.UTC(year, month - 1, day, hour, minute, second ?? lastSecond) / 1000 - OFFSET;
}

/** The end of the seventh day after this moment: our choice of a deadline where the shop names none. */
export function defaultDeadline(at: number): number {
  return Math.floor((at + OFFSET) / DAY + 8) * DAY - 1 - OFFSET;
}

function fieldsOf(digits: string): number[] {
  return [digits.slice(0, 4), ...(digits.slice(4).match(/\d\d/g) ?? [])].map(Number);
}
