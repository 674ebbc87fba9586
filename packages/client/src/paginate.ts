// Walks a paged list to its end, one entry at a time.

/** A page, or the bare list that the gateway's description speaks of. */
export type Listed<Entry> = { readonly next: number; readonly list: readonly Entry[] } | readonly Entry[];

/**
 * Gives every entry of a paged list, asking for the next page when the last one is used up. Pages count from 1, and none is
 * asked for that the gateway did not announce: beyond the last one it answers 400.
 *
 * An entry that slid to the next page because a newer one came in between is not given twice.
 *
 * @throws what the method throws, when it is thrown; what was given before is yours.
 *
 * @example
 * ```ts
 * for await (const payment of paginate(client.payments.findAll, { merchant_uid: "order-0001" })) console.log(payment.status);
 * ```
 */
export async function* paginate<Args extends object, Entry extends object>(
  list: (args: Args & { page: number }) => Promise<Listed<Entry>>,
  args: Args & { readonly page?: number },
): AsyncGenerator<Entry, void, undefined> {
  let before = new Set<unknown>();
  for (let page = args.page ?? 1; ; ) {
    const answer = await list({ ...args, page });
    const entries = isBare(answer) ? answer : answer.list;
    const seen = new Set<unknown>();
    for (const entry of entries) {
      const id = idOf(entry);
      seen.add(id);
      if (id === undefined || !before.has(id)) yield entry;
    }
    // A next page that is none would be asked for without end.
    if (isBare(answer) || !(answer.next > page)) return;
    page = answer.next;
    before = seen;
  }
}

function isBare<Entry>(answer: Listed<Entry>): answer is readonly Entry[] {
  return Array.isArray(answer);
}

/** A payment has an id of its own; a schedule that was not executed has its order number. */
function idOf(entry: { readonly imp_uid?: unknown; readonly merchant_uid?: unknown }): unknown {
  return entry.imp_uid ?? entry.merchant_uid ?? undefined;
}
