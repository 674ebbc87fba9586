// Cuts a list into pages, counted from 1.

export interface Page<Entry> {
  readonly total: number;
  /** 0: there is none. */
  readonly previous: number;
  readonly next: number;
  readonly list: readonly Entry[];
}

export const PAGE_SIZE = 20;

export function toPage<Entry>(entries: readonly Entry[], page = 1, limit = PAGE_SIZE): Page<Entry> {
  const end = page * limit;
  return {
    total: entries.length,
    previous: page - 1,
    next: end < entries.length ? page + 1 : 0,
    list: entries.slice(end - limit, end),
  };
}

/** The first page is always there, if only empty. */
export function isBeyond({ list }: Page<unknown>, page = 1): boolean {
  return page > 1 && list.length === 0;
}
