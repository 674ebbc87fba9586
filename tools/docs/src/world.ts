// Everything that the commands do to the world outside: read a page, print, tell.
import { readFile } from "node:fs/promises";
import { EXIT } from "./exit-codes.ts";

export interface World {
  /** A file or an address. @throws NotReachable */
  read(place: string): Promise<string>;
  /** The result, as JSON. */
  print(result: object): void;
  /** The result, as text. */
  write(text: string): void;
  /** What is not the result. */
  tell(message: string): void;
  refuse(reason: string, help: string): number;
}

export class NotReachable extends Error {
  override readonly name = "NotReachable";
}

const PATIENCE_MS = 30_000;

const ACCEPT = "text/markdown, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1";

const SOURCES = "Markdown, MDX or an OpenAPI description";

export const theWorld: World = {
  read: (place) => (/^https?:\/\//.test(place) ? fetchText(place) : readText(place)),
  print: (result) => theWorld.write(`${JSON.stringify(result, null, 2)}\n`),
  write: (text) => void process.stdout.write(text),
  tell: (message) => void process.stderr.write(`${message}\n`),
  refuse(reason, help) {
    theWorld.tell(`${reason}\n\n${help}`);
    return EXIT.WRONG_USAGE;
  },
};

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new NotReachable(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

async function fetchText(url: string): Promise<string> {
  try {
    const page = await ask(url);
    if (!page.ok) throw new Error(`HTTP ${page.status}`);
    if (!isHtml(page)) return await page.text();
    const source = await ask(sourceOf(url));
    if (source.ok && !isHtml(source)) return await source.text();
    throw new Error(
      `it is HTML, and so is ${source.url} or it is not there. What is read is a page's source: ${SOURCES}`,
    );
  } catch (error) {
    throw new NotReachable(`${url} cannot be had: ${(error as Error).message}`, { cause: error });
  }
}

function ask(url: string): Promise<Response> {
  return fetch(url, { headers: { accept: ACCEPT }, signal: AbortSignal.timeout(PATIENCE_MS) });
}

function isHtml({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") ?? false;
}

/** Where a site that shows HTML by default keeps what the page was written in. */
function sourceOf(url: string): string {
  const source = new URL(url);
  source.pathname = `${source.pathname.replace(/\/$/, "")}.md`;
  return source.href;
}
