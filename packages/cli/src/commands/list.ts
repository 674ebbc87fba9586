// `kicc-kit list`: every shape, who sends it, and what it is in one line.
import type { CommandLine } from "../arguments.ts";
import type { Colours } from "../colour.ts";
import type { Contract, Direction } from "../contract.ts";
import type { Lang, Text } from "../lang.ts";
import { done, type Outcome } from "../world.ts";

export const directions: Readonly<Record<Direction, Text>> = {
  sent: { en: "sent", ko: "보냄" },
  received: { en: "received", ko: "받음" },
  both: { en: "both", ko: "양쪽" },
};

export function list({ json }: CommandLine, lang: Lang, contract: Contract, { strong }: Colours): Outcome {
  const shapes = contract.names.map((name) => {
    const schema = contract.schemaOf(name);
    const meaning = { en: schema.description, ko: schema["x-description-ko"] }[lang];
    return { name, direction: contract.directionOf(name), meaning: firstSentence(meaning) };
  });
  if (json) return done(`${JSON.stringify({ shapes }, null, 2)}\n`);
  const width = Math.max(...shapes.map(({ name }) => name.length));
  const lines = shapes.map(({ name, direction, meaning }) => {
    const who = directions[direction][lang];
    return `${strong(name.padEnd(width))}  ${who.padEnd(lang === "ko" ? 2 : "received".length)}  ${meaning}`;
  });
  return done(`${lines.join("\n")}\n`);
}

function firstSentence(text: string): string {
  return /^.*?\.(?= )/.exec(text)?.[0] ?? text;
}
