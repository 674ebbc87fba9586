// The cell of a table that holds a name: perhaps several, a star, a remark in brackets, and signs that it is a member of the row above.
import type { Run } from "../page.ts";
import { cleanName, isCallable, NAME } from "./draft.ts";

export interface NameCell {
  readonly names: readonly string[];
  /** How far it is set in; a row is a member of the nearest one above that is set in less. */
  readonly depth: number;
  readonly hasStar: boolean;
  readonly deleted: boolean;
  /** What stands beside the names. */
  readonly remark: string;
}

const INDENT = /^(?:[\s\-–—·•>└─├│ㄴ∟↳])+/;
const SEPARATOR = /\s*(?:,|\/|\n|\||\s또는\s|\sor\s)\s*/;
/** `card[quota]` is a member; what is set apart, or is no name, is a remark. */
const REMARK = /[(（]([^()（）]*)[)）]|\s\[([^[\]]*)\]|\[([^[\]]*[^\w[\]][^[\]]*)\]/g;

/** @returns undefined where it holds no name. */
export function readNameCell(runs: readonly Run[]): NameCell | undefined {
  const raw = runs
    .map(({ text }) => text)
    .join("")
    .replace(/^\n+/, "");
  const indent = INDENT.exec(raw)?.[0] ?? "";
  const remarks: string[] = [];
  const bare = raw.slice(indent.length).replaceAll(REMARK, (_, ...found: readonly (string | undefined)[]) => {
    remarks.push((found[0] ?? found[1] ?? found[2] ?? "").trim());
    return " ";
  });
  const hasStar = /\*[\s\\]*$/.test(bare) || /^\s*\*(?!\*)/.test(bare);
  const words = bare
    .split(SEPARATOR)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const read = words.map(readName);
  const names = read.filter((name) => name !== undefined);
  const [first] = names;
  // What stands on a line of its own, and is no name, says something of it.
  const rest = words.filter((_, index) => read[index] === undefined);
  if (first === undefined || (rest.length > 0 && !/\n/.test(bare.trim()))) return undefined;
  const isOf = (run: Run) => names.some((name) => run.text.includes(name.split(/[.[]/)[0] ?? name));
  return {
    names,
    depth: indent.trimEnd() === "" ? indent.length : indent.trimEnd().length,
    hasStar,
    deleted: runs.some((run) => run.deleted && isOf(run)),
    remark: [...remarks, ...rest].join("\n"),
  };
}

/** `card[quota]` says what `card.quota` does, and `cards[0]` what `cards[]` does. */
function readName(word: string): string | undefined {
  const name = cleanName(word)
    .replaceAll(/\[\d+\]/g, "[]")
    .replaceAll(/\[([A-Za-z_]\w*)\]/g, ".$1");
  return NAME.test(name) && !isCallable(name) ? name : undefined;
}
