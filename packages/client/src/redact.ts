// Takes out of text from outside what no error may show.

/** @returns `text` with `***` for each of `secrets`. */
export function redact(text: string, secrets: Iterable<string>): string {
  // The longest first: a key that is the beginning of a secret would otherwise leave the secret's end behind.
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

/** @returns `text` with `***` for what looks like the number of a card, an account or a phone, or like an e-mail address. */
export function mask(text: string): string {
  return text.replace(/\d(?:[ -]?\d){8,}|[^\s@]+@[^\s@]+/g, "***");
}
