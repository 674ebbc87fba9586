// Shows a bundle to Chromium: `node visit.mjs <chromium> <bundle>`. Tells what held; fails at anything that the browser complains of.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const [executablePath, bundle] = process.argv.slice(2);
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const PAGES = {
  "/": ["text/html", '<!doctype html><title>Smoke</title><script type="module" src="/bundle.mjs"></script>'],
  "/bundle.mjs": ["text/javascript", readFileSync(bundle)],
};

const server = createServer(({ url }, response) => {
  const [type, body] = PAGES[url] ?? ["text/plain", ""];
  response.writeHead(url in PAGES ? 200 : 404, { "content-type": type, "content-security-policy": POLICY }).end(body);
}).listen(0, "127.0.0.1");
await once(server, "listening");
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: "load" });
  const held = await page.evaluate(() => globalThis.smoked);
  if (complaints.length > 0) throw new Error(`the browser complains:\n${complaints.join("\n")}`);
  console.log(JSON.stringify(held));
} finally {
  await browser.close();
  server.close();
}
