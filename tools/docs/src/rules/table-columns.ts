// Which column of a table holds what: by the words of its header, and where these leave a choice by what stands below.
import { type Run, type Table, textOf } from "../page.ts";

export type Column = "name" | "type" | "required" | "optional" | "description" | "default" | "note" | "codes";

export interface Columns {
  /** The columns of each kind; of what is required there may be several, as one for each device. */
  readonly at: Readonly<Record<Column, readonly number[]>>;
  readonly rows: Table["rows"];
}

const NAME_WORD =
  "parameters?|params?|fields?|keys?|propert(?:y|ies)|props?|members?|variables?|arguments?|attributes?|options?|파라미터|파라메터|파라메타|매개변수|변수|속성|필드|항목|인자|키|프로퍼티|컬럼|옵션|요소|데이터";

/** Header cells without blanks, brackets and marks. */
const WORDS: Readonly<Record<Column, RegExp>> = {
  name: new RegExp(
    `^(?:(?:요청|응답|전달|입력|결과|request|response|query|body|path|prop)?(?:${NAME_WORD})(?:이름|명|name|id)?|name|이름|명칭|영문명?|변수명)$`,
  ),
  type: /^(?:(?:data|value)?types?|자료형|자료형식|(?:데이터|값|변수|필드)?타입|데이터(?:형식?|유형)|형식|유형|형|타입\/길이|type\/length)$/,
  required:
    /^(?:(?:is)?required|requirement|mandatory|필수|필수(?:여부|값|유무|항목|구분|값여부)|필수\/선택|필요여부|m\/o)$/,
  optional: /^(?:(?:is)?optional|선택|선택여부)$/,
  description:
    /^(?:desc(?:riptions?)?|meaning|explanation|details?|(?:상세|파라미터|속성)?(?:설명|내용|의미)|상세|용도|정의)$/,
  default: /^(?:defaults?(?:value|값)?|기본값?|초기값|디폴트값?)$/,
  note: /^(?:notes?|remarks?|comments?|etc\.?|비고|(?:참고|주의|특이)(?:사항)?|기타)$/,
  codes:
    /^(?:codes?|코드값?|(?:available|allowed|possible|enum|valid)?values?|enum|(?:가능한?|허용|사용가능한?|입력|설정)?값)$/,
};

const REQUIREMENT = /^(?:필수|선택|조건부?|required|optional|mandatory|conditional)$/i;
const IDENTIFIER = /^[^가-힣]*[a-z_][^가-힣]*$/i;

/** @returns undefined where no column holds names. A header without a word gives way to the row below it. */
export function readColumns({ header, rows }: Table): Columns | undefined {
  const [first, ...others] = rows;
  const isEmpty = header.every((cell) => textOf(cell) === "");
  if (isEmpty && first !== undefined) return columnsOf(first, others);
  return columnsOf(header, rows);
}

function columnsOf(header: Table["header"], rows: Table["rows"]): Columns | undefined {
  const kinds = header.map((cell) => kindOf(cell));
  const cellsOf = (index: number) => rows.map((row) => textOf(row[index] ?? [])).filter((text) => text !== "");
  const count = (index: number) => cellsOf(index).filter((text) => IDENTIFIER.test(text)).length;
  const at = (kind: Column) => kinds.flatMap((one, index) => (one === kind ? [index] : []));
  // A header cell that spans two columns leaves the second without a word; so does a corner over the names.
  for (const [index, kind] of kinds.entries())
    if (kind === undefined && textOf(header[index] ?? []) === "") {
      if (kinds[index - 1] === "required") kinds[index] = "required";
      else if (index === 0 && at("name").length === 0 && isAllIdentifiers(cellsOf(0))) kinds[0] = "name";
    }
  if (at("required").length === 0) {
    const marked = kinds.findIndex(
      (kind, index) =>
        kind === undefined && cellsOf(index).length > 0 && cellsOf(index).every((text) => REQUIREMENT.test(text)),
    );
    if (marked >= 0) kinds[marked] = "required";
  }
  // A manual in Korean may give a name for people beside the name itself.
  const [names] = at("name").toSorted((one, other) => count(other) - count(one));
  if (names === undefined) return undefined;
  return {
    rows,
    at: {
      name: [names],
      type: at("type"),
      required: at("required"),
      optional: at("optional"),
      description: [...at("description"), ...at("name").filter((index) => index !== names)],
      default: at("default"),
      note: at("note"),
      codes: at("codes"),
    },
  };
}

function kindOf(cell: readonly Run[]): Column | undefined {
  const word = textOf(cell)
    .toLowerCase()
    .replaceAll(/[`*_?\s:]|\([^)]*\)|\[[^\]]*\]/g, "");
  const found = Object.entries(WORDS).find(([, words]) => words.test(word));
  return (found?.[0] as Column | undefined) ?? (/^(?:pc|모바일|mobile)필수$/.test(word) ? "required" : undefined);
}

function isAllIdentifiers(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => IDENTIFIER.test(text));
}
