// What is bundled: whoever loads the bundle, Node or a page, awaits the global.
import { smoke } from "../smoke.mjs";

globalThis.smoked = smoke();
