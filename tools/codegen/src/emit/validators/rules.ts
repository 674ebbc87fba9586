// Emits the rules of a shape as data: what the error pass reads when a guard has said no.
import type { Dispatch } from "../../model/model.ts";
import type { MemberCheck, ObjectCheck, ValueCheck } from "./check.ts";
import { branchCheckOf, checkOf, sharedCheckOf } from "./check-code.ts";
import { emitDispatch } from "./dispatch.ts";
import type { UnionCheck } from "./union-check.ts";

/** Rules that several members share are written once. */
interface Draft {
  readonly names: Map<string, string>;
}

export function emitObjectRules(shape: string, check: ObjectCheck): string {
  const draft: Draft = { names: new Map() };
  return finish(draft, shape, objectRules(check, draft));
}

export function emitScalarRules(shape: string, check: ValueCheck): string {
  const draft: Draft = { names: new Map() };
  return finish(draft, shape, [`value: ${valueRules(check, draft)}`], "ScalarShapeRules");
}

export function emitUnionRules(shape: string, { shared, branches }: UnionCheck, dispatch: Dispatch): string {
  const draft: Draft = { names: new Map() };
  const byName = new Map(
    branches.map(
      ([name, check]) => [name, braces([`guard: ${branchCheckOf(name)}`, ...objectRules(check, draft)])] as const,
    ),
  );
  const choose = emitDispatch(
    dispatch,
    (leaf) => `return ${byName.get(leaf)};`,
    (member, allowed) =>
      `return { member: ${JSON.stringify(member)}, rules: { types: "${typeof allowed[0]}", values: ${JSON.stringify(allowed)} } };`,
  );
  const entries = [
    `shared: ${sharedCheckOf(shape)}`,
    ...objectRules(shared, draft),
    ...(shared.known === undefined ? [] : [`known: ${JSON.stringify(shared.known)}`]),
    `choose: (value) => {\n${choose}\n}`,
  ];
  return finish(draft, shape, entries);
}

function finish({ names }: Draft, shape: string, entries: readonly string[], type = "ObjectShapeRules"): string {
  const shared = [...names].map(([text, name]) => `const ${name} = ${text};\n`).join("");
  return `${shared}\nexport const rulesOf${shape}: ${type} = ${braces([`guard: ${checkOf(shape)}`, ...entries])};`;
}

function objectRules({ members, forbidden }: ObjectCheck, draft: Draft): string[] {
  const entries = members.map((member) => `[${JSON.stringify(member.name)}, ${memberRules(member, draft)}]`);
  return [
    `members: [${entries.join(", ")}]`,
    ...(Object.keys(forbidden).length === 0 ? [] : [`forbidden: ${JSON.stringify(forbidden)}`]),
  ];
}

function memberRules(member: MemberCheck, draft: Draft): string {
  const { when, secret } = member;
  return shareable(
    [
      ...valueEntries(member, draft),
      ...(when ? [`when: ${JSON.stringify(when)}`] : []),
      ...(secret ? ["secret: true"] : []),
    ],
    draft,
  );
}

function valueRules(check: ValueCheck, draft: Draft): string {
  return shareable(valueEntries(check, draft), draft);
}

function valueEntries({ types, limits, like, values, open, items, shape }: ValueCheck, draft: Draft): string[] {
  return [
    `types: ${JSON.stringify(types.length === 1 ? types[0] : types)}`,
    ...(Object.keys(limits).length === 0 ? [] : [`limits: ${JSON.stringify(limits)}`]),
    ...(like === undefined ? [] : [`like: ${JSON.stringify(like)}`]),
    ...(values === undefined ? [] : [`values: ${JSON.stringify(values)}`]),
    ...(open ? ["open: true"] : []),
    ...(items === undefined ? [] : [`items: ${valueRules(items, draft)}`]),
    ...(shape === undefined ? [] : [`shape: rulesOf${shape}`]),
  ];
}

function shareable(entries: readonly string[], { names }: Draft): string {
  const text = braces(entries);
  const name = names.get(text) ?? `rules${names.size}`;
  names.set(text, name);
  return name;
}

function braces(entries: readonly string[]): string {
  return `{ ${entries.join(", ")} }`;
}
