// The changeset that a patched contract needs: one entry a finding, with the field and the section it is about.
import { type Finding, type FindingKind, gravestBump } from "../findings/finding.ts";

const WORDS: Readonly<Record<FindingKind, (finding: Finding) => string>> = {
  "param-added": ({ path }) => `${named(path)} is new`,
  "param-removed": ({ path }) => `${named(path)} is gone`,
  "param-renamed": ({ path, after }) => `${named(path)} is now \`${plain(after)}\``,
  "type-changed": ({ path, after }) => `${named(path)} has another type: ${plain(after)}`,
  "required-changed": ({ path, after }) => `${named(path)} is ${after === true ? "required" : "optional"} now`,
  "enum-added": ({ path, after }) => `${named(path)} may be ${plain(after)}, too`,
  "enum-removed": ({ path, before }) => `${named(path)} is no longer ${plain(before)}`,
  deprecated: ({ path, after }) => `${named(path)} is ${after === false ? "no longer deprecated" : "deprecated"}`,
  "example-changed": ({ path }) => `another example${path === "" ? "" : ` of ${named(path)}`}`,
  "section-added": () => "a new section",
  "section-removed": () => "a section is gone",
  "prose-only": () => "other words",
};

/** Names one package: all of them share its version. Two findings in the same words are one to the reader. */
export function changesetText(findings: readonly Finding[], page: string): string {
  const bump = gravestBump(findings);
  const lines = new Set(
    findings.map((finding) => `- ${WORDS[finding.kind](finding)} (${page}, ${plain(finding.section)})`),
  );
  return `---\n"@kicc-kit/schemas": ${bump}\n---\n\nThe documentation changed:\n\n${[...lines].join("\n")}\n`;
}

/** An operation has no path: its section is named at the end of the line. */
function named(path: string): string {
  return path === "" ? "the operation" : `\`${path.replaceAll(/[\r\n`]+/g, " ")}\``;
}

/** A page's words are data: nothing in them may end the line, open a tag or make a link. */
function plain(value: unknown): string {
  const text = [value].flat().map(String).join(", ");
  return text
    .replaceAll(/[\r\n`<>[\]\\]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
