// Where a text stops being JSON. The engine's own message has no position for some texts, and repeats the text for others.

type State = "value" | "firstItem" | "firstKey" | "key" | "colon" | "next";

const LITERALS = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;

/** The index of the first character that cannot stand there; the length of the text where it ends too early. */
export function findSyntaxError(text: string): number | undefined {
  const open: string[] = [];
  let state: State = "value";
  let index = 0;
  const close = (): void => {
    open.pop();
    state = "next";
    index++;
  };
  for (;;) {
    index = end(SPACE, text, index) ?? index;
    const character = text[index];
    if (character === undefined) return state === "next" && open.length === 0 ? undefined : index;
    if (state === "next") {
      const isClosing = character === open.at(-1);
      if (isClosing) close();
      else if (character !== "," || open.length === 0) return index;
      else {
        state = open.at(-1) === "}" ? "key" : "value";
        index++;
      }
    } else if (state === "colon") {
      if (character !== ":") return index;
      state = "value";
      index++;
    } else if ((state === "firstItem" && character === "]") || (state === "firstKey" && character === "}")) close();
    else if (state === "key" || state === "firstKey") {
      const string = character === '"' ? endOfString(text, index) : { error: index };
      if ("error" in string) return string.error;
      index = string.end;
      state = "colon";
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      state = character === "{" ? "firstKey" : "firstItem";
      index++;
    } else if (character === '"') {
      const string = endOfString(text, index);
      if ("error" in string) return string.error;
      index = string.end;
      state = "next";
    } else {
      const after = end(LITERALS, text, index);
      if (after === undefined) return index;
      index = after;
      state = "next";
    }
  }
}

function end(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function endOfString(text: string, start: number): { readonly end: number } | { readonly error: number } {
  let index = start + 1;
  for (;;) {
    const character = text[index];
    if (character === undefined || character < " ") return { error: index };
    if (character === '"') return { end: index + 1 };
    const after = character === "\\" ? end(ESCAPE, text, index) : index + 1;
    if (after === undefined) return { error: index };
    index = after;
  }
}
