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
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    // A site's page for people is not what it was written in.
    if (response.headers.get("content-type")?.startsWith("text/html"))
      throw new Error("it is HTML; what is read is the page's source, as Markdown, MDX or an OpenAPI description");
    return await response.text();
  } catch (error) {
    throw new NotReachable(`${url} cannot be had: ${(error as Error).message}`, { cause: error });
  }
}
