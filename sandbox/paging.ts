import { invalidField } from './refusal.ts';

/** A page of a list, as the documented events feed has it. */
export interface Page<T> {
  count: number;
  items: T[];
  firstOffset: string;
  lastOffset: string;
  hasMore: boolean;
}

/** What was asked for, as it stands in the query. */
export interface PageQuery {
  readonly offset: string | undefined;
  readonly limit: string | undefined;
  /** The most rows that the service puts on a page. */
  readonly pageSize: number;
}

/** Before every row. */
const START = toOffset(0);

/**
 * The page that begins after `offset`, which is the former page's `lastOffset`. The shape and the
 * parameters are documented for the events feed; that the integrations have them too, that
 * `count` counts the page's rows, and what an empty page's offsets are, is inferred.
 */
export function pageOf<T extends { sequence: number }>(
  rows: readonly T[],
  { offset = START, limit, pageSize }: PageQuery,
): Page<T> {
  const after = fromOffset(offset);
  const remaining = rows.filter(({ sequence }) => sequence > after);
  const items = remaining.slice(0, Math.min(pageSize, readLimit(limit) ?? pageSize));
  return {
    count: items.length,
    items,
    firstOffset: toOffset(items.at(0)?.sequence ?? after),
    lastOffset: toOffset(items.at(-1)?.sequence ?? after),
    hasMore: remaining.length > items.length,
  };
}

/** An offset looks like a GUID, as in the documented example, and means nothing to the client. */
function toOffset(sequence: number): string {
  return `00000000-3699-2055-0000-${sequence.toString(16).padStart(12, '0')}`;
}

function fromOffset(offset: string): number {
  const [, digits] = /^00000000-3699-2055-0000-([0-9a-f]{12})$/.exec(offset) ?? [];
  if (digits === undefined) throw invalidField('offset', 'The offset is not valid.');
  return Number.parseInt(digits, 16);
}

function readLimit(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(limit)) throw invalidField('limit', 'The limit is not valid.');
  return Number(limit);
}
