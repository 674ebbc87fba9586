// The pages that sources.json follows, and which of them a text is.
import { sectionKey } from "./findings/section-key.ts";
import type { FollowedPage } from "./findings/section-shapes.ts";
import { DIALECTS, type PageReading } from "./reading.ts";

export interface Followed extends FollowedPage {
  readonly url: string;
  readonly dialect: PageReading["dialect"];
}

export function followedPages(sources: unknown): Followed[] {
  const { pages } = sources as { pages: readonly (FollowedPage & { url?: string; dialect?: string })[] };
  return pages.flatMap((page) => {
    const dialect = DIALECTS.find((one) => one === page.dialect);
    return page.url === undefined || dialect === undefined ? [] : [{ ...page, url: page.url, dialect }];
  });
}

/** @returns the page that shares most sections with what was read; undefined where none shares any. */
export function recognisePage(reading: PageReading, pages: readonly Followed[]): Followed | undefined {
  const titles = [...Object.keys(reading.blocks), ...reading.facts.map(({ section }) => section)];
  const read = new Set(titles.map(sectionKey));
  const [best] = pages
    .map((page) => ({
      page,
      shared: page.sections.filter((section) => titlesOf(section).some((key) => read.has(key))).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return best?.page;
}

function titlesOf({ title, headings = [] }: FollowedPage["sections"][number]): string[] {
  return [title, ...headings].map(sectionKey);
}
