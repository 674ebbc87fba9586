// smoke.js is the smoke file under a name that Jest takes for CommonJS.
import { smoke } from "./smoke.js";

test("everything holds", async () => {
  // Not console.log: Jest adds where it was called.
  process.stdout.write(`${JSON.stringify(await smoke())}\n`);
});
