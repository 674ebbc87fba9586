// Why the command does not begin: wrong usage, or input that cannot be read. It ends with exit code 2.
import type { Text } from "./lang.ts";

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly text: Text;

  constructor(en: string, ko: string) {
    super(en);
    this.text = { en, ko };
  }
}
