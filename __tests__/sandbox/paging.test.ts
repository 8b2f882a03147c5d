import { describe, expect, test } from '@jest/globals';

import type { Integration } from '../../sandbox/models.ts';
import type { Page } from '../../sandbox/paging.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { call } from './call.ts';
import { withSandbox } from './with-sandbox.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

function start(pageSize: number, names = NAMES): Promise<Sandbox> {
  return withSandbox({
    listFormat: 'pages',
    pageSize,
    integrations: names.map((name) => ({ name, version: '1.0' })),
  });
}

async function page(sandbox: Sandbox, query: Record<string, string> = {}) {
  const { body } = await call(
    sandbox,
    `GET /integrations?${new URLSearchParams(query).toString()}`,
  );
  const { items, ...rest } = body as Page<Integration>;
  return { names: items.map(({ name }) => name), ...rest };
}

describe('the sandbox’s list in pages', () => {
  test.each([1, 2, 3, 5, 50])('of %i rows holds every row once', async (pageSize) => {
    const sandbox = await start(pageSize);
    const seen: string[] = [];

    let current = await page(sandbox);
    for (;;) {
      expect(current.count).toBeGreaterThan(0);
      expect(current.count).toBe(current.names.length);
      expect(current.count).toBeLessThanOrEqual(pageSize);
      seen.push(...current.names);
      if (!current.hasMore) break;
      current = await page(sandbox, { offset: current.lastOffset });
    }

    expect(seen).toEqual(NAMES);
  });

  test.each([
    ['2', ['a', 'b']],
    ['3', ['a', 'b', 'c']],
    ['100', ['a', 'b', 'c']],
  ])('a limit of %s is capped by the page size', async (limit, names) => {
    expect(await page(await start(3), { limit })).toMatchObject({ names, hasMore: true });
  });

  test('an empty list is an empty page', async () => {
    expect(await page(await start(3, []))).toMatchObject({ count: 0, names: [], hasMore: false });
  });

  test('after the last page comes an empty one, until there is more', async () => {
    const sandbox = await start(5);
    const { lastOffset } = await page(sandbox);

    const after = await page(sandbox, { offset: lastOffset });
    expect(after).toMatchObject({ names: [], lastOffset, hasMore: false });
    sandbox.seed({ name: 'f', version: '1.0' });
    expect(await page(sandbox, { offset: lastOffset })).toMatchObject({ names: ['f'] });
  });

  test.each(['limit=0', 'limit=-1', 'limit=x', 'offset=2', 'offset='])(
    'refuses %s',
    async (query) => {
      const answer = await call(await start(3), `GET /integrations?${query}`);

      expect(answer).toMatchObject({ status: 400, body: { status: 400 } });
    },
  );

  test('a bare array knows no pages', async () => {
    const sandbox = await withSandbox({ integrations: [{ name: 'a', version: '1.0' }] });

    const { body } = await call(sandbox, 'GET /integrations?limit=1&offset=x');

    expect(body).toMatchObject([{ name: 'a' }]);
  });
});
