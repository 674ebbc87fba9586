// The shop as a browser meets it: pages that hold the package, each under a Content-Security-Policy.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Origin, serve } from "./serve.ts";

/** Of the page /strict, whose policy trusts the gateway's script by this alone. */
export const NONCE = "bm9uY2U";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const javascript = { "content-type": "text/javascript" };

export async function startShop(gateway: string): Promise<Origin> {
  const checkout = await bundle();
  return serve(({ pathname, search }) => {
    switch (pathname) {
      case "/checkout.mjs":
        return { headers: javascript, body: checkout };
      case "/page.mjs":
        return { headers: javascript, body: toModule(search.slice(1)) };
      case "/favicon.ico":
        return { status: 204 };
      case "/blank":
        return toPage("", `script-src 'self'`);
      case "/strict":
        return toPage(PAGE_SCRIPT, `script-src 'self' 'nonce-${NONCE}'`);
      default:
        return toPage(PAGE_SCRIPT, `script-src 'self' ${gateway}; connect-src ${gateway}`);
    }
  });
}

/** Puts a copy of the package on the window: a browser loads one module for each address. */
function toModule(name: string): string {
  return `import * as copy from "/checkout.mjs?${name}"; globalThis[${JSON.stringify(name)}] = copy;`;
}

const PAGE_SCRIPT = '<script type="module" src="/page.mjs?checkout"></script>';

function toPage(script: string, policy: string) {
  return {
    headers: { "content-type": "text/html", "content-security-policy": `default-src 'none'; ${policy}` },
    body: `<!doctype html><title>Shop</title>${script}<body>`,
  };
}

/** From the sources, like every test. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${packages}checkout/src/index.ts`],
    alias: {
      "@kicc-kit/validators/RequestPayParams": `${packages}validators/src/generated/RequestPayParams.ts`,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles.map(({ text }) => text).join("");
}
