// docs/bench.md: what a run measured, for readers.
import { type Figure, isWithin } from "./figure.ts";
import { packageNames, versionOf } from "./installed.ts";
import { type Table, toMarkdown } from "./table.ts";

export function reportOf(summary: readonly Table[], figures: readonly Figure[], details: readonly Table[]): string {
  const versions = packageNames()
    .map((name) => `${name} ${versionOf(name)}`)
    .join(", ");
  const budgets: Table = {
    title: "our own budgets",
    columns: ["", "", "at most", ""],
    rows: figures.map((figure) => [
      figure.name,
      `${figure.value.toFixed(2)} ${figure.unit}`,
      `${figure.budget} ${figure.unit}`,
      isWithin(figure) ? "ok" : "OVER",
    ]),
  };
  return `# The bench

<!-- Written by \`pnpm bench --report\`. -->

Our validators beside others, on four shapes of ours: a card request, an escrow request with 20 products, a payment, and a page of 100
payments. Node ${process.versions.node}; ${versions}.

Every peer's schema is made from our model: the same members, limits and constants, in the form that is fastest for that peer. What is sent
is closed for all (unknown members are refused), what is received is open for all. A peer is timed only if it gives our answer on every
sample; where it differs on purpose is listed at the end.

Ratios are taken inside a round, in one process, on the processor's own time, and the median of 31 rounds is shown with its quartiles. They
hold on other machines within a few hundredths; the nanoseconds are of this machine and this hour.

What to know when reading: each row runs in a process that sees one shape only, which flatters all who share code between shapes, ours too.
typia counts integers as int64 or int32; both are shown, and int32 refuses times after 2038. schemasafe was told that values come from JSON.
zod's object drops unknown members of what is received, as that is the fastest way in which it lets them pass.

${summary.map(toMarkdown).join("\n\n")}

${toMarkdown(budgets)}

## Every peer

${details.map(toMarkdown).join("\n\n")}
`;
}
