// The model: all shapes and exchanges, checked, named and ordered. Plain data, and the only thing that emitters read.

export type Scalar = string | number | boolean;
export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";
/** Sent by us: closed. Received from the gateway: open. */
export type Direction = "sent" | "received";
export type Strength = "documented" | "observed" | "inferred";

export interface Source {
  readonly page: string;
  readonly section: string;
  readonly strength: Strength;
  readonly note?: string;
}

export interface Prose {
  readonly description: string;
  readonly descriptionKo: string;
  readonly sources: readonly Source[];
  readonly deprecated: boolean;
}

/** Limits of a value, named as in JSON Schema. */
export interface Limits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A value that is no shape of its own. */
export interface ValueSchema {
  readonly kind: "value";
  readonly types: readonly TypeName[];
  readonly limits: Limits;
  /** The constants it may be; undefined where any value of the types will do. */
  readonly values?: readonly Scalar[];
  /** Whether the gateway may add to `values`. */
  readonly open: boolean;
  readonly items?: MemberSchema;
}

export interface ReferenceSchema {
  readonly kind: "reference";
  readonly shape: string;
}

/** A shape, or one other thing beside it: null, a constant, any string, or a list. */
export interface AlternativeSchema {
  readonly kind: "alternative";
  readonly shape: string;
  readonly other: ValueSchema;
}

export type MemberSchema = ValueSchema | ReferenceSchema | AlternativeSchema;

export interface Member extends Prose {
  readonly name: string;
  readonly required: boolean;
  /** Personal, or a key to money: no message shows its value. */
  readonly secret: boolean;
  readonly schema: MemberSchema;
}

export interface ForbiddenMember {
  readonly name: string;
  /** The sibling branches that have it. */
  readonly belongsTo: readonly string[];
}

interface ShapeBase extends Prose {
  readonly name: string;
  /** Path of its schema from the repository's root. */
  readonly file: string;
  readonly direction: Direction;
}

export interface ObjectShape extends ShapeBase {
  readonly kind: "object";
  readonly members: readonly Member[];
  /** Members of sibling branches in a union: present, they are a mistake. */
  readonly forbidden: readonly ForbiddenMember[];
}

export interface CodeName {
  readonly code: string;
  readonly en: string;
  readonly ko: string;
}

export interface ScalarShape extends ShapeBase {
  readonly kind: "scalar";
  readonly schema: ValueSchema;
  /** Of a list of codes, in its order; empty for any other scalar. */
  readonly names: readonly CodeName[];
}

export interface UnionShape extends ShapeBase {
  readonly kind: "union";
  /** As written; a branch may be a union itself. */
  readonly branches: readonly string[];
  /** All object shapes below, in order. */
  readonly leaves: readonly string[];
  readonly dispatch: Dispatch;
}

export type Shape = ObjectShape | ScalarShape | UnionShape;

/** How the branches of a union are told apart, member by member. */
export type Dispatch =
  | { readonly kind: "leaf"; readonly shape: string }
  | { readonly kind: "presence"; readonly member: string; readonly present: Dispatch; readonly absent: Dispatch }
  | { readonly kind: "value"; readonly member: string; readonly cases: readonly DispatchCase[] };

export interface DispatchCase {
  /** `undefined` stands for a member that is left out. */
  readonly values: readonly (Scalar | undefined)[];
  readonly next: Dispatch;
}

export interface Refusal {
  readonly status: number;
  readonly en: string;
  readonly ko: string;
}

export interface RestOperation extends Prose {
  readonly kind: "rest";
  /** The client's method: `payments.get`. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly effect: "read" | "write" | "money";
  /** Shape that the method takes; undefined where it takes nothing. */
  readonly argument?: string;
  /** undefined where nothing is sent. */
  readonly sends?: string;
  readonly receives: string;
  /** What is refused, by HTTP status; 200 stands for refusals that come with it. */
  readonly refusals: readonly Refusal[];
  /** What the envelope's `response` is when the call was accepted. */
  readonly unwrapped: MemberSchema;
}

/** What the REST API has and KICC does not: refused by name. */
export interface UnsupportedOperation extends Prose {
  readonly name: string;
  readonly method: RestOperation["method"];
  readonly path: string;
  /** What to do in its place, in English and in Korean. */
  readonly alternative?: { readonly en: string; readonly ko: string };
}

/** What PortOne posts to the shop. */
export interface Notice extends Prose {
  readonly kind: "webhook" | "confirm";
  readonly name: string;
  readonly receives: string;
  /** What the shop may say beside a refusal. */
  readonly sends?: string;
}

export interface Example {
  readonly name: string;
  readonly value: unknown;
}

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly sections: ReadonlyMap<string, string>;
}

export interface Model {
  /** In the order of their names. */
  readonly shapes: readonly Shape[];
  readonly operations: readonly RestOperation[];
  readonly unsupported: readonly UnsupportedOperation[];
  readonly notices: readonly Notice[];
  /** Good examples by shape. */
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  readonly pages: ReadonlyMap<string, Page>;
}
