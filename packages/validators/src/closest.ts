// The member that a misspelt one was probably meant to be.

/** The candidate that is one edit away, or two, or undefined. Names of over 40 characters are no misspelling of ours. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  return candidates.find((one) => isNear(word, one, 1)) ?? candidates.find((one) => isNear(word, one, 2));
}

/** Whether at most so many letters are missing, too many, or others. */
function isNear(a: string, b: string, edits: number): boolean {
  if (a === b) return true;
  const [next, after] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isNear(next, after, edits);
  return edits > 0 && (isNear(next, after, --edits) || isNear(next, b, edits) || isNear(a, after, edits));
}
