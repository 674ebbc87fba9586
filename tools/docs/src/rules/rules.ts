// The rules that claim blocks, in the order they are asked. The name of a rule is what reports say of a block.
import type { Rule } from "../claims.ts";
import { readCurls } from "../code/curl.ts";
import { scriptsOf } from "../code/html.ts";
import { readHttp } from "../code/http.ts";
import { readScript } from "../code/javascript.ts";
import { isOpenapi } from "../openapi/recognise.ts";
import { type Block, textOf } from "../page.ts";
import type { Draft } from "./draft.ts";
import { readIntroduction } from "./introduction.ts";
import { isListLabel } from "./list-label.ts";
import { isSurelyMember, readMembers } from "./members.ts";
import { ownerOfMembers, readNamedCodes } from "./named-codes.ts";
import { isOfHistory, readParameterList } from "./parameter-list.ts";
import { looksLikeParameter } from "./parameter-paragraph.ts";
import { readParameterTable } from "./parameter-table.ts";
import { readParametersInARow } from "./parameters-in-a-row.ts";
import { readRequestLines } from "./request-line.ts";
import { readSupport, readSupportInTitle } from "./support.ts";
import { readSupportTable } from "./support-table.ts";

const OTHER_PAGE = "a description of an interface, which is a page of its own";
const SCRIPTS = /^(?:(?:javascript|js|jsx|es6|typescript|ts|tsx|json|jsonc|json5|node|nodejs)\b.*|)$/i;
const PAGES = /^(?:x?html|xml|vue|jsp|ejs|svelte)\b/i;

/** Headings of what is not said to people. */
const MACHINES =
  /^(?=.*\b(?:agents?|llms?|ai|chatbots?|assistants?)\b)(?=.*\b(?:instructions?|query|querying|guide|guidance|guidelines|access|for)\b)(?!.*\b(?:payments?|pay)\b)|^querying this documentation\b|^(?:ai|llm)\s*(?:에이전트|어시스턴트)/i;

export const RULES: Readonly<Record<string, Rule>> = {
  "a foot addressed to machines is cut"(blocks, index) {
    const block = blocks[index];
    if (block?.type !== "heading" || !MACHINES.test(textOf(block.runs))) return undefined;
    return { taken: blocks.length - index, cut: true };
  },

  "a note addressed to machines is cut"(blocks, index) {
    const block = blocks[index];
    const only = block?.type === "group" && block.children.length === 1 ? block.children[0] : block;
    return only?.type === "paragraph" && /\bllms(?:-full)?\.txt\b/i.test(textOf(only.runs))
      ? { taken: 1, cut: true }
      : undefined;
  },

  "parameters, each in a paragraph": readParametersInARow,

  "a label over a list"(blocks, index) {
    const block = blocks[index];
    return block?.type === "heading" && isListLabel(textOf(block.runs)) ? { taken: 1 } : undefined;
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
    const introduction = readIntroduction(blocks, index);
    const { drafts, misread, inside } = readMembers(list, introduction);
    // A word in front of a colon is a parameter only where something says so.
    const isSure = drafts.some(isSurelyMember) && !isOfHistory(blocks, index);
    if (!isSure && !introduction.isOfMembers && !isShown(drafts, blocks[index - 1])) return undefined;
    // A few names among other things make no list of members.
    if (drafts.length === 0 || drafts.length < misread.length) return undefined;
    return {
      taken: 1,
      drafts,
      under: ownerOfMembers(blocks, index) ?? introduction.parent,
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
    if (isOpenapi(block.text)) return { taken: 1, unclaimed: [{ line: block.line, reason: OTHER_PAGE }] };
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
    if (block?.type === "group") return { taken: 1, inside: block.children };
    if (block?.type !== "details") return undefined;
    // What it is opened for introduces what is inside.
    return { taken: 1, inside: [{ type: "paragraph", line: block.line, runs: block.summary }, ...block.children] };
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

/** What an example shows is explained below it. */
function isShown(drafts: readonly Draft[], example: Block | undefined): boolean {
  return example?.type === "code" && drafts.some(({ name }) => example.text.includes(name));
}
