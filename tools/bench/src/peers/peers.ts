// The peers, in the order of the tables.
import { ajv, ajvStandalone, ajvStandaloneAllErrors } from "./ajv.ts";
import { arktype } from "./arktype.ts";
import { cfworker } from "./cfworker.ts";
import type { Peer } from "./peer.ts";
import { schemasafe } from "./schemasafe.ts";
import { typebox0, typebox1 } from "./typebox.ts";
import { typia, typia32 } from "./typia.ts";
import { valibot } from "./valibot.ts";
import { zod, zodMini } from "./zod.ts";

export const PEERS: readonly Peer[] = [
  typia,
  typia32,
  typebox0,
  typebox1,
  arktype,
  ajv,
  ajvStandalone,
  ajvStandaloneAllErrors,
  schemasafe,
  cfworker,
  zod,
  zodMini,
  valibot,
];
