// Works out how to tell the branches of a union apart: the one answer that types, validators and messages share.
import type { Dispatch, Member, ObjectShape, Scalar } from "./model.ts";

type Branch = Pick<ObjectShape, "name" | "members">;

/** Members that name a flow, in the order in which a reader would ask for them. Others are tried after these, as they are declared. */
const FLOW_MEMBERS = ["customer_uid", "pay_method", "escrow"];

/** @returns undefined where no member, or no chain of members, tells the branches apart. */
export function findDispatch(branches: readonly Branch[]): Dispatch | undefined {
  const [first, ...others] = branches;
  if (first === undefined) return undefined;
  if (others.length === 0) return { kind: "leaf", shape: first.name };
  const declared = [...new Set(branches.flatMap(({ members }) => members.map(({ name }) => name)))];
  return (
    firstOf(FLOW_MEMBERS, (name) => splitByPresence(name, branches) ?? splitByValue(name, branches)) ??
    firstOf(declared, (name) => splitByValue(name, branches)) ??
    firstOf(declared, (name) => splitByPresence(name, branches))
  );
}

/** One side must have the member, the other cannot. */
function splitByPresence(name: string, branches: readonly Branch[]): Dispatch | undefined {
  const having = branches.filter((branch) => find(branch, name)?.required);
  const lacking = branches.filter((branch) => find(branch, name) === undefined);
  if (having.length === 0 || lacking.length === 0 || having.length + lacking.length < branches.length) return undefined;
  const present = findDispatch(having);
  const absent = findDispatch(lacking);
  return present && absent && { kind: "presence", member: name, present, absent };
}

/** Each branch pins the member to constants, and no constant belongs to two groups of branches. */
function splitByValue(name: string, branches: readonly Branch[]): Dispatch | undefined {
  const groups: { values: Set<Scalar | undefined>; branches: Branch[] }[] = [];
  for (const branch of branches) {
    const values = constantsOf(find(branch, name));
    if (values === undefined) return undefined;
    const touching = groups.filter((group) => values.some((value) => group.values.has(value)));
    const merged = {
      values: new Set([...touching.flatMap((group) => [...group.values]), ...values]),
      branches: [...touching.flatMap((group) => group.branches), branch],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  if (groups.length < 2) return undefined;
  const cases = groups.map((group) => ({ values: [...group.values], next: findDispatch(group.branches) }));
  const resolved = cases.flatMap(({ values, next }) => (next === undefined ? [] : [{ values, next }]));
  return resolved.length === cases.length ? { kind: "value", member: name, cases: resolved } : undefined;
}

function constantsOf(member: Member | undefined): (Scalar | undefined)[] | undefined {
  if (member === undefined) return [undefined];
  if (member.schema.kind !== "value" || member.schema.values === undefined || member.schema.open) return undefined;
  return member.required ? [...member.schema.values] : [...member.schema.values, undefined];
}

function find({ members }: Branch, name: string): Member | undefined {
  return members.find((member) => member.name === name);
}

function firstOf<T>(names: readonly string[], split: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const result = split(name);
    if (result !== undefined) return result;
  }
  return undefined;
}
