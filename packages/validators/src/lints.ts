// Lints: what a validator cannot say because the value is well formed, and yet probably not what was meant.
import { isMembers, type Lang, type Lint } from "./lints/lint.ts";
import { type LintCode, lintedLists, lints, lintsOfShape } from "./lints/shapes.ts";

export type { Lang } from "./lints/lint.ts";
export type { LintCode } from "./lints/shapes.ts";

/** One probable slip. It never holds the value where that may be personal. */
export interface Warning {
  /** Keys and indexes from the root to the place of the slip. */
  readonly path: readonly (string | number)[];
  readonly code: LintCode;
  /** What is wrong: one sentence, without the path. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

export interface LintOptions {
  /** Language of `message` and `fix`; English where it is left out. */
  readonly lang?: Lang;
}

/**
 * Looks at a request for what is allowed and yet probably a slip: none of it makes a value invalid.
 * A shape without lints has no warnings. Never throws: what cannot be read is the validator's business.
 */
export function lint(shape: string, value: unknown, { lang = "en" }: LintOptions = {}): Warning[] {
  const codes = Object.hasOwn(lintsOfShape, shape) ? (lintsOfShape[shape] ?? []) : [];
  return [...codes.flatMap((code) => warningsOf(code, value, lang)), ...lintLists(shape, value, lang)];
}

function warningsOf(code: LintCode, value: unknown, lang: Lang): Warning[] {
  const lint: Lint = lints[code];
  try {
    const found = isMembers(value) ? lint.find(value) : [];
    return found.map((entry) => ({ path: entry.path, code, ...lint[lang](entry) }));
  } catch {
    return [];
  }
}

function lintLists(shape: string, value: unknown, lang: Lang): Warning[] {
  const lists = Object.hasOwn(lintedLists, shape) ? Object.entries(lintedLists[shape] ?? {}) : [];
  return lists.flatMap(([member, itemShape]) =>
    itemsOf(value, member).flatMap((item, index) =>
      lint(itemShape, item, { lang }).map((warning) => ({ ...warning, path: [member, index, ...warning.path] })),
    ),
  );
}

function itemsOf(value: unknown, member: string): readonly unknown[] {
  try {
    const items = isMembers(value) ? value[member] : undefined;
    return Array.isArray(items) ? [...items] : [];
  } catch {
    return [];
  }
}
