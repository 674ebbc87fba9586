// Runs a bundle in Node: `node run.mjs <bundle>`
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

await import(pathToFileURL(resolve(process.argv[2])).href);
console.log(JSON.stringify(await globalThis.smoked));
