// The rules that claim blocks, in the order they are asked. The name of a rule is what reports say of a block.
import type { Rule } from "../claims.ts";
import { readCurls } from "../code/curl.ts";
import { scriptsOf } from "../code/html.ts";
import { readHttp } from "../code/http.ts";
import { readScript } from "../code/javascript.ts";
import { type Block, type Paragraph, textOf } from "../page.ts";
import type { Draft } from "./draft.ts";
import { isListLabel } from "./list-label.ts";
import { MEMBER_WORDS, readMembers } from "./members.ts";
import { ownerOfMembers, readNamedCodes } from "./named-codes.ts";
import { endOfDescription, parameterAt, readDescription, readHeadLine } from "./parameter-head.ts";
import { readParameterList } from "./parameter-list.ts";
import { looksLikeParameter } from "./parameter-paragraph.ts";
import { readParameterTable } from "./parameter-table.ts";
import { readRequestLines } from "./request-line.ts";
import { readSupport, readSupportInTitle } from "./support.ts";
import { readSupportTable } from "./support-table.ts";

const SCRIPTS = /^(?:(?:javascript|js|jsx|es6|typescript|ts|tsx|json|jsonc|json5|node|nodejs)\b.*|)$/i;
const PAGES = /^(?:x?html|xml|vue|jsp|ejs|svelte)\b/i;

