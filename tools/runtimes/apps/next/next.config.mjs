// The packages that Next itself consists of lie above the application.
import { fileURLToPath } from "node:url";

export default { turbopack: { root: fileURLToPath(new URL("../../../", import.meta.url)) } };
