// What a row of the matrix is, and what may become of it.
import type { Application } from "./application.ts";

export const KINDS = ["runtime", "bundler", "framework", "compiler"] as const;
export type Kind = (typeof KINDS)[number];

export interface Runner {
  readonly name: string;
  readonly kind: Kind;
  /** What was done there, in half a sentence. */
  readonly how: { readonly en: string; readonly ko: string };
  /** Looks for it on this machine. */
  readonly find: () => Found;
  /** Runs the smoke file there. @throws with the reason where a check does not hold */
  readonly run: (application: Application) => Promise<void>;
}

/** Its version, or why it is not here and what to do about it. */
export type Found = { readonly version: string } | { readonly missing: string };

export type Outcome =
  | { readonly status: "ok"; readonly version: string }
  | { readonly status: "failed"; readonly version: string; readonly reason: string }
  | { readonly status: "missing"; readonly reason: string };
