// What a misspelt name was probably meant to be.

/** The candidate that is the same but for case and dots, else one that begins alike, else one at most a third away. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word.slice(0, 80));
  if (wanted === "") return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.candidate : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d.]/gu, "");
}

function distanceOf(a: string, b: string): number {
  if (a.length >= 4 && b.startsWith(a)) return 0.5;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
