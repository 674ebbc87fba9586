// What a command in a document must be: one that a reader can type today.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { published } from "./application.ts";
import { root } from "./document.ts";

const { scripts, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** The first pattern that fits decides. What it captures is what must exist. */
const rules: readonly { readonly pattern: RegExp; readonly problemOf: (captured: string) => string | undefined }[] = [
  { pattern: /^npm (start|test)\b/, problemOf: scriptProblem },
  { pattern: /^npm run -s (\S+)/, problemOf: scriptProblem },
  { pattern: /^pnpm (\S+)/, problemOf: scriptProblem },
  { pattern: /^npm install (?:-D )?(.+)$/, problemOf: installProblem },
  { pattern: /^npx (kicc-kit)\b/, problemOf: () => undefined },
  { pattern: /^npx (\S+)/, problemOf: binaryProblem },
  { pattern: /^(?:node|bash) (\S+)/, problemOf: fileProblem },
  { pattern: /^git clone (\S+)$/, problemOf: cloneProblem },
  { pattern: /^(?:cd kicc-kit|npm audit signatures)$/, problemOf: () => undefined },
];

/** @returns why nobody can type this, or nothing. */
export function problemOf(line: string): string | undefined {
  const command = line.replace(/\s+# .*$/, "").trim();
  for (const { pattern, problemOf } of rules) {
    const [matched, captured = ""] = pattern.exec(command) ?? [];
    if (matched !== undefined) return problemOf(captured) ?? pathProblem(command);
  }
  return `no rule of command.ts knows: ${command}`;
}

/** A single letter stands for any script. */
function scriptProblem(name: string): string | undefined {
  return Object.hasOwn(scripts, name) || /^(\w|…)$/.test(name) ? undefined : `package.json has no script ${name}`;
}

function installProblem(names: string): string | undefined {
  const unknown = names.split(" ").filter((name) => !published.has(name) && !Object.hasOwn(devDependencies, name));
  return unknown.length === 0 ? undefined : `not published: ${unknown.join(", ")}`;
}

function binaryProblem(name: string): string | undefined {
  return existsSync(join(root, "node_modules/.bin", name)) ? undefined : `there is no ${name} in node_modules/.bin`;
}

function fileProblem(path: string): string | undefined {
  return existsSync(join(root, path)) ? undefined : `there is no ${path}`;
}

function cloneProblem(url: string): string | undefined {
  return url === "https://github.com/kicc-kit/kicc-kit" ? undefined : `not our repository: ${url}`;
}

function pathProblem(command: string): string | undefined {
  const missing = command
    .split(" ")
    .filter((word) => /^(docs|examples|packages|schemas|test|tools)\//.test(word) && !existsSync(join(root, word)));
  return missing.length === 0 ? undefined : `there is no ${missing.join(", ")}`;
}
