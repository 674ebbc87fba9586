// Reads a curl command as the request that it would send. Nothing is run: the words are only taken apart.
import { parse } from "shell-quote";
import type { RequestFact } from "../facts.ts";
import { parseBody } from "./http.ts";

const DATA = ["-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "--json"];
/** Options whose argument is no part of the request that we keep. */
const WITH_ARGUMENT = ["-u", "--user", "-o", "--output", "-A", "--user-agent", "-b", "--cookie", "-m", "--max-time"];

/** @returns undefined where the text is no curl command. */
export function readCurl(text: string): Omit<RequestFact, "section"> | undefined {
  const start = /(?:^|\n)\s*\$?\s*curl\s/.exec(text);
  if (start === null) return undefined;
  // A backslash joins lines even where a blank slipped in behind it.
  const joined = text
    .slice(start.index)
    .replace(/^\s*\$?\s*/, "")
    .replaceAll(/\\[ \t]*\r?\n/g, " ");
  const words = parse(joined, (name) => `$${name}`).map((word) =>
    typeof word === "string" ? word : "pattern" in word ? word.pattern : "",
  );
  const headers: Record<string, string> = {};
  let [method, url, data]: [string | undefined, string | undefined, string | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  const rest = words.slice(1);
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    const [option = "", inline] = word.startsWith("--") && word.includes("=") ? word.split(/=(.*)/s) : [word];
    const argument = () => inline ?? rest.shift() ?? "";
    if (["-X", "--request"].includes(option)) method = argument().toUpperCase();
    else if (["-H", "--header"].includes(option)) {
      const [name = "", value = ""] = argument().split(/:\s*(.*)/s);
      headers[name.trim()] = value.trim();
    } else if (DATA.includes(option)) data = data === undefined ? argument() : `${data}&${argument()}`;
    else if (option === "--url") url = argument();
    else if (WITH_ARGUMENT.includes(option)) argument();
    else if (/^https?:\/\//.test(word)) url = word;
  }
  if (url === undefined) return undefined;
  return { method: method ?? (data === undefined ? "GET" : "POST"), url, headers, body: parseBody(data) };
}
