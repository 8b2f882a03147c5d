import { getBuiltinModule } from 'node:process';
import type { Integration } from '../domain/models.ts';
import { RequestError } from '../ports/workspace.ts';

/** More pages than this are taken for a list that does not end. */
export const MAX_PAGES = 1_000;

/** More rows of one name than this are not looked for, because two are too many already. */
export const MAX_ALIKE = 100;

/**
 * How long the texts of a row can be: an id, documented to be a GUID, as long as a sentence shows
 * of it; a name and a version as long as those that can be wanted. In rows of other names they may
 * be longer: what others put into the list must not stop a release.
 */
export const LONGEST = { id: 200, name: 200, version: 256 } as const;

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
 * mostly one. A row that the list shifted onto the next page meanwhile counts once. Nothing else
 * is kept of a page, however long its texts are.
 *
 * @param readPage gets the query of the page, empty for the first
 * @throws {RequestError} when the pages do not come to an end, or a wanted row is not readable
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
    for (const row of items.filter(isWanted)) wanted.set(row.id, refuseLong(row));
    if (wanted.size >= MAX_ALIKE) return [...wanted.values()].slice(0, MAX_ALIKE);
    rows += items.length;
    if (!(hasMore ?? rows < (count ?? 0))) return [...wanted.values()];
    const beginning = shortened(items[0]?.id);
    if (beginnings.has(beginning)) break;
    beginnings.add(beginning);
    query = `?offset=${encodeURIComponent(String(lastOffset ?? rows).toWellFormed())}`;
  }
  throw unreadable('the pages do not come to an end');
}

/** Makes a short text that stands for an id, whatever the id is. */
function shortened(id: string | undefined): string | undefined {
  if (id === undefined || id.length <= LONGEST.id) return id;
  return getBuiltinModule('node:crypto').hash('sha256', id, 'base64');
}

function refuseLong(row: Integration): Integration {
  for (const field of ['id', 'name', 'version'] as const) {
    if (row[field].length > LONGEST[field]) {
      throw unreadable(`the ${field} of a row has more than ${LONGEST[field]} characters`);
    }
  }
  return row;
}

function unreadable(problem: string): RequestError {
  return new RequestError({
    code: 'unexpected-response',
    message: `List the integrations: ${problem}.`,
    hint: 'The form of the list is inferred; please report what the vendor’s service answers.',
    outcome: 'silent',
  });
}
