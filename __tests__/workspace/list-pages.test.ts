import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  LONGEST,
  type ListPage,
  MAX_ALIKE,
  MAX_PAGES,
  readAllPages,
} from '../../src/workspace/list-pages.ts';
import { integrationName } from '../../src/inputs/name-values.ts';
import { RequestError } from '../../src/ports/workspace.ts';
import { LONGEST_TAG } from '../../src/version/grammar.ts';
import { valueIn } from '../parsed-value.ts';

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

async function refusalOf(
  readPage: (query: string) => Promise<ListPage>,
  isWanted: (row: { id: string }) => boolean = all,
): Promise<RequestError> {
  const error: unknown = await readAllPages(readPage, isWanted).catch((reason: unknown) => reason);
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
    const { code, message, hint, outcome } = await refusalOf(() => {
      pages += 1;
      return Promise.resolve({ items: rows('a'), hasMore: true });
    });
    expect(pages).toBe(2);
    expect(code).toBe('unexpected-response');
    expect(message).toBe('List the integrations: the pages do not come to an end.');
    expect(hint).toMatch(/form of the list is inferred/);
    expect(outcome).toBe('silent');
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
    await refusalOf(endless, () => false);
    expect(pages).toBe(MAX_PAGES);
    expect(MAX_PAGES).toBe(1_000);
  });

  test('but 1,000 pages are read', async () => {
    let pages = 0;
    const readPage = () => {
      pages += 1;
      return Promise.resolve({ items: rows(`r${pages}`), hasMore: pages < MAX_PAGES });
    };
    const list = await readAllPages(readPage, ({ id }) => /^r(1|1000)$/.test(id));
    expect(list).toEqual(rows('r1', 'r1000'));
  });
});

describe('texts of rows that are too long', () => {
  const wants = (name: string) => (row: { name: string }) => row.name === name;
  const long = (length: number) => 'x'.repeat(length);
  const pageOf = (...items: ListPage['items']) => Promise.resolve({ items, hasMore: false });

  test('in rows of other names do not matter', async () => {
    const own = { id: 'id', name: 'own', version: '1.0' };
    const others = [
      { id: long(5_000), name: 'other', version: '1.0' },
      { id: 'a', name: long(5_000), version: '1.0' },
      { id: 'b', name: 'other', version: long(5_000) },
    ];
    expect(await readAllPages(() => pageOf(...others, own), wants('own'))).toEqual([own]);
  });

  test.each(['id', 'name', 'version'] as const)(
    'in a row that is wanted are refused: %s',
    async (field) => {
      const own = { id: 'id', name: 'own', version: '1.0' };
      const fitting = { ...own, [field]: long(LONGEST[field]) };
      expect(await readAllPages(() => pageOf(fitting), all)).toEqual([fitting]);
      const tooLong = { ...own, [field]: long(LONGEST[field] + 1) };
      expect(await refusalOf(() => pageOf(tooLong))).toMatchObject({
        code: 'unexpected-response',
        outcome: 'silent',
        message: `List the integrations: the ${field} of a row has more than ${LONGEST[field]} characters.`,
      });
    },
  );

  test('are longer than whatever this action could have put there', () => {
    expect(LONGEST.version).toBeGreaterThanOrEqual(LONGEST_TAG);
    expect(valueIn(integrationName(long(LONGEST.name)))).toHaveLength(LONGEST.name);
    expect(integrationName(long(LONGEST.name + 1)).ok).toBe(false);
  });

  test('at the beginning of pages: these are told apart, and nothing of them is kept', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    const LAST = 50;
    let pages = 0;
    let held = 0;
    await readAllPages(() => {
      pages += 1;
      if (pages === LAST) held = used() - before;
      // As JSON.parse makes it, a string of its own.
      const id = Buffer.alloc(1_000_000, `${pages} `).toString('latin1');
      return Promise.resolve({ items: [{ id, name: 'n', version: '1.0' }], hasMore: pages < LAST });
    }, wants('own'));
    expect(pages).toBe(LAST);
    expect(held).toBeLessThan(20_000_000);
  });

  test('that come round in a circle are noticed', async () => {
    let pages = 0;
    const ended = readAllPages(() => {
      pages += 1;
      return Promise.resolve({ items: rows(`${pages % 3}${long(500)}`), hasMore: true });
    }, wants('own'));
    await expect(ended).rejects.toMatchObject({ code: 'unexpected-response' });
    expect(pages).toBe(4);
  });
});

test.each([
  [60, 2],
  [MAX_ALIKE, 1],
])(
  'of rows of one name no more are looked for than show that there are too many: %i a page',
  async (length, read) => {
    let pages = 0;
    const list = await readAllPages(() => {
      pages += 1;
      const items = Array.from({ length }, (_, at) => row(`${pages}-${at}`));
      return Promise.resolve({ items, hasMore: true });
    }, all);
    expect([pages, list.length]).toEqual([read, MAX_ALIKE]);
  },
);
