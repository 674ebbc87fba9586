// Takes secrets out of text that came from outside.

/** @returns `text` with `***` for each of `secrets`. */
export function redact(text: string, secrets: Iterable<string>): string {
  // The longest first: a key that is the beginning of a secret would otherwise leave the secret's end behind.
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
