// Writes each peer's module for each shape where the peers' own packages are found.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Model } from "../../../codegen/src/model/model.ts";
import { peersFolder } from "../installed.ts";
import { PEERS } from "./peers.ts";
import { treeOf } from "./tree.ts";

export function modulePath(peer: string, shape: string): string {
  return join(peersFolder, "dist", peer.replaceAll(/\W+/g, "-"), `${shape}.mjs`);
}

export async function writePeers(shapes: readonly string[], model: Model): Promise<void> {
  for (const shape of shapes) {
    const tree = treeOf(shape, model);
    for (const { name, emit } of PEERS) {
      const path = modulePath(name, shape);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await emit(tree));
    }
  }
}
