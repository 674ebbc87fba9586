// What a page says, in the words of JSON: the common ground of all dialects, and all that is kept of a page.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

export interface Code {
  readonly code: string;
  readonly label: string | null;
}

/** Codes, and the parameter that they are said to be of. */
export interface NamedCodes {
  readonly name: string;
  readonly codes: readonly Code[];
}

export interface ParameterFact {
  /** Names joined by dots; `[]` stands for the items of a list. */
  readonly path: string;
  /** A JSON type, `array<type>`, several of these, or null where the page says nothing. */
  readonly type: string | readonly string[] | null;
  /** null where neither it nor its siblings are marked. */
  readonly required: boolean | null;
  readonly enum: readonly Code[] | null;
  readonly deprecated: boolean;
  readonly section: string;
}

export interface ExampleFact {
  readonly section: string;
  readonly value: Json;
  /** Whether the page left something out of it. */
  readonly partial: boolean;
}

export interface RequestFact {
  readonly section: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

export interface SupportFact {
  readonly section: string;
  readonly status: "not supported" | "only";
  readonly subject: string;
}

export interface Unclaimed {
  readonly section: string;
  readonly line: number;
  /** What it is, and why no rule took it. */
  readonly reason: string;
}

/** What a description says of a section as a whole. */
export interface SectionFact {
  readonly section: string;
  /** Method and path, where it is an operation. */
  readonly route: string | null;
  readonly direction: "sent" | "received";
  readonly deprecated: boolean;
}

export interface Facts {
  readonly facts: readonly ParameterFact[];
  readonly examples: readonly ExampleFact[];
  readonly requests: readonly RequestFact[];
  readonly support: readonly SupportFact[];
  readonly unclaimed: readonly Unclaimed[];
}
