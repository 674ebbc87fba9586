// Reads the command line: which command, its operands, its options; what it does not know is refused, never passed over.
import { parseArgs } from "node:util";
import { closest } from "./closest.ts";
import { isLang, type Lang } from "./lang.ts";
import { Refusal } from "./refusal.ts";

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  json: { type: "boolean" },
  lang: { type: "string" },
  unknown: { type: "string" },
} as const;

/** The options of each command beside --help and --lang, which all take. */
export const commands = {
  validate: { operands: { least: 1, most: 2 }, options: ["json", "unknown"] },
  list: { operands: { least: 0, most: 0 }, options: ["json"] },
  explain: { operands: { least: 1, most: 1 }, options: ["json"] },
} as const;

export type Command = keyof typeof commands;

export interface CommandLine {
  /** Undefined where only --help or --version was asked for. */
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  /** Undefined where the environment is to decide. */
  readonly lang: Lang | undefined;
  readonly unknown: "allow" | "refuse";
}

export function readArguments(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    checkOption(token.name, token.rawName, token.value);
    given.set(token.name, token.value);
  }
  const [name, ...operands] = positionals;
  const isAside = given.has("help") || given.has("version");
  const command = name === undefined && isAside ? undefined : commandOf(name);
  const line: CommandLine = {
    command,
    operands,
    help: given.has("help"),
    version: given.has("version"),
    json: given.has("json"),
    lang: langOption(given.get("lang"), given.has("lang")),
    unknown: unknownOption(given.get("unknown"), given.has("unknown")),
  };
  if (command !== undefined && !isAside) checkUse(command, operands, [...given.keys()]);
  return line;
}

function commandOf(name: string | undefined): Command {
  if (name === undefined)
    throw new Refusal("no command. Try: kicc-kit --help", "명령이 없습니다. 도움말: kicc-kit --help");
  if (Object.hasOwn(commands, name)) return name as Command;
  const near = closest(name, Object.keys(commands));
  throw new Refusal(
    `no command is called ${JSON.stringify(name)}.${near === undefined ? "" : ` Did you mean ${near}?`} Try: kicc-kit --help`,
    `${JSON.stringify(name)}: 그런 명령이 없습니다.${near === undefined ? "" : ` 혹시 ${near} 아닌가요?`} 도움말: kicc-kit --help`,
  );
}

function checkOption(name: string, written: string, value: string | undefined): void {
  if (!Object.hasOwn(options, name)) {
    const near = closest(name, Object.keys(options));
    throw new Refusal(
      `unknown option ${written}.${near === undefined ? "" : ` Did you mean --${near}?`} Try: kicc-kit --help`,
      `${written}: 없는 옵션입니다.${near === undefined ? "" : ` 혹시 --${near} 아닌가요?`} 도움말: kicc-kit --help`,
    );
  }
  if (options[name as keyof typeof options].type === "boolean" && value !== undefined)
    throw new Refusal(`${written} takes no value.`, `${written}: 값을 받지 않는 옵션입니다.`);
}

function checkUse(command: Command, operands: readonly string[], given: readonly string[]): void {
  const { least, most } = commands[command].operands;
  const taken: readonly string[] = ["help", "lang", ...commands[command].options];
  const stray = given.find((name) => !taken.includes(name));
  if (stray !== undefined)
    throw new Refusal(
      `${command} does not take --${stray}. Try: kicc-kit ${command} --help`,
      `${command} 명령에는 --${stray} 옵션이 없습니다. 도움말: kicc-kit ${command} --help`,
    );
  if (operands.length < least)
    throw new Refusal(
      `${command} needs the name of a shape. Try: kicc-kit ${command} --help, or kicc-kit list`,
      `${command} 명령에는 형식 이름이 필요합니다. 도움말: kicc-kit ${command} --help, 목록: kicc-kit list`,
    );
  if (operands.length > most)
    throw new Refusal(
      `${command} does not take ${JSON.stringify(operands[most])}. Try: kicc-kit ${command} --help`,
      `${command} 명령에 쓸 수 없는 인자입니다: ${JSON.stringify(operands[most])}. 도움말: kicc-kit ${command} --help`,
    );
}

function langOption(value: string | undefined, isGiven: boolean): Lang | undefined {
  if (!isGiven) return undefined;
  if (isLang(value)) return value;
  throw new Refusal("--lang is ko or en.", "--lang 값은 ko 또는 en입니다.");
}

function unknownOption(value: string | undefined, isGiven: boolean): "allow" | "refuse" {
  if (!isGiven) return "refuse";
  if (value === "allow" || value === "refuse") return value;
  throw new Refusal("--unknown is allow or refuse.", "--unknown 값은 allow 또는 refuse입니다.");
}
