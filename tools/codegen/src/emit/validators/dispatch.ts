// Emits the choice of a union's branch as statements: the same for guards and for rules.
import type { Dispatch, Scalar } from "../../model/model.ts";
import { literal, property } from "./literal.ts";

/**
 * @param onLeaf the statement for a branch that was found
 * @param onMismatch the statement where a member has none of the constants that tell the branches apart
 */
export function emitDispatch(
  dispatch: Dispatch,
  onLeaf: (shape: string) => string,
  onMismatch: (member: string, allowed: readonly Scalar[]) => string,
): string {
  const emit = (one: Dispatch): string => emitDispatch(one, onLeaf, onMismatch);
  switch (dispatch.kind) {
    case "leaf":
      return onLeaf(dispatch.shape);
    case "presence":
      return `if (value${property(dispatch.member)} !== undefined) {\n${emit(dispatch.present)}\n}\n${emit(dispatch.absent)}`;
    case "value": {
      const cases = dispatch.cases.map(
        ({ values, next }) => `${values.map((value) => `case ${literal(value)}:`).join("\n")}\n${emit(next)}`,
      );
      const allowed = dispatch.cases.flatMap(({ values }) => values.filter((value) => value !== undefined));
      return `switch (value${property(dispatch.member)}) {\n${cases.join("\n")}\ndefault:\n${onMismatch(dispatch.member, allowed)}\n}`;
    }
    default:
      throw new Error("unforeseen dispatch", { cause: dispatch });
  }
}
