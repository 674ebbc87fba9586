// What a value must be, as data: the error pass reads it, and the generator writes it.

type Constant = string | number | boolean;
/** A constant, one of several, or null for any value at all. */
export type Conditions = Readonly<Record<string, Constant | null | readonly Constant[]>>;

export interface ValueRules {
  /** One of JSON Schema's names of types, or several. */
  readonly types: string | readonly string[];
  /** JSON Schema's keywords of length, size and form. */
  readonly limits?: Readonly<Record<string, number | string>>;
  /** What a text of the pattern looks like. */
  readonly like?: readonly string[];
  /** Constants. A type of which none is listed is not limited by them. */
  readonly values?: readonly Constant[];
  /** Whether the gateway may add to `values`. */
  readonly open?: boolean;
  readonly items?: ValueRules;
  /** What an object must be. */
  readonly shape?: ObjectShapeRules;
}

export interface MemberRules extends ValueRules {
  /** Why it is required: other members with these values; null stands for any value. */
  readonly when?: Conditions;
  /** No message shows its value. */
  readonly secret?: boolean;
}

interface Place {
  readonly when?: Conditions;
  readonly unless?: Conditions;
}

/**
 * Tests an object: each member in the order of `members`, then that no forbidden one is there, then that no unknown one is.
 * Where a test fails, `miss` says by its number whether to go on.
 */
export type Check = (value: unknown, miss?: (test: number) => boolean) => boolean;

export interface ObjectRules {
  readonly guard: Check;
  /** In the order of the check's tests. */
  readonly members: readonly (readonly [name: string, rules: MemberRules])[];
  /** Names that are known beside `members`. */
  readonly known?: readonly string[];
  /** Members of sibling branches: when they would be right, or when they are wrong. */
  readonly forbidden?: Readonly<Record<string, Place>>;
}

/** A member that should have told which branch of a union is meant. */
export interface Mismatch {
  readonly member: string;
  readonly rules: MemberRules;
}

export interface ObjectShapeRules extends ObjectRules {
  /** Of a union: the tests of what all branches share; `guard` is then the whole answer, and asks nobody whether to go on. */
  readonly shared?: Check;
  /** Of a union: what the branch that is meant asks for beside `members`. */
  readonly choose?: (value: Readonly<Record<string, unknown>>) => ObjectRules | Mismatch;
}

export interface ScalarShapeRules {
  readonly guard: (value: unknown) => boolean;
  readonly value: ValueRules;
}

export type ShapeRules = ObjectShapeRules | ScalarShapeRules;
