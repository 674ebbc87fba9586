// The help texts: examples first, then what can be said, then the exit codes.
import type { Command } from "./arguments.ts";
import type { Text } from "./lang.ts";

const exitCodes: Text = {
  en: `Exit codes
  0   done; for validate: valid, perhaps with warnings
  1   validate: not valid
  2   wrong usage, input that cannot be read, or output that cannot be written
  70  an error of kicc-kit itself`,
  ko: `종료 코드
  0   정상. validate에서는 유효함(경고는 있을 수 있음)
  1   validate: 유효하지 않음
  2   사용법 오류, 읽을 수 없는 입력, 쓸 수 없는 출력
  70  kicc-kit 자체의 오류`,
};

const shared: Text = {
  en: `  --lang ko|en            language; by default that of LC_ALL, LC_MESSAGES or LANG
  --help, -h              show this`,
  ko: `  --lang ko|en            언어. 기본값은 LC_ALL, LC_MESSAGES, LANG 순으로 결정
  --help, -h              이 도움말`,
};

const overview: Text = {
  en: `Examples
  kicc-kit validate RequestPayParams params.json
  echo '{"pay_method": "card"}' | kicc-kit validate RequestPayParams
  kicc-kit list
  kicc-kit explain "RequestPayParams.kiccProducts[].quantity"

Commands
  validate <Shape> [file|-]   judge a JSON value
  list                        every shape and what it is
  explain <Shape>[.<path>]    type, limits, meaning and source of a member

Options
  --json                  one JSON object on stdout
${shared.en}
  --version               show the version

${exitCodes.en}

Unofficial: not made, endorsed or supported by KICC or PortOne.`,
  ko: `예시
  kicc-kit validate RequestPayParams params.json
  echo '{"pay_method": "card"}' | kicc-kit validate RequestPayParams
  kicc-kit list
  kicc-kit explain "RequestPayParams.kiccProducts[].quantity"

명령
  validate <Shape> [파일|-]   JSON 값 검증
  list                        모든 형식과 설명
  explain <Shape>[.<경로>]    항목의 타입, 제한, 의미, 근거

옵션
  --json                  stdout에 JSON 객체 하나로 출력
${shared.ko}
  --version               버전

${exitCodes.ko}

KICC나 포트원이 만들거나 보증하지 않는 비공식 도구입니다.`,
};

const commandHelp: Readonly<Record<Command, Text>> = {
  validate: {
    en: `Examples
  kicc-kit validate RequestPayParams params.json
  curl -s https://shop.example/last-webhook | kicc-kit validate WebhookBody -
  kicc-kit validate CancelArguments refund.json --json

Usage: kicc-kit validate <Shape> [file|-]
Reads one JSON value from the file, or from the standard input without one or with -.
Prints every issue, then every warning: what is allowed and yet probably a slip. Values are never printed.

Options
  --json                  exactly { valid, issues, warnings }
  --unknown allow|refuse  whether an unknown member of a request may pass; refuse by default
${shared.en}

${exitCodes.en}`,
    ko: `예시
  kicc-kit validate RequestPayParams params.json
  curl -s https://shop.example/last-webhook | kicc-kit validate WebhookBody -
  kicc-kit validate CancelArguments refund.json --json

사용법: kicc-kit validate <Shape> [파일|-]
파일에서 JSON 값 하나를 읽습니다. 파일이 없거나 - 이면 표준 입력에서 읽습니다.
모든 오류와 경고(허용되지만 실수로 보이는 것)를 출력합니다. 입력한 값은 출력하지 않습니다.

옵션
  --json                  정확히 { valid, issues, warnings }
  --unknown allow|refuse  요청의 모르는 항목을 허용할지. 기본값은 refuse
${shared.ko}

${exitCodes.ko}`,
  },
  list: {
    en: `Examples
  kicc-kit list
  kicc-kit list --json --lang ko

Usage: kicc-kit list
Prints every shape, whether it is sent, received or both, and what it is.

Options
  --json                  { shapes: [{ name, direction, meaning }] }
${shared.en}

${exitCodes.en}`,
    ko: `예시
  kicc-kit list
  kicc-kit list --json --lang en

사용법: kicc-kit list
모든 형식을 보냄, 받음, 양쪽 구분과 설명과 함께 출력합니다.

옵션
  --json                  { shapes: [{ name, direction, meaning }] }
${shared.ko}

${exitCodes.ko}`,
  },
  explain: {
    en: `Examples
  kicc-kit explain RequestPayParams
  kicc-kit explain "RequestPayParams.kiccProducts[].quantity"
  kicc-kit explain CardPaymentRequest.card.direct.code --lang ko

Usage: kicc-kit explain <Shape>[.<path>]
Prints type, whether it is required, limits, meaning and the pages that say so. Both languages, or the one of --lang.

Options
  --json                  { shape, path, direction, declarations, members }
${shared.en}

${exitCodes.en}`,
    ko: `예시
  kicc-kit explain RequestPayParams
  kicc-kit explain "RequestPayParams.kiccProducts[].quantity"
  kicc-kit explain CardPaymentRequest.card.direct.code --lang ko

사용법: kicc-kit explain <Shape>[.<경로>]
타입, 필수 여부, 제한, 의미, 근거 문서를 출력합니다. 두 언어 모두, 또는 --lang의 언어로 나옵니다.

옵션
  --json                  { shape, path, direction, declarations, members }
${shared.ko}

${exitCodes.ko}`,
  },
};

export function helpFor(command: Command | undefined): Text {
  return command === undefined ? overview : commandHelp[command];
}
