// A table of parameters, in either language: its header says which column holds what.
import type { Code } from "../facts.ts";
import { type Run, type Table, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { cleanName, type Draft, NAME } from "./draft.ts";

type Column = "name" | "type" | "required" | "description" | "default" | "note";

const COLUMNS: Readonly<Record<Column, RegExp>> = {
  name: /^(?:name|parameters?|params?|field|key|property|member|variable|(?:파라미터|변수|속성|필드|항목|인자|키)\s*(?:이름|명)?|이름|명칭)$/i,
  type: /^(?:(?:data\s*)?type|자료형|타입|데이터\s*타입|형식|유형)$/i,
  required: /^(?:required\??|mandatory|optional\??|필수|필수\s*(?:여부|값|유무)|필수\s*\/\s*선택)$/i,
  description: /^(?:descriptions?|meaning|explanation|설명|내용|의미|상세|상세\s*설명)$/i,
  default: /^(?:defaults?|default\s*value|기본값|기본|초기값)$/i,
  note: /^(?:notes?|remarks?|etc|비고|참고|기타)$/i,
};

const YES = /^(?:o|y|yes|true|required|mandatory|필수|예|●|✔|✓|✅|v)$/i;
const NO = /^(?:x|n|no|false|optional|선택|아니오|-|–|△|)$/i;
const REQUIRED_NOTE = /(?:^|[\s([,])(?:required|mandatory|필수)(?:$|[\s)\],.]|\s*(?:입력|값|항목|파라미터))/i;
const OPTIONAL_NOTE = /(?:^|[\s([,])(?:optional|선택)(?:$|[\s)\],.]|\s*(?:입력|값|항목|파라미터))/i;
const DEPRECATED_NOTE = /\bdeprecated\b|사용\s*중단|지원\s*종료/i;

/** @returns undefined where the header names no column of names beside one that says something of them. */
export function readParameterTable({ header, rows }: Table): { drafts: Draft[]; misread: string[] } | undefined {
  const columns = header.map((cell) => columnOf(textOf(cell)));
  if (!columns.includes("name") || !columns.some((column) => column !== undefined && column !== "name"))
    return undefined;
  const drafts: Draft[] = [];
  const misread: string[] = [];
  for (const row of rows) {
    const cell = (column: Column) => row[columns.indexOf(column)] ?? [];
    const draft = readRow(cell);
    if (draft !== undefined) drafts.push(draft);
    else if (textOf(cell("name")) !== "") misread.push(textOf(cell("name")));
  }
  return { drafts, misread };
}

function columnOf(text: string): Column | undefined {
  const clean = text.replaceAll(/[`*]/g, "").trim();
  const found = Object.entries(COLUMNS).find(([, words]) => words.test(clean));
  return found?.[0] as Column | undefined;
}

function readRow(cell: (column: Column) => readonly Run[]): Draft | undefined {
  const nameRuns = cell("name").filter(({ text }) => text.trim() !== "");
  const [first] = nameRuns;
  const label = textOf(nameRuns);
  const hasStar = /\*\s*$/.test(label);
  const name = cleanName(label.replace(/\(.*\)\s*$/, "").split("\n")[0] ?? "");
  if (first === undefined || !NAME.test(name)) return undefined;
  const prose = [cell("description"), cell("note"), cell("default")];
  const remarks = [label, ...prose.map(textOf)].join(" ");
  return {
    name,
    type: readType(textOf(cell("type"))) ?? null,
    required: hasStar
      ? true
      : readRequired(textOf(cell("required")), textOf(cell("note")), textOf(cell("description"))),
    enum: readCodesIn(cell("description")) ?? readCodesIn(cell("note")),
    deprecated: first.deleted || DEPRECATED_NOTE.test(remarks),
    members: [],
  };
}

/** A column of its own decides; otherwise a word at the edge of a remark. */
function readRequired(column: string, note: string, description: string): boolean | undefined {
  if (column !== "") {
    if (YES.test(column)) return true;
    if (NO.test(column)) return false;
  }
  for (const remark of [note, description.slice(0, 20)]) {
    if (OPTIONAL_NOTE.test(remark)) return false;
    if (REQUIRED_NOTE.test(remark)) return true;
  }
  return undefined;
}

const LISTED = /^[-*•·\s]*["'`]?([A-Za-z0-9_.+-]+)["'`]?\s*(?:[(:：=]\s*|\s-\s)(.+?)\)?$/;
const ONE_OF = /\bone of\b|중\s*(?:하나|택)|가운데|\beither\b/i;

/** Codes on lines of their own, or in a sentence that offers them. */
function readCodesIn(runs: readonly Run[]): readonly Code[] | null {
  const lines = runs
    .map(({ text }) => text)
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const listed = lines.flatMap((line): Code[] => {
    const [, code, label = ""] = LISTED.exec(line) ?? [];
    return code === undefined ? [] : [{ code, label: label.trim() }];
  });
  // A sentence before the list is no code.
  if (listed.length >= 2 && listed.length >= lines.length - 1) return listed;
  const coded = runs.filter(({ code, text }) => code && /^[\w.+-]+$/.test(text));
  if (coded.length >= 2 && ONE_OF.test(textOf(runs))) return coded.map(({ text }) => ({ code: text, label: null }));
  return null;
}
