// As an ES module: tells which checks held, or dies with the first that did not.
import { smoke } from "../smoke.mjs";

console.log(JSON.stringify(await smoke()));
