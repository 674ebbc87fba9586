// What a check does at the first test that fails, where nobody wants to hear of the others.

/** Stands for `miss`: whether to go on behind the test of this number. */
export function giveUp(_test: number): boolean {
  return false;
}
