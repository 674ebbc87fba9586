// Everything that the REST API refuses: HTTP status, code and text of each, and what they rest on.

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

interface Row extends Refusal {
  /** Of status and code. documented: an official page says so. observed: seen on the wire. inferred: our choice. */
  readonly strength: "documented" | "observed" | "inferred";
  /** ours: no source knows the gateway's text, so never compare with it. */
  readonly text: "observed" | "ours";
}

export const refusals = {
  wrongKeyOrSecret: {
    status: 401,
    code: -1,
    message: "인증에 실패하였습니다. API키와 secret을 확인하세요.",
    strength: "observed",
    text: "observed",
  },
  keyOrSecretMissing: {
    status: 400,
    code: -1,
    message: "imp_key, imp_secret 파라메터가 누락되었습니다.",
    strength: "observed",
    text: "observed",
  },
  unauthorized: { status: 401, code: -1, message: "Unauthorized", strength: "observed", text: "observed" },
  unknownRoute: { status: 404, code: -1, message: "Not Found", strength: "inferred", text: "ours" },
  bodyUnreadable: {
    status: 400,
    code: 1,
    message: "The body must be a JSON object or a form, and say so in Content-Type.",
    strength: "inferred",
    text: "ours",
  },
  /** The text is replaced by what the validator says. */
  invalid: { status: 400, code: 1, message: "", strength: "inferred", text: "ours" },
  /** Also a payment of a test channel that was read without `include_sandbox`. */
  paymentNotFound: {
    status: 404,
    code: -1,
    message: "존재하지 않는 결제정보입니다.",
    strength: "observed",
    text: "observed",
  },
  customerNotFound: {
    status: 404,
    code: -1,
    message: "등록된 빌링키가 없습니다.",
    strength: "documented",
    text: "ours",
  },
  alreadyPrepared: {
    status: 200,
    code: 1,
    message: "이미 결제 예정 금액이 등록된 주문번호입니다.",
    strength: "inferred",
    text: "ours",
  },
  cancelWithoutId: {
    status: 400,
    code: 1,
    message: "imp_uid, merchant_uid 중 하나가 필요합니다.",
    strength: "inferred",
    text: "ours",
  },
  nothingToCancel: {
    status: 200,
    code: 1,
    message: "취소할 결제건이 존재하지 않습니다.",
    strength: "observed",
    text: "observed",
  },
  alreadyCancelled: {
    status: 200,
    code: 1,
    message: "이미 전액취소된 주문입니다.",
    strength: "observed",
    text: "observed",
  },
  moreThanRemains: {
    status: 200,
    code: 1,
    message: "취소 가능한 잔액을 초과한 금액입니다.",
    strength: "inferred",
    text: "ours",
  },
  checksumDiffers: {
    status: 200,
    code: 1,
    message: "checksum이 취소 가능한 잔액과 다릅니다.",
    strength: "inferred",
    text: "ours",
  },
  refundAccountMissing: {
    status: 200,
    code: 1,
    message: "가상계좌 환불에는 refund_holder, refund_bank, refund_account가 필요합니다.",
    strength: "inferred",
    text: "ours",
  },
  taxFreeMissing: {
    status: 200,
    code: 1,
    message: "면세 금액이 있는 결제의 취소에는 tax_free가 필요합니다.",
    strength: "inferred",
    text: "ours",
  },
  phoneInPart: {
    status: 200,
    code: -1,
    message: "휴대폰 결제는 부분 취소할 수 없습니다.",
    strength: "observed",
    text: "ours",
  },
  phoneInLaterMonth: {
    status: 200,
    code: -1,
    message: "휴대폰 결제는 결제한 달에만 취소할 수 있습니다.",
    strength: "observed",
    text: "ours",
  },
  gatewayRefusesCancel: {
    status: 200,
    code: -1,
    message: "PG사가 취소를 거절했습니다.",
    strength: "observed",
    text: "ours",
  },
  unknownCustomer: {
    status: 200,
    code: 1,
    message: "등록되지 않은 구매자입니다.",
    strength: "observed",
    text: "observed",
  },
  alreadyOrdered: {
    status: 200,
    code: 1,
    message: "이미 주문이 이루어진 건입니다",
    strength: "inferred",
    text: "observed",
  },
} as const satisfies Record<string, Row>;
