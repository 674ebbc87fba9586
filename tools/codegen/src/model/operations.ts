// Reads operations.json: every exchange, and of those the REST calls that become methods of the client.
import type { JsonFile } from "../load.ts";
import { type Problem, pointerTo } from "../problem.ts";
import { proseOf } from "./members.ts";
import type { MemberSchema, Notice, ObjectShape, RestOperation, UnsupportedOperation } from "./model.ts";
import type { RawFile, RawSchema } from "./raw.ts";

export interface Exchange {
  readonly file: string;
  readonly name: string;
  readonly kind: string;
  readonly method?: RestOperation["method"];
  readonly path?: string;
  readonly effect?: RestOperation["effect"];
  readonly sends?: string;
  readonly receives?: string;
  /** What a channel of another kind may answer. */
  readonly receivesAlso?: string;
  /** What the client's method takes; undefined where it takes nothing. */
  readonly argument?: string;
  readonly raw: RawSchema & {
    readonly alternative?: string;
    readonly "x-alternative-ko"?: string;
    readonly refusals?: Readonly<Record<string, { readonly en: string; readonly ko: string }>>;
  };
}

type RawExchange = Exchange["raw"] &
  Omit<Exchange, "file" | "name" | "argument" | "raw"> & { readonly arguments?: string | null };

export function readExchanges({ path, json }: JsonFile): Exchange[] {
  const { operations } = json as { operations: Record<string, RawExchange> };
  return Object.entries(operations).map(([name, raw]) => {
    const argument = raw.arguments === undefined && raw.kind === "rest" ? raw.sends : raw.arguments;
    const { kind, method, path: route, effect, sends, receives, receivesAlso } = raw;
    return {
      file: path,
      name,
      kind,
      raw,
      ...(method && { method }),
      ...(route && { path: route }),
      ...(effect && { effect }),
      ...(sends && { sends }),
      ...(receives && { receives }),
      ...(receivesAlso && { receivesAlso }),
      ...(argument && { argument }),
    };
  });
}

/** Shapes that an exchange names must exist. */
export function checkExchanges(exchanges: readonly Exchange[], files: ReadonlyMap<string, RawFile>): Problem[] {
  const shapes = new Set([...files.values()].map(({ name }) => name));
  return exchanges.flatMap((exchange) =>
    (["sends", "receives", "receivesAlso", "argument"] as const).flatMap((role) => {
      const name = exchange[role];
      if (name === undefined || shapes.has(name)) return [];
      return [
        {
          file: exchange.file,
          pointer: pointerTo("/operations", exchange.name, role === "argument" ? "arguments" : role),
          reason: `no shape is named '${name}'`,
        },
      ];
    }),
  );
}

export function restOperationsOf(
  exchanges: readonly Exchange[],
  objects: ReadonlyMap<string, Pick<ObjectShape, "members">>,
  problems: Problem[],
): RestOperation[] {
  return exchanges.flatMap((exchange): RestOperation[] => {
    if (exchange.kind !== "rest") return [];
    const { file, name, method, path, effect, sends, receives, argument, raw } = exchange;
    const unwrapped = receives === undefined ? undefined : responseOf(objects.get(receives));
    if (!method || !path || !effect || !receives || !unwrapped) {
      const reason =
        "a rest exchange has method, path, effect, and receives: an envelope whose `response` holds a shape";
      problems.push({ file, pointer: pointerTo("/operations", name), reason });
      return [];
    }
    const members = objects.get(argument ?? sends ?? "")?.members ?? [];
    for (const [, slash, member = ""] of path.matchAll(/\{(\/?)([^}]*)\}/g)) {
      const found = members.find((candidate) => candidate.name === member);
      if (found && (found.required || slash === "/")) continue;
      const reason = `names {${slash}${member}}, which is no ${slash ? "" : "required "}member of ${argument ?? sends}`;
      problems.push({ file, pointer: pointerTo("/operations", name, "path"), reason });
    }
    const shapes = { receives, ...(sends !== undefined && { sends }), ...(argument !== undefined && { argument }) };
    const refusals = Object.entries(raw.refusals ?? {}).map(([status, texts]) => ({
      status: Number(status),
      ...texts,
    }));
    return [{ kind: "rest", name, method, path, effect, ...shapes, refusals, unwrapped, ...proseOf(raw) }];
  });
}

/** The schema of `response`, where it leads to a shape. */
function responseOf(envelope: Pick<ObjectShape, "members"> | undefined): MemberSchema | undefined {
  const schema = envelope?.members.find(({ name }) => name === "response")?.schema;
  return schema === undefined || (schema.kind === "value" && schema.items?.kind !== "reference") ? undefined : schema;
}

export function noticesOf(exchanges: readonly Exchange[]): Notice[] {
  return exchanges.flatMap(({ kind, name, receives, sends, raw }) =>
    (kind === "webhook" || kind === "confirm") && receives !== undefined
      ? [{ kind, name, receives, ...(sends !== undefined && { sends }), ...proseOf(raw) }]
      : [],
  );
}

export function unsupportedOf(exchanges: readonly Exchange[]): UnsupportedOperation[] {
  return exchanges.flatMap(({ kind, name, method, path, raw }) => {
    if (kind !== "unsupported" || !method || !path) return [];
    const { alternative: en, "x-alternative-ko": ko } = raw;
    return [{ name, method, path, ...(en && ko && { alternative: { en, ko } }), ...proseOf(raw) }];
  });
}
