// Names that come from a page: which may become a member, and what a shape or a file is called after one. Nothing else of a page is ever a name.

const PLAIN = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** The dialect's rule, and short; a name that every object has of itself would be found where nothing was sent. */
export function isMemberName(name: string): boolean {
  return PLAIN.test(name) && !(name in Object.prototype);
}

/** `card_options` is `card-options` in the name of a file. */
export function toFileWord(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/**
 * `card.direct` is CardDirect, and one of `kiccProducts` is KiccProduct: the last two names, or all of them where that is taken.
 * @param path plain names, from the outermost in; those of lists end in `[]`
 * @returns undefined where all of these are taken
 */
export function shapeNameFor(path: readonly string[], isTaken: (name: string) => boolean): string | undefined {
  const words = path.map((name) => (name.endsWith("[]") ? toSingular(toPascal(name.slice(0, -2))) : toPascal(name)));
  const [short, whole] = [words.slice(-2).join(""), words.join("")];
  return [short, whole, `${short}Details`].find(
    (name) => name.length <= 80 && !isTaken(name) && !isOfTheLanguage(name),
  );
}

function toPascal(name: string): string {
  return name.replaceAll(/(?:^|[_-]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}

function toSingular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:s|sh|ch|x)es$/.test(word)) return word.replace(/es$/, "");
  return word.replace(/([^su])s$/, "$1");
}

/** A type of ours by such a name would hide the language's own. */
function isOfTheLanguage(name: string): boolean {
  return name in globalThis || UTILITY_TYPES.has(name);
}

const UTILITY_TYPES = new Set(
  "Awaited Capitalize Exclude Extract InstanceType Lowercase NonNullable Omit Parameters Partial Pick Readonly Record Required ReturnType Uncapitalize Uppercase".split(
    " ",
  ),
);
