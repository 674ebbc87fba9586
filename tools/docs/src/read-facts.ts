// From blocks to facts: asks every rule about every block, then places what was found.
import { attachCodes, type CodesApart } from "./attach-codes.ts";
import type { Claim, Scope } from "./claims.ts";
import type { ExampleFact, Facts, ParameterFact, RequestFact, SupportFact, Unclaimed } from "./facts.ts";
import type { Block } from "./page.ts";
import { type Group, place } from "./place.ts";
import { type Prose, readProse, wordsOf } from "./prose.ts";
import { RULES } from "./rules/rules.ts";

export interface PageFacts extends Facts {
  /** How many blocks each rule claimed. */
  readonly claimed: Readonly<Record<string, number>>;
  /** How many facts each rule gave. */
  readonly gave: Readonly<Record<string, number>>;
  /** How many blocks stand in each section that the page has, with or without facts. */
  readonly blocks: Readonly<Record<string, number>>;
  readonly prose: Prose;
  /** Lines at which something was cut that is addressed to machines. */
  readonly cuts: readonly number[];
}

interface Found {
  readonly groups: Group[];
  readonly codes: CodesApart[];
  /** How many headings were passed: what one rule found between two of them belongs together. */
  headings: number;
  readonly examples: ExampleFact[];
  readonly requests: RequestFact[];
  readonly support: SupportFact[];
  readonly unclaimed: Unclaimed[];
  readonly claimed: Record<string, number>;
  readonly gave: Record<string, number>;
  readonly blocks: Record<string, number>;
  readonly words: Map<string, string[]>;
  readonly cuts: number[];
}

export function readFacts(blocks: readonly Block[]): PageFacts {
  const found: Found = {
    groups: [],
    codes: [],
    headings: 0,
    examples: [],
    requests: [],
    support: [],
    unclaimed: [],
    claimed: {},
    gave: {},
    blocks: {},
    words: new Map(),
    cuts: [],
  };
  walk(blocks, { section: "", inTab: false }, found);
  const { groups, codes, words, headings: _, ...rest } = found;
  const facts: ParameterFact[] = place(attachCodes(groups, codes, found.examples), found.examples);
  return { facts, ...rest, prose: readProse(words, facts) };
}

function walk(blocks: readonly Block[], from: Scope, found: Found): void {
  let scope = from;
  for (let index = 0; index < blocks.length; ) {
    const [name, claim] = ask(blocks, index, scope);
    if (claim === undefined) {
      const { line, type } = blocks[index] as Block;
      found.unclaimed.push({ section: scope.section, line, reason: `no rule for a ${type}` });
      add(found.blocks, scope.section, 1);
      index += 1;
      continue;
    }
    const { section } = scope;
    // What is asked about again, inside, is counted there.
    const inside = new Set(claim.inside);
    const own = blocks.slice(index, index + claim.taken).filter((block) => !inside.has(block));
    add(found.blocks, section, own.length);
    add(found.claimed, name, own.length);
    if (!claim.cut)
      addWords(
        found.words,
        section,
        own.flatMap((block) => wordsOf(block, inside)),
      );
    const inSection = <Fact>(facts: readonly Fact[] = []) => facts.map((fact) => ({ section, ...fact }));
    if (blocks[index]?.type === "heading") found.headings += 1;
    // A table says by its own columns what is marked.
    const family = `${name} after ${blocks[index]?.type === "table" ? `${found.groups.length} groups` : found.headings}`;
    if (claim.drafts) found.groups.push({ section, drafts: claim.drafts, under: claim.under, family });
    if (claim.codes) found.codes.push({ section, after: found.groups.length, ...claim.codes });
    found.examples.push(...inSection(claim.examples));
    found.requests.push(...inSection(claim.requests));
    found.support.push(...inSection(claim.support));
    found.unclaimed.push(...inSection(claim.unclaimed));
    const given = [claim.drafts, claim.codes?.codes, claim.examples, claim.requests, claim.support].map(
      (facts) => facts?.length ?? 0,
    );
    const count = given.reduce((sum, more) => sum + more, 0);
    if (count > 0) add(found.gave, name, count);
    if (claim.cut) found.cuts.push((blocks[index] as Block).line);
    if (claim.scope) add(found.blocks, claim.scope.section, 0);
    if (claim.inside) walk(claim.inside, claim.scope ?? scope, found);
    else if (claim.scope) scope = claim.scope;
    index += claim.taken;
  }
}

/** The first rule that claims the block. */
function ask(blocks: readonly Block[], index: number, scope: Scope): readonly [name: string, claim: Claim | undefined] {
  for (const [name, rule] of Object.entries(RULES)) {
    const claim = rule(blocks, index, scope);
    if (claim !== undefined) return [name, claim];
  }
  return ["", undefined];
}

function add(counts: Record<string, number>, name: string, more: number): void {
  counts[name] = (counts[name] ?? 0) + more;
}

function addWords(words: Map<string, string[]>, section: string, more: readonly string[]): void {
  const known = words.get(section);
  if (known === undefined) words.set(section, [...more]);
  else for (const word of more) known.push(word);
}
