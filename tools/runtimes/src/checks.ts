// Which checks the smoke file makes, and whether a runtime told that all of them held.

/** In the order in which they are made. */
export function listChecks(source: string): string[] {
  return [...source.matchAll(/\bcheck\(\s*"([^"]+)"/g)].map(([, name = ""]) => name);
}

/** @param said ends in the line that the launcher printed. @throws where anything is lacking */
export function requireAll(checks: readonly string[], said: string): void {
  const line = said.trimEnd().split("\n").at(-1) ?? "";
  if (checks.length === 0) throw new Error("the smoke file makes no checks");
  if (line !== JSON.stringify(checks)) throw new Error(`told of other checks than ${JSON.stringify(checks)}:\n${said}`);
}
