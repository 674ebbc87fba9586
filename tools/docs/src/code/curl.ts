// Reads curl commands as the requests that they would send. Nothing is run: the words are only taken apart.
import { parse } from "shell-quote";
import type { RequestFact } from "../facts.ts";
import { parseBody } from "./http.ts";

const DATA = [
  "-d",
  "--data",
  "--data-raw",
  "--data-binary",
  "--data-ascii",
  "--data-urlencode",
  "--json",
  "-F",
  "--form",
];
/** `-XPOST`: an option and its argument in one word. */
const JOINED = /^(-[XHdF])(.+)$/s;
/** Options whose argument is no part of the request that we keep. */
const WITH_ARGUMENT = ["-u", "--user", "-o", "--output", "-A", "--user-agent", "-b", "--cookie", "-m", "--max-time"];

/** One shows a request, then the answer, then perhaps the next one. */
export function readCurls(text: string): Omit<RequestFact, "section">[] {
  return [...text.matchAll(/(?:^|\n)[ \t]*[$>]?[ \t]*(?=curl\s)/g)].flatMap(({ 0: before, index }) => {
    const [command = ""] = COMMAND.exec(text.slice(index + before.length)) ?? [];
    return readCurl(command) ?? [];
  });
}

/** Up to the end of the line, but for lines that are joined or inside quotes. A backslash joins even where a blank slipped in behind it. */
const COMMAND = /^(?:\\[ \t]*\r?\n|\\.|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\n])*/;

function readCurl(command: string): Omit<RequestFact, "section"> | undefined {
  const joined = straighten(command).replaceAll(/\\[ \t]*\r?\n/g, " ");
  const words = parse(joined, (name) => `$${name}`).map((word) =>
    typeof word === "string" ? word : "pattern" in word ? word.pattern : "",
  );
  const headers: Record<string, string> = {};
  let [method, url, data]: [string | undefined, string | undefined, string | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  const bare: string[] = [];
  const rest = words.slice(1);
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    const [option = "", inline] =
      JOINED.exec(word)?.slice(1) ?? (word.startsWith("--") && word.includes("=") ? word.split(/=(.*)/s) : [word]);
    const argument = () => inline ?? rest.shift() ?? "";
    if (["-X", "--request"].includes(option)) method = argument().toUpperCase();
    else if (["-H", "--header"].includes(option)) {
      const [name = "", value = ""] = argument().split(/:\s*(.*)/s);
      headers[name.trim()] = value.trim();
    } else if (DATA.includes(option)) data = data === undefined ? argument() : `${data}&${argument()}`;
    else if (option === "--url") url = argument();
    else if (WITH_ARGUMENT.includes(option)) argument();
    else if (/^https?:\/\//.test(word)) url = word;
    else if (!word.startsWith("-")) bare.push(word);
  }
  // A place for an address is one: { NotificationURL }.
  if (bare[0]?.startsWith("{")) url ??= bare.join("");
  if (url === undefined) return undefined;
  // A file that the page does not show is no body that we know.
  if (data?.startsWith("@")) return { method: method ?? "POST", url, headers, body: null };
  return { method: method ?? (data === undefined ? "GET" : "POST"), url, headers, body: parseBody(data) };
}

/** Quotation marks of print, where a word begins with one, are those of the shell. */
function straighten(text: string): string {
  if (!/\s[“‘]/.test(text)) return text;
  return text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
}
