// One run of the command, from arguments to outcome; whatever it cannot begin becomes exit code 2.
import { type CommandLine, readArguments } from "./arguments.ts";
import { type Colours, coloursFor } from "./colour.ts";
import { explain } from "./commands/explain.ts";
import { list } from "./commands/list.ts";
import { validate } from "./commands/validate.ts";
import { type Contract, readContract } from "./contract.ts";
import { helpFor } from "./help.ts";
import { isLang, type Lang, langOf } from "./lang.ts";
import { Refusal } from "./refusal.ts";
import { done, type Outcome, type World } from "./world.ts";

export async function run(args: readonly string[], world: World): Promise<Outcome> {
  try {
    const line = readArguments(args);
    const lang = line.lang ?? langOf(world.env);
    if (line.help) return done(`${helpFor(line.command)[lang]}\n`);
    const contract = readContract();
    // One version for all published packages.
    if (line.version) return done(`${contract.version}\n`);
    return await perform(line, lang, contract, coloursFor(world.env, world.isTerminal), world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { exitCode: 2, stdout: "", stderr: `kicc-kit: ${error.text[langAskedFor(args, world)]}\n` };
  }
}

async function perform(
  line: CommandLine,
  lang: Lang,
  contract: Contract,
  colours: Colours,
  world: World,
): Promise<Outcome> {
  switch (line.command) {
    case "validate":
      return validate(line, lang, contract, colours, world);
    case "list":
      return list(line, lang, contract, colours);
    case "explain":
      return explain(line, lang, contract, colours);
    default:
      throw new Error("unforeseen command", { cause: line });
  }
}

/** The arguments were refused, perhaps for another reason than their language. */
function langAskedFor(args: readonly string[], world: World): Lang {
  const asked = args.flatMap((arg, index) => (arg === "--lang" ? [args[index + 1]] : [/^--lang=(.*)$/.exec(arg)?.[1]]));
  return asked.find(isLang) ?? langOf(world.env);
}
