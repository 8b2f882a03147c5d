import type { Integration } from '../domain/models.ts';
import { RequestError } from '../ports/workspace.ts';

/** More pages than this are taken for a list that does not end. */
export const MAX_PAGES = 1_000;

/** A page of the list, in the form of the documented events feed. */
export interface ListPage {
  readonly items: readonly Integration[];
  /** Where it is left out, the count decides, if there is one. */
  readonly hasMore?: boolean | null | undefined;
  /** How many rows there are, on this page or on all: the vendor does not say which. */
  readonly count?: number | null | undefined;
  /** Where this page ends; without it the rows are counted. */
  readonly lastOffset?: string | number | null | undefined;
}

/**
 * Reads the list to its end, page by page, and keeps the rows that are wanted: of thousands,
 * mostly one. A row that the list shifted onto the next page meanwhile counts once.
 *
 * @param readPage gets the query of the page, empty for the first
 * @throws {RequestError} when the pages do not come to an end
 */
export async function readAllPages(
  readPage: (query: string) => Promise<ListPage>,
  isWanted: (row: Integration) => boolean,
): Promise<Integration[]> {
  const wanted = new Map<string, Integration>();
  const beginnings = new Set<string | undefined>([undefined]);
  let query = '';
  let rows = 0;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const { items, count, hasMore, lastOffset } = await readPage(query);
    for (const row of items.filter(isWanted)) wanted.set(row.id, row);
    rows += items.length;
    if (!(hasMore ?? rows < (count ?? 0))) return [...wanted.values()];
    const beginning = items[0]?.id;
    if (beginnings.has(beginning)) break;
    beginnings.add(beginning);
    query = `?offset=${encodeURIComponent(String(lastOffset ?? rows).toWellFormed())}`;
  }
  throw new RequestError({
    code: 'unexpected-response',
    message: 'List the integrations: the pages do not come to an end.',
    hint: 'The paging of the list is inferred; please report what the vendor’s service answers.',
    delivery: 'refused',
  });
}