export const RULES: Readonly<Record<string, Rule>> = {
  "a foot addressed to machines is cut"(blocks, index) {
    const block = blocks[index];
    if (block?.type !== "heading" || !/^(?:ai |llm )?agent instructions\b/i.test(textOf(block.runs))) return undefined;
    return { taken: blocks.length - index, cut: true };
  },

  "a label over a list"(blocks, index) {
    const block = blocks[index];
    return block?.type === "heading" && isListLabel(textOf(block.runs)) ? { taken: 1 } : undefined;
  },

  "parameters, each below a heading"(blocks, index) {
    const first = blocks[index];
    if (first?.type !== "heading" || !readHeadLine(first.runs)?.isPlain) return undefined;
    const drafts: Draft[] = [];
    const inside: Block[] = [];
    let at = index;
    for (let block = blocks[at]; block?.type === "heading" && block.depth === first.depth; block = blocks[at]) {
      const line = readHeadLine(block.runs);
      if (line === undefined) break;
      const end = endOfDescription(blocks, at + 1);
      const { codes, rest } = readDescription(blocks.slice(at + 1, end));
      drafts.push({ ...line.draft, enum: codes, members: [] });
      inside.push(...rest);
      at = end;
    }
    return { taken: at - index, drafts, inside };
  },

  "a heading"(blocks, index, scope) {
    const block = blocks[index];
    if (block?.type !== "heading") return undefined;
    const title = textOf(block.runs);
    const section = scope.inTab ? scope.section : title;
    const support = readSupportInTitle(title).map((fact) => ({ section, ...fact }));
    return scope.inTab ? { taken: 1, support } : { taken: 1, support, scope: { section, inTab: false } };
  },

  "a tab"(blocks, index) {
    const block = blocks[index];
    if (block?.type !== "section") return undefined;
    const section = block.title.replaceAll(/\s+/g, " ").trim();
    return {
      taken: 1,
      inside: block.children,
      support: readSupportInTitle(section).map((fact) => ({ section, ...fact })),
      scope: { section, inTab: true },
    };
  },

  "parameters, each in a paragraph"(blocks, index) {
    const drafts: Draft[] = [];
    const inside: Block[] = [];
    let at = index;
    for (let head = parameterAt(blocks, at); head !== undefined; head = parameterAt(blocks, at)) {
      const end = endOfDescription(blocks, at + 1);
      const { codes, rest } = readDescription(blocks.slice(at + 1, end));
      drafts.push({ ...head, enum: codes ?? null, members: [] });
      inside.push(...rest);
      at = end;
    }
    return at === index ? undefined : { taken: at - index, drafts, inside };
  },

  "codes of a parameter that is named above them"(blocks, index) {
    const codes = blocks[index]?.type === "table" ? undefined : readNamedCodes(blocks, index);
    return codes === undefined ? undefined : { taken: 1, codes };
  },

  "a list of parameters"(blocks, index) {
    const read = readParameterList(blocks, index);
    if (read === undefined) return undefined;
    return {
      taken: 1,
      drafts: read.drafts,
      under: ownerOfMembers(blocks, index),
      inside: read.inside,
      unclaimed: read.misread.map((text) => ({
        line: blocks[index]?.line ?? 0,
        reason: `an item among parameters that is none: ${text.slice(0, 40)}`,
      })),
    };
  },

  "a list of members"(blocks, index) {
    const list = blocks[index];
    if (list?.type !== "list") return undefined;
    const { drafts, misread, inside } = readMembers(list, requiredBySentence(blocks[index - 1]));
    if (!drafts.some(saysMore) && !isAboutMembers(blocks[index - 1], drafts)) return undefined;
    // A few names among other things make no list of members.
    if (drafts.length === 0 || drafts.length < misread.length) return undefined;
    return {
      taken: 1,
      drafts,
      under: ownerOfMembers(blocks, index),
      inside,
      unclaimed: misread.map((text) => ({
        line: list.line,
        reason: `an item among members that is none: ${text.slice(0, 40)}`,
      })),
    };
  },

  "a table of parameters"(blocks, index) {
    const table = blocks[index];
    if (table?.type !== "table") return undefined;
    const read = readParameterTable(table);
    if (read === undefined) return undefined;
    return {
      taken: 1,
      drafts: read.drafts,
      under: ownerOfMembers(blocks, index),
      unclaimed: read.misread.map((text) => ({
        line: table.line,
        reason: `a row among parameters that is none: ${text.slice(0, 40)}`,
      })),
    };
  },

  code(blocks, index) {
    const block = blocks[index];
    if (block?.type !== "code") return undefined;
    const http = readHttp(block.text);
    const sent = http === undefined ? readCurls(block.text) : [http];
    if (sent.length > 0) return { taken: 1, requests: sent };
    const language = block.language ?? "";
    if (PAGES.test(language) || (language === "" && /^\s*</.test(block.text))) {
      const scripts = scriptsOf(block.text).map(readScript);
      return {
        taken: 1,
        examples: scripts.flatMap((script) => script?.literals ?? []),
        requests: scripts.flatMap((script) => script?.requests ?? []),
        unclaimed: scripts.includes(undefined) ? [{ line: block.line, reason: "a script that cannot be parsed" }] : [],
      };
    }
    if (!SCRIPTS.test(language)) return { taken: 1 };
    const script = readScript(block.text);
    if (script !== undefined) return { taken: 1, examples: script.literals, requests: script.requests };
    // Without a language it may be anything.
    const reason = `${block.language} that cannot be parsed`;
    return { taken: 1, unclaimed: block.language === undefined ? [] : [{ line: block.line, reason }] };
  },

  "a request in a text"(blocks, index) {
    const block = blocks[index];
    const requests = block?.type === "paragraph" ? readRequestLines(block.runs) : [];
    return requests.length === 0 ? undefined : { taken: 1, requests };
  },

  "a statement of support"(blocks, index, scope) {
    const block = blocks[index];
    if (block?.type !== "paragraph" && block?.type !== "list") return undefined;
    const texts = block.type === "paragraph" ? [block] : block.items.flatMap(([first]) => first ?? []);
    const support = texts.flatMap((text) =>
      text.type === "paragraph" ? readSupport(text.runs.map((run) => run.text).join(""), scope.section) : [],
    );
    if (support.length === 0) return undefined;
    return { taken: 1, support, inside: block.type === "list" ? block.items.flatMap(([, ...rest]) => rest) : [] };
  },

  "a table of what is supported"(blocks, index) {
    const table = blocks[index];
    const support = table?.type === "table" ? readSupportTable(table) : undefined;
    return support === undefined ? undefined : { taken: 1, support };
  },

  "a frame"(blocks, index) {
    const block = blocks[index];
    return block?.type === "group" || block?.type === "details" ? { taken: 1, inside: block.children } : undefined;
  },

  "a table of codes"(blocks, index) {
    const codes = blocks[index]?.type === "table" ? readNamedCodes(blocks, index) : undefined;
    return codes === undefined ? undefined : { taken: 1, codes };
  },

  "a table of something else"(blocks, index) {
    return blocks[index]?.type === "table" ? { taken: 1 } : undefined;
  },

  "markup that nobody knows"(blocks, index) {
    const block = blocks[index];
    if (block?.type !== "unknown") return undefined;
    return {
      taken: 1,
      inside: block.children,
      unclaimed: [{ line: block.line, reason: `unknown markup: ${block.name}` }],
    };
  },

  "what carries no text"(blocks, index) {
    return blocks[index]?.type === "media" ? { taken: 1 } : undefined;
  },

  prose(blocks, index) {
    const block = blocks[index];
    if (block?.type !== "paragraph" && block?.type !== "list") return undefined;
    const items = block.type === "paragraph" ? [[block]] : block.items;
    const meant = items.flatMap(([first]) =>
      first?.type === "paragraph" && looksLikeParameter(first.runs) ? [first] : [],
    );
    return {
      taken: 1,
      inside: block.type === "list" ? block.items.flat() : [],
      unclaimed: meant.map(({ line, runs }) => ({
        line,
        reason: `looks like a parameter: ${textOf(runs).slice(0, 40)}`,
      })),
    };
  },
};

/** A word in front of a colon is a parameter only where something says so. */
function saysMore({ name, type, required, members }: Draft): boolean {
  return type !== null || required !== undefined || members.length > 0 || name.includes("_");
}

function isAboutMembers(block: Block | undefined, drafts: readonly Draft[]): boolean {
  // What an example shows is explained below it.
  if (block?.type === "code") return drafts.some(({ name }) => block.text.includes(name));
  if (block?.type !== "paragraph" && block?.type !== "heading") return false;
  return MEMBER_WORDS.test(textOf(block.runs));
}

/** Whether the sentence over a list says that all of it is required. */
function requiredBySentence(block: Block | undefined): true | undefined {
  if (block?.type !== "paragraph") return undefined;
  return isDemand(block) ? true : undefined;
}

function isDemand({ runs }: Paragraph): boolean {
  const text = textOf(runs);
  return /(?:\brequired\b|\bmust\b).*(?:parameters?|properties|fields|values)|필수.*(?:파라미터|항목|속성|값|필드)|(?:파라미터|항목|속성|값|필드).*필수/i.test(
    text,
  );
}
