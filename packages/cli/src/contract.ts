// Reads what @kicc-kit/schemas publishes: shapes by name, the pages they rest on, and who sends them.
import { createRequire } from "node:module";

export interface Source {
  readonly page: string;
  readonly section: string;
  readonly strength: "documented" | "observed" | "inferred";
  readonly note?: string;
}

/** The keywords of `dialect.json` that are of use here. */
export interface Schema {
  readonly title?: string;
  readonly description: string;
  readonly "x-description-ko": string;
  readonly "x-source"?: readonly Source[];
  readonly "x-names"?: Readonly<Record<string, { readonly en: string; readonly ko: string }>>;
  readonly "x-open"?: boolean;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

export type Direction = "sent" | "received" | "both";

export interface Page {
  readonly title: string;
  /** null: no public page any more, or recordings. */
  readonly url: string | null;
  readonly sections: Readonly<Record<string, string>>;
}

export interface Contract {
  readonly version: string;
  readonly names: readonly string[];
  schemaOf(name: string): Schema;
  /** Follows a `$ref` of any schema. */
  resolve(ref: string): Schema;
  directionOf(name: string): Direction;
  pageOf(id: string): Page;
}

const PACKAGE = "@kicc-kit/schemas";

export function readContract(): Contract {
  const require = createRequire(import.meta.url);
  const { version, exports } = require(`${PACKAGE}/package.json`);
  const names = Object.keys(exports).flatMap((key) => {
    const isSchema = typeof exports[key] === "string" && /^\.\/\w+\/\w+\.schema\.json$/.test(exports[key]);
    return isSchema ? [key.slice("./".length, -".json".length)] : [];
  });
  const resolve = (ref: string): Schema => require(`${PACKAGE}/${ref.replace("../", "")}`);
  const schemaOf = (name: string): Schema => require(`${PACKAGE}/${name}.json`);
  const sent = once(() => reach(require, resolve, schemaOf, ["sends", "arguments"]));
  const received = once(() => reach(require, resolve, schemaOf, ["receives"]));
  const pages = once(() => readPages(require));
  return {
    version,
    names,
    resolve,
    schemaOf,
    directionOf: (name) => (sent().has(name) ? (received().has(name) ? "both" : "sent") : "received"),
    pageOf(id) {
      const page = pages().get(id);
      if (!page) throw new Error(`${PACKAGE}/sources.json has no page ${id}`);
      return page;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The shapes that these members of the exchanges lead to, by whatever way. */
function reach(
  require: NodeJS.Require,
  resolve: Contract["resolve"],
  schemaOf: Contract["schemaOf"],
  members: readonly string[],
): ReadonlySet<string> {
  const operations: Readonly<Record<string, Readonly<Record<string, unknown>>>> = require(
    `${PACKAGE}/operations.json`,
  ).operations;
  const reached = new Set<string>();
  const visit = (schema: Schema): void => {
    if (schema.title !== undefined) {
      if (reached.has(schema.title)) return;
      reached.add(schema.title);
    }
    for (const inner of innerOf(schema)) visit(inner.$ref === undefined ? inner : resolve(inner.$ref));
  };
  for (const operation of Object.values(operations))
    for (const member of members) {
      const name = operation[member];
      if (typeof name === "string") visit(schemaOf(name));
    }
  return reached;
}

function innerOf({ properties = {}, items, allOf = [], anyOf = [], oneOf = [] }: Schema): readonly Schema[] {
  return [...Object.values(properties), ...(items ? [items] : []), ...allOf, ...anyOf, ...oneOf];
}

function readPages(require: NodeJS.Require): ReadonlyMap<string, Page> {
  const { pages }: { pages: readonly SourcePage[] } = require(`${PACKAGE}/sources.json`);
  return new Map(
    pages.map(({ id, title, url, sections }) => [
      id,
      { title, url: url ?? null, sections: Object.fromEntries(sections.map((section) => [section.id, section.title])) },
    ]),
  );
}

interface SourcePage {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}
