import { describe, expect, test } from '@jest/globals';
import { bodyOf } from '../../src/http/json-body.ts';
import { isTemporary } from '../../src/http/retry-policy.ts';
import { answerError } from '../../src/workspace/answer-errors.ts';
import { ROUTES } from '../../src/workspace/routes.ts';
import { plainly } from './failure.ts';

interface Scene {
  readonly text?: string;
  readonly server?: string;
  readonly operation?: keyof typeof ROUTES;
  readonly hasWorked?: boolean;
}

const PAGE =
  '<!doctype html>\n<html><head><title>\n 403  Forbidden</title></head><h1>no</h1></html>';

function refusal(status: number, scene: Scene = {}) {
  const { text = '', server, operation = 'set-version', hasWorked = false } = scene;
  const answer = {
    status,
    body: bodyOf(text),
    isWhole: true,
    isTemporary: isTemporary(status),
    requestId: undefined,
    retryAfterMs: undefined,
    location: undefined,
    server,
  };
  const route = ROUTES[operation];
  const tokenPage = 'https://crm.kontur.ru/api/acme/private-integrations';
  return plainly(answerError(answer, { operation, route, tokenPage, hasWorked }).failure);
}

describe('a page is a gateway’s', () => {
  test('it is named, with its title and what the gateway calls itself', () => {
    expect(refusal(403, { text: PAGE, server: 'nginx' }).message).toBe(
      'Set the version: a gateway (nginx) answered 403 with a page, "403 Forbidden".',
    );
  });

  test.each<[what: string, text: string, title: string]>([
    ['a heading', '<body><h1>Access denied</h1>', ', "Access denied"'],
    ['the message of XML', '<?xml?><Error><Message>No way</Message></Error>', ', "No way"'],
    ['an empty title', '<title> </title><h2>Sorry</h2>', ', "Sorry"'],
    ['nothing', '<p>', ''],
    ['a title that never ends', `<title>${'x'.repeat(70_000)}`, ''],
    ['a title far behind', `<p>${'x'.repeat(70_000)}</p><title>late</title>`, ''],
    ['very many beginnings of titles', '<title'.repeat(500_000), ''],
  ])('with %s', (_, text, title) => {
    expect(refusal(502, { text }).message).toBe(
      `Set the version: a gateway answered 502 with a page${title}.`,
    );
  });

  const statuses = [400, 401, 403, 405, 406, 413, 415, 418, 429, 451, 500, 501, 502, 503, 504, 520];
  test.each(statuses)('%i: the hint speaks of it, and never of the token', (status) => {
    for (const hasWorked of [false, true]) {
      const { hint } = refusal(status, { text: PAGE, hasWorked });
      expect(hint).toContain('what stands in front of it');
      expect(hint).not.toMatch(/token|service’s own;/);
    }
  });

  test('403 to a PATCH: the method, its content type, and the address of the runner', () => {
    expect(refusal(403, { text: PAGE, hasWorked: true })).toEqual({
      code: 'forbidden',
      message: 'Set the version: a gateway answered 403 with a page, "403 Forbidden".',
      hint:
        'A page is not the service’s answer, but that of what stands in front of it. It may block ' +
        'the address of this machine, or refuse PATCH /api/v1/{ws}/integrations/{id} with the ' +
        'content type application/json-patch+json, as rules of firewalls do: have both let ' +
        'through, or run where the address is let through.',
    });
  });

  test.each<[status: number, words: string]>([
    [413, 'too large'],
    [451, 'blocks the address of this machine'],
    [405, 'PATCH'],
    [501, 'PATCH'],
    [415, 'application/json-patch+json'],
    [503, 'Run again later'],
    [503, 'address of this machine is blocked'],
    [418, 'why it refuses PATCH'],
  ])('%i: %s', (status, words) => {
    expect(refusal(status, { text: PAGE }).hint).toContain(words);
  });
});

describe('after the list has worked with the token', () => {
  test.each([401, 403])('%i does not ask for it to be checked', (status) => {
    for (const text of ['', '"Forbidden"', '{"title":"Forbidden"}', 'no']) {
      const { hint } = refusal(status, { text, hasWorked: true });
      expect(hint).toContain('has just answered a read with the same token');
      expect(hint).not.toMatch(/check (that )?the token/i);
    }
  });

  test.each([404, 405])('%i does not blame the workspace', (status) => {
    for (const operation of ['set-version', 'setup'] as const) {
      const { hint } = refusal(status, { operation, hasWorked: true });
      expect(hint).not.toContain('workspace');
      expect(hint).toContain(`routes, key "${operation}"`);
    }
  });
});

test.each(['', PAGE, '{"message":"No"}'])(
  'before that, a 404 names the workspace first: %j',
  (text) => {
    for (const operation of ['list', 'setup', 'read-instance'] as const) {
      expect(refusal(404, { text, operation }).hint).toMatch(/^Check workspace (first|and)/);
    }
  },
);

test('whose text it is, is said only where there is one', () => {
  expect(refusal(400, { text: '{"message":"No"}' }).hint).toContain('the service’s own');
  expect(refusal(400, { text: 'No' }).hint).toBe('Correct what the text names, then run again.');
  for (const text of ['', '{}', 'null', '{"a', PAGE]) {
    expect(refusal(400, { text }).hint).not.toContain('the service’s own');
  }
});

test.each(['authorize-integration', 'authorize-private-integration'] as const)(
  'where keys are refused (%s), the hint is about keys, and not about a token',
  (operation) => {
    const { hint } = refusal(401, { operation });
    expect(hint).toMatch(/^Check api-key, and integration-secret /);
    expect(hint).not.toContain('token');
  },
);
