// Reads sources.json: the public pages that the schemas rest on.
import type { JsonFile } from "../load.ts";
import type { Page } from "./model.ts";

interface RawPage {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export function readPages({ json }: JsonFile): Map<string, Page> {
  const { pages } = json as { pages: readonly RawPage[] };
  return new Map(
    pages.map(({ id, title, url, sections }) => [
      id,
      {
        id,
        title,
        ...(url !== undefined && { url }),
        sections: new Map(sections.map((section) => [section.id, section.title])),
      },
    ]),
  );
}
