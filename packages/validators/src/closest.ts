// The member that a misspelt one was probably meant to be.

/** The candidate that is one edit away, or two, or undefined. Names of over 40 characters are no misspelling of ours. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  return candidates.find((one) => isNear(word, one, 1)) ?? candidates.find((one) => isNear(word, one, 2));
}

/** Whether at most so many letters are missing, too many, or others. */
function isNear(a: string, b: string, edits: number): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [left, right] = [a.slice(at), b.slice(at)];
  if (left === right) return true;
  const [next, after] = [left.slice(1), right.slice(1)];
  return edits > 0 && (isNear(next, after, --edits) || isNear(next, right, edits) || isNear(left, after, edits));
}
