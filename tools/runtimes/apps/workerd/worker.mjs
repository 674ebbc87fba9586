// As a Worker: `workerd test` fails where this throws.
import { smoke } from "../smoke.mjs";

export default {
  async test() {
    console.log(JSON.stringify(await smoke()));
  },
};
