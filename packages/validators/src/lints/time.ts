// Lints about times: seconds that are milliseconds, and days that no calendar has.
import { type Lint, nothing } from "./lint.ts";

/** In seconds this is the year 5138; in milliseconds it is 1973. */
const LATEST_SECONDS = 100_000_000_000;
const SECONDS = ["schedule_at", "from", "to", "schedule_from", "schedule_to"];

const DATE_FORMS = [
  /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/,
  // The seconds may be left out here.
  /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/,
];

export const EPOCH_MILLISECONDS: Lint = {
  find: (members) =>
    SECONDS.flatMap((member) => {
      const time = members[member];
      const isMilliseconds = typeof time === "number" && Number.isFinite(time) && time > LATEST_SECONDS;
      return isMilliseconds ? [{ path: [member], suggestion: Math.floor(time / 1000) }] : [];
    }),
  en: ({ suggestion }) => ({
    message: `is in milliseconds, it seems; did you mean ${suggestion}?`,
    fix: "Divide by 1000: the API counts in UNIX seconds, and takes this for a time thousands of years away.",
  }),
  ko: ({ suggestion }) => ({
    message: `밀리초로 보입니다. 혹시 ${suggestion} 아닌가요?`,
    fix: "1000으로 나누세요. API의 시각은 UNIX 초 단위라서 수천 년 뒤의 시각으로 처리됩니다.",
  }),
};

export const VBANK_DUE_DATE: Lint = {
  find: ({ vbank_due }) => (typeof vbank_due !== "string" || isDate(vbank_due) ? nothing : [{ path: ["vbank_due"] }]),
  en: () => ({
    message: "is not a date of the calendar in one of the documented forms",
    fix: "Write an existing day as YYYY-MM-DD or YYYYMMDD, or with the time as YYYY-MM-DD HH:mm:ss or YYYYMMDDHHmmss.",
  }),
  ko: () => ({
    message: "달력에 있는 날짜가 아니거나 문서에 없는 형식입니다",
    fix: "실제로 있는 날짜를 YYYY-MM-DD 또는 YYYYMMDD로, 시각까지 쓰려면 YYYY-MM-DD HH:mm:ss 또는 YYYYMMDDHHmmss로 쓰세요.",
  }),
};

function isDate(text: string): boolean {
  const parts = DATE_FORMS.map((form) => form.exec(text)).find((match) => match !== null);
  if (!parts) return false;
  const [year, month, day, hour, minute, second] = Array.from({ length: 6 }, (_, index) =>
    Number(parts[index + 1] ?? 0),
  ) as [number, number, number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) && hour < 24 && minute < 60 && second < 60;
}

function daysOf(year: number, month: number): number {
  // The calendar repeats every 400 years; Date takes years below 100 for those of the last century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
