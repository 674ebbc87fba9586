// Changes one thing in a value: named mutations, each with the kind of place that it fits.

type Members = Record<string, unknown>;

interface Mutation {
  readonly fits: (target: unknown) => boolean;
  /** @param pick a number that decides where there is a choice; @param other something from elsewhere */
  readonly apply: (target: never, pick: number, other: unknown) => unknown;
}

const REPLACEMENTS = [
  null, undefined, true, false, "", "0", "1", " ", "null", 0, -0, 1, -1, 0.5, 1e21, 1e308, 2 ** 53, -(2 ** 53), 2 ** 53 - 1,
  5e-324, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n, "card", "\ud800", "2026-13-01", "\u0661",
]; // biome-ignore format: a list of many small things
const STRANGE_NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  "가",
  "a/b~c",
  "0",
  "length",
  "amuont",
];

export const MUTATIONS = {
  "a value of another kind": {
    fits: () => true,
    apply: (_target: unknown, pick: number) => REPLACEMENTS[pick % REPLACEMENTS.length],
  },
  "a value from elsewhere": { fits: () => true, apply: (_target: unknown, _pick: number, other: unknown) => other },
  "a value in a list": { fits: () => true, apply: (target: unknown) => [target] },
  "a value in an object": { fits: () => true, apply: (target: unknown) => ({ value: target }) },
  "a member less": {
    fits: isFilled,
    apply: (target: Members, pick: number) => omit(target, nameIn(target, pick)),
  },
  "a member misspelt": {
    fits: isFilled,
    apply(target: Members, pick: number) {
      const name = nameIn(target, pick);
      return withMember(omit(target, name), `${name.slice(0, -1)}${pick % 2 === 0 ? "" : "_x"}`, target[name]);
    },
  },
  "a member more": {
    fits: isObject,
    apply: (target: Members, pick: number, other: unknown) =>
      withMember(target, STRANGE_NAMES[pick % STRANGE_NAMES.length] ?? "", other),
  },
  "a member of another shape": {
    fits: isObject,
    apply: (target: Members, pick: number, other: unknown) =>
      isFilled(other)
        ? withMember(target, nameIn(other, pick), other[nameIn(other, pick)])
        : withMember(target, "card", other),
  },
  "a member without a value": {
    fits: isFilled,
    apply: (target: Members, pick: number) => withMember(target, nameIn(target, pick), undefined),
  },
  "an unknown member without a value": {
    fits: isObject,
    apply: (target: Members) => withMember(target, "amuont", undefined),
  },
  "a list with the members": { fits: isObject, apply: (target: Members) => copyInto([], omit(target, "length")) },
  "members that are inherited": { fits: isObject, apply: (target: Members) => Object.create(target) },
  "an unknown member that is inherited": {
    fits: isObject,
    apply: (target: Members) => copyInto(Object.create({ amuont: 1 }), target),
  },
  "no prototype": { fits: isObject, apply: (target: Members) => copyInto(Object.create(null), target) },
  "a member by a getter": {
    fits: isFilled,
    apply(target: Members, pick: number) {
      const name = nameIn(target, pick);
      return Object.defineProperty({ ...target }, name, {
        enumerable: true,
        configurable: true,
        get: () => target[name],
      });
    },
  },
  "a character more": {
    fits: (target) => typeof target === "string",
    apply: (target: string, pick: number) => `${target}${["a", "😀", "\ud83d", "\n", " ", "\u0000"][pick % 6]}`,
  },
  "a character less": {
    fits: (target) => typeof target === "string" && target.length > 0,
    apply: (target: string) => target.slice(0, -1),
  },
  "many characters": {
    fits: (target) => typeof target === "string",
    apply: (target: string, pick: number) => `${target}${(pick % 2 === 0 ? "x" : "😀").repeat(pick % 300)}`,
  },
  "another case": {
    fits: (target) => typeof target === "string",
    apply: (target: string) => (target === target.toUpperCase() ? target.toLowerCase() : target.toUpperCase()),
  },
  "a number as text": { fits: (target) => typeof target === "number", apply: (target: number) => String(target) },
  "a number beside it": {
    fits: (target) => typeof target === "number",
    apply: (target: number, pick: number) => target + ([1, -1, 0.5, -0.5, 1e-9, 2 ** 53][pick % 6] ?? 0),
  },
  "a number at an edge": {
    fits: (target) => typeof target === "number",
    apply: (_target: number, pick: number) => [0, -0, 1, -1, 0.5, 1000, 1001, 2 ** 53][pick % 8],
  },
  "the negative": { fits: (target) => typeof target === "number", apply: (target: number) => -target },
  "an item less": { fits: isFilledList, apply: ([, ...rest]: unknown[]) => rest },
  "an item twice": { fits: isFilledList, apply: (target: unknown[]) => [...target, target[0]] },
  "an item more": {
    fits: Array.isArray,
    apply: (target: unknown[], _pick: number, other: unknown) => [...target, other],
  },
  "many items": {
    fits: isFilledList,
    apply: (target: unknown[], pick: number) => Array.from({ length: 100 + (pick % 2) }, () => target[0]),
  },
  "a hole": {
    fits: Array.isArray,
    apply: (target: unknown[]) => Object.assign([...target], { length: target.length + 1 }),
  },
  "a list with a member": {
    fits: Array.isArray,
    apply: (target: unknown[]) => Object.assign([...target], { extra: 1 }),
  },
} satisfies Record<string, Mutation>;

/**
 * Any mutation is as likely as another, however few places it fits.
 * @returns the name of what was done, and the value with one thing changed
 */
export function mutate(value: unknown, where: number, which: number, pick: number, other: unknown): [string, unknown] {
  const places = placesIn(value);
  const all = Object.entries<Mutation>(MUTATIONS);
  for (let index = 0; index < all.length; index++) {
    const [name, { fits, apply }] = all[(which + index) % all.length] as [string, Mutation];
    const fitting = places.filter(({ target }) => fits(target));
    const place = fitting[where % fitting.length];
    if (place) return [name, replace(value, place.path, apply(place.target as never, pick, other))];
  }
  throw new Error("some mutation fits any value");
}

interface Place {
  readonly path: readonly string[];
  readonly target: unknown;
}

function placesIn(target: unknown, path: readonly string[] = []): Place[] {
  if (typeof target !== "object" || target === null) return [{ path, target }];
  const inner = Object.keys(target).flatMap((key) => placesIn((target as Members)[key], [...path, key]));
  return [{ path, target }, ...inner];
}

/** Only what lies on the way is copied. */
function replace(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replace((value as Members)[key], rest, by);
  if (Array.isArray(value)) return Array.from(value, (item, index) => (String(index) === key ? inner : item));
  return withMember(value as Members, key, inner);
}

/** Defined, not assigned: `__proto__` is to be a member like any other. */
function withMember(target: Members, name: string, value: unknown): Members {
  return Object.defineProperty({ ...target }, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Even a member named `constructor` or `__proto__` is only a member. */
function copyInto(base: object, target: Members): object {
  return Object.defineProperties(base, Object.getOwnPropertyDescriptors(target));
}

function omit(target: Members, name: string): Members {
  return Object.fromEntries(Object.entries(target).filter(([other]) => other !== name));
}

function nameIn(target: Members, pick: number): string {
  const names = Object.keys(target);
  return names[pick % names.length] ?? "";
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is Members {
  return isObject(value) && Object.keys(value).length > 0;
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
