// The gateway as a browser meets it: its script, its window on a phone, and the sandbox that decides.
import { readFileSync } from "node:fs";
import { createSandbox, type Sandbox } from "@kicc-kit/sandbox";
import { type Origin, type Page, serve } from "./serve.ts";

export interface Gateway extends Origin {
  readonly sandbox: Sandbox;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
}

const SCRIPT: Page = {
  headers: { "content-type": "text/javascript" },
  body: readFileSync(new URL("./iamport.js", import.meta.url), "utf8"),
};

export async function startGateway(): Promise<Gateway> {
  const sandbox = createSandbox();
  const asked: string[] = [];
  const { origin, close } = await serve(({ pathname, searchParams }) => {
    const isFirst = !asked.includes(pathname);
    asked.push(pathname);
    switch (pathname) {
      case "/v1/iamport.js":
        return SCRIPT;
      case "/breaks-once.js":
        return isFirst ? undefined : SCRIPT;
      case "/another.js":
        return { headers: { "content-type": "text/javascript" }, body: "globalThis.another = true;" };
      case "/window":
        return toWindow(searchParams);
      case "/decide":
        return decide(sandbox, searchParams);
      case "/favicon.ico":
        return { status: 204 };
      default:
        return { status: 404 };
    }
  });
  return { origin, close, sandbox, asked };
}

/** What takes the place of the shop's page on a phone. */
function toWindow(query: URLSearchParams): Page {
  const links = ["approved", "declined", "closed"].map((outcome) => {
    const target = new URLSearchParams({ params: query.get("params") ?? "", device: "mobile", outcome });
    return `<a href="/decide?${target.toString().replaceAll("&", "&amp;")}">${outcome}</a>`;
  });
  return { headers: { "content-type": "text/html" }, body: `<!doctype html><title>Window</title>${links.join(" ")}` };
}

async function decide(sandbox: Sandbox, query: URLSearchParams): Promise<Page> {
  const [device, outcome] = [query.get("device"), query.get("outcome")];
  const { response, redirect } = await sandbox.checkout(JSON.parse(query.get("params") ?? ""), {
    device: device === "mobile" ? "mobile" : "pc",
    outcome: outcome === "approved" || outcome === "declined" ? outcome : "closed",
  });
  return redirect === undefined
    ? { headers: { "access-control-allow-origin": "*" }, body: JSON.stringify(response) }
    : { status: 302, headers: { location: redirect } };
}
