import { expect, test } from '@jest/globals';
import { fetchOver } from '../../src/github/github-fetch.ts';
import type { Body } from '../../src/http/json-body.ts';
import type { Answer, Transport, TransportRequest } from '../../src/http/transport.ts';

/** A fetch over a transport that answers with this body, and what the transport was asked. */
function fetching(body: Body, more: Partial<Answer> = {}) {
  const asked: TransportRequest[] = [];
  const send = (request: TransportRequest) => {
    asked.push(request);
    return Promise.resolve({ status: 200, body, ...more } as Answer);
  };
  return { asked, fetch: fetchOver({ send } as unknown as Transport) };
}

test('a request without a method is a read, which can be repeated; any other is none', async () => {
  const { asked, fetch } = fetching({ kind: 'empty' });
  await fetch('https://api.github.example/repos/a/b?page=1');
  await fetch('https://api.github.example/x', { method: 'POST', headers: { a: 'b' }, body: '{}' });
  expect(asked).toEqual([
    { label: 'GitHub', method: 'GET', path: '/repos/a/b?page=1', headers: {}, safe: true },
    { label: 'GitHub', method: 'POST', path: '/x', headers: { a: 'b' }, body: '{}', safe: false },
  ]);
});

test.each<[Body, string]>([
  [{ kind: 'empty' }, ''],
  [{ kind: 'json', value: { a: [1] } }, '{"a":[1]}'],
  // GitHub's client reads JSON alone; a page says nothing that it could use.
  [{ kind: 'text', text: '<html>' }, '{"message":""}'],
])('an answer of %j is the text %s', async (body, text) => {
  const answer = await fetching(body).fetch('https://api.github.example/');
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get('content-type')).toContain('application/json');
});

test.each<[Partial<Answer>, string | undefined]>([
  [{ isTemporary: true, retryAfterMs: 7_000 }, '7'],
  [{ isTemporary: true, retryAfterMs: undefined }, undefined],
  [{ isTemporary: false, retryAfterMs: 7_000 }, undefined],
])('of %j the client hears %j', async (more, heard) => {
  const answer = await fetching({ kind: 'empty' }, more).fetch('https://api.github.example/');
  expect(answer.headers.get('retry-after')).toBe(heard);
});
