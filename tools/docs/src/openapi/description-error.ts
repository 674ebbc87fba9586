// The one refusal of this reader: the text is no description at all, with what is wrong and where.

export class DescriptionError extends Error {
  override readonly name = "DescriptionError";

  /** @param where a place that the reader of the message can go to: a line, or a JSON pointer */
  constructor(
    readonly where: string,
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`Not readable as an OpenAPI description: ${where}: ${what}`, options);
  }
}
