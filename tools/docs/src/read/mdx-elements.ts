// What the components and HTML elements of a page in MDX are to its reader. A name that is in no table is told of.

/** Says how what stands inside is read. */
export type Role =
  | "tab"
  | "details"
  | "summary"
  | "frame"
  | "transparent"
  | "media"
  | "table"
  | "list"
  | "heading"
  | "text"
  | "unknown";

const TAB = /^(?:.*\.)?Tab(?:Item|Panel)?$/;

const NAMES: Readonly<Record<Exclude<Role, "tab" | "unknown">, readonly string[]>> = {
  details: ["Details", "details", "Accordion", "Collapse"],
  summary: ["Details.Summary", "summary"],
  /** Holds together what belongs together, and ends it. */
  frame: [
    ...["Tabs", "TabGroup", "Hint", "Callout", "Aside", "Note", "Info", "Tip", "Warning", "Caution", "Danger"],
    ...["Parameter", "Parameter.Details", "ParameterDetails", "Details.Content", "Steps", "Step", "Card", "blockquote"],
    ...["p", "aside"],
  ],
  /** Says for whom, where or how wide something is shown; what follows goes on from what it holds. */
  transparent: [
    ...["VersionGate", "Condition", "Fragment", "CardGrid", "div", "section", "article", "main", "center", "header"],
    ...["footer", "nav"],
  ],
  media: [
    ...["Figure", "Image", "img", "Youtube", "YouTube", "Video", "video", "br", "hr", "iframe", "figure", "picture"],
    ...["ContentRef", "ApiLink", "EasyGuideLink", "LinkCard", "LinkButton"],
  ],
  table: ["table"],
  list: ["ul", "ol"],
  heading: ["h1", "h2", "h3", "h4", "h5", "h6"],
  text: [
    ...["a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "s", "small", "span", "strong"],
    ...["sub", "sup", "u", "Badge", "Link"],
  ],
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.map((name) => [name, role as Role])),
);

/** What its attributes say of a component that holds nothing: it leads elsewhere, or shows what is elsewhere to be seen. */
const LINKS = new Set(["href", "slug", "to", "src", "url"]);

export function roleOf(name: string, attributes: readonly string[], isEmpty: boolean): Role {
  if (TAB.test(name)) return "tab";
  // `<prose.h2>`: an element that a site gives a look of its own.
  return (
    ROLES.get(name) ??
    ROLES.get(/\.([a-z]\w*)$/.exec(name)?.[1] ?? "") ??
    (isEmpty && attributes.some((attribute) => LINKS.has(attribute)) ? "media" : "unknown")
  );
}
