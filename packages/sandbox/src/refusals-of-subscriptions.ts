// What is refused of billing keys and planned charges.
import type { RefusalRow } from "./refusal.ts";

export const subscriptionRefusals = {
  customerNotFound: {
    status: 404,
    code: -1,
    message: "등록된 빌링키가 없습니다.",
    strength: "documented",
    text: "ours",
  },
  unknownCustomer: {
    status: 200,
    code: 1,
    message: "등록되지 않은 구매자입니다.",
    strength: "observed",
    text: "observed",
  },
  alreadyScheduled: {
    status: 200,
    code: 1,
    message: "이미 예약된 주문번호입니다.",
    strength: "inferred",
    text: "ours",
  },
  scheduleInPast: {
    status: 200,
    code: 1,
    message: "예약 시각은 현재보다 뒤여야 합니다.",
    strength: "inferred",
    text: "ours",
  },
  nothingToUnschedule: {
    status: 200,
    code: 1,
    message: "취소할 예약결제 기록이 존재하지 않습니다.",
    strength: "observed",
    text: "observed",
  },
  scheduleNotFound: {
    status: 404,
    code: -1,
    message: "존재하지 않는 예약결제입니다.",
    strength: "documented",
    text: "ours",
  },
  newTimeInPast: {
    status: 400,
    code: 1,
    message: "변경할 예약 시각은 현재보다 뒤여야 합니다.",
    strength: "documented",
    text: "ours",
  },
  notPending: {
    status: 400,
    code: 1,
    message: "이미 실행되었거나 취소된 예약결제입니다.",
    strength: "documented",
    text: "ours",
  },
  notRepeatable: {
    status: 400,
    code: 1,
    message: "실패했거나 취소된 예약결제가 아닙니다.",
    strength: "documented",
    text: "ours",
  },
  scheduleWindowWrong: {
    status: 400,
    code: 1,
    message: "조회 기간은 시작이 끝보다 늦지 않아야 하며 최대 3개월입니다.",
    strength: "documented",
    text: "ours",
  },
} as const satisfies Record<string, RefusalRow>;
