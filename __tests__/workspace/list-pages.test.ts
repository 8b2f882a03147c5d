import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ListPage, MAX_PAGES, readAllPages } from '../../src/workspace/list-pages.ts';
import { RequestError } from '../../src/ports/workspace.ts';

const row = (id: string, version = '1.0') => ({ id, name: `n.${id}`, version });
const all = () => true;
const rows = (...ids: string[]) => ids.map((id) => row(id));

/** Reads pages that stand ready in order, and tells what was asked for. */
async function read(pages: readonly ListPage[]) {
  const queries: string[] = [];
  const list = await readAllPages((query) => {
    queries.push(query);
    return Promise.resolve(pages[queries.length - 1]!);
  }, all);
  return { queries, list };
}

async function refusalOf(readPage: (query: string) => Promise<ListPage>): Promise<RequestError> {
  const error: unknown = await readAllPages(readPage, all).catch((reason: unknown) => reason);
  if (error instanceof RequestError) return error;
  throw new Error(`Not refused: ${JSON.stringify(error)}`);
}

describe('the list is read to its end', () => {
  test('in one page', async () => {
    const { queries, list } = await read([{ items: rows('a', 'b'), hasMore: false }]);
    expect(queries).toEqual(['']);
    expect(list).toEqual(rows('a', 'b'));
  });

  test('an empty one', async () => {
    expect(await read([{ items: [], hasMore: false }])).toEqual({ queries: [''], list: [] });
  });

  test('page by page, from where the one before ended', async () => {
    const { queries, list } = await read([
      { items: rows('a', 'b'), hasMore: true, lastOffset: 2 },
      { items: rows('c'), hasMore: true, lastOffset: 'next&page=/ж' },
      { items: rows('d'), hasMore: false, lastOffset: 4 },
    ]);
    expect(queries).toEqual(['', '?offset=2', '?offset=next%26page%3D%2F%D0%B6']);
    expect(list).toEqual(rows('a', 'b', 'c', 'd'));
  });

  test('by the count where nothing else says whether there is more', async () => {
    const { queries, list } = await read([
      { items: rows('a', 'b'), count: 3, lastOffset: 'next' },
      { items: rows('c'), count: 3, lastOffset: 'end' },
    ]);
    expect(queries).toEqual(['', '?offset=next']);
    expect(list).toEqual(rows('a', 'b', 'c'));
    expect((await read([{ items: rows('a') }])).queries).toEqual(['']);
    expect((await read([{ items: rows('a'), count: 9, hasMore: false }])).queries).toEqual(['']);
  });

  test.each([undefined, null])(
    'by the number of rows where lastOffset is %s',
    async (lastOffset) => {
      const { queries } = await read([
        { items: rows('a', 'b'), hasMore: true, lastOffset },
        { items: rows('c'), hasMore: true, lastOffset },
        { items: rows('d'), hasMore: false, lastOffset },
      ]);
      expect(queries).toEqual(['', '?offset=2', '?offset=3']);
    },
  );

  test.each([
    [0, '0'],
    ['', ''],
    ['\ud800', '%EF%BF%BD'],
  ])('also from the offset %j', async (lastOffset, shown) => {
    const { queries } = await read([
      { items: rows('a'), hasMore: true, lastOffset },
      { items: rows('b'), hasMore: false },
    ]);
    expect(queries).toEqual(['', `?offset=${shown}`]);
  });

  test('a row that moved onto the next page meanwhile counts once, as it was seen last', async () => {
    const { list } = await read([
      { items: rows('a', 'b'), hasMore: true },
      { items: [row('b', '2.0'), row('c')], hasMore: false },
    ]);
    expect(list).toEqual([row('a'), row('b', '2.0'), row('c')]);
  });

  test('and only what is wanted is kept', async () => {
    const pages = [
      { items: rows('a', 'b'), hasMore: true },
      { items: rows('c', 'b'), hasMore: false },
    ];
    const list = await readAllPages(
      (query) => Promise.resolve(pages[query === '' ? 0 : 1]!),
      ({ id }) => id === 'b',
    );
    expect(list).toEqual(rows('b'));
  });

  test('two rows of one name are both there', async () => {
    const twins = [
      { ...row('a'), name: 'n' },
      { ...row('b'), name: 'n' },
    ];
    expect((await read([{ items: twins, hasMore: false }])).list).toEqual(twins);
  });

  test('whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 }),
        async (sizes) => {
          const held = Array.from({ length: sizes.reduce((sum, size) => sum + size) }, (_, i) =>
            row(`r${i}`),
          );
          let page = 0;
          const list = await readAllPages((query) => {
            const offset = Number(/\d+/.exec(query)?.[0] ?? 0);
            const items = held.slice(offset, offset + sizes[page]!);
            page += 1;
            return Promise.resolve({ items, hasMore: page < sizes.length });
          }, all);
          expect(list).toEqual(held);
        },
      ),
    );
  });

  test('a page that fails fails the list', async () => {
    await expect(readAllPages(() => Promise.reject(new Error('lost')), all)).rejects.toThrow(
      'lost',
    );
  });
});

describe('pages that do not come to an end are refused', () => {
  test('a page that brings nothing new', async () => {
    let pages = 0;
    const { code, message, hint, delivery } = await refusalOf(() => {
      pages += 1;
      return Promise.resolve({ items: rows('a'), hasMore: true });
    });
    expect(pages).toBe(2);
    expect(code).toBe('unexpected-response');
    expect(message).toBe('List the integrations: the pages do not come to an end.');
    expect(hint).toMatch(/paging of the list is inferred/);
    expect(delivery).toBe('refused');
  });

  test('pages that go round in a circle', async () => {
    let pages = 0;
    await refusalOf(() => {
      pages += 1;
      return Promise.resolve({ items: rows(`r${pages % 3}`), hasMore: true });
    });
    expect(pages).toBe(4);
  });

  test('an empty page that has more', async () => {
    await refusalOf(() => Promise.resolve({ items: [], hasMore: true }));
  });

  test('more than 1,000 pages', async () => {
    let pages = 0;
    const endless = () => {
      pages += 1;
      return Promise.resolve({ items: rows(`r${pages}`), hasMore: true });
    };
    await refusalOf(endless);
    expect(pages).toBe(MAX_PAGES);
    expect(MAX_PAGES).toBe(1_000);
  });

  test('but 1,000 pages are read', async () => {
    let pages = 0;
    const list = await readAllPages(() => {
      pages += 1;
      return Promise.resolve({ items: rows(`r${pages}`), hasMore: pages < MAX_PAGES });
    }, all);
    expect(list).toHaveLength(MAX_PAGES);
  });
});
