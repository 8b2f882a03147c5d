import { describe, expect, test } from '@jest/globals';
import { bodyOf } from '../../src/http/json-body.ts';
import { isTemporary } from '../../src/http/retry-policy.ts';
import { RequestError } from '../../src/ports/workspace.ts';
import { type Operation, ROUTES } from '../../src/workspace/routes.ts';
import { plainRequestError } from './failure.ts';
import { ServiceAnswer } from '../../src/workspace/service-answer.ts';

const TOKEN_PAGE = 'https://crm.kontur.ru/api/acme/private-integrations';

function answerOf(status: number, text: string, operation: Operation = 'list'): ServiceAnswer {
  return new ServiceAnswer(
    {
      status,
      body: bodyOf(text),
      isWhole: true,
      isTemporary: isTemporary(status),
      requestId: undefined,
      retryAfterMs: undefined,
      server: undefined,
      location: undefined,
    },
    { operation, route: ROUTES[operation], tokenPage: TOKEN_PAGE, hasWorked: false },
  );
}

function thrownBy(action: () => unknown): RequestError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError);
    return plainRequestError(error as RequestError);
  }
  throw new Error('It was to throw.');
}

describe('an answer becomes a value or an error', () => {
  test('the value that the schema reads, bare or wrapped', () => {
    const bare = '{"accessKey":"k","workspace":{"id":"w","more":1},"more":1}';
    const wrapped = `{"isSuccessful":true,"responseCode":"ok","result":${bare}}`;
    for (const text of [bare, wrapped]) {
      const read = { accessKey: 'k', workspace: { id: 'w' } };
      expect(answerOf(200, text).read('authorization')).toEqual(read);
      expect(answerOf(200, text).readOptional('authorization')).toEqual(read);
    }
  });

  const strange: [name: string, text: string, place: string][] = [
    ['null', 'null', ''],
    ['a bare string', '"secret"', ''],
    ['nothing', '', ''],
    ['a number', '5', ''],
    ['another shape', '{"accessKey":"k","workspace":{"id":["secret"]}}', ' at workspace.id'],
    ['a missing field', '{"secret":1}', ' at accessKey'],
  ];
  test.each(strange)('%s: an error that names the place, never the text', (_, text, place) => {
    const answer = answerOf(200, text);
    const error = thrownBy(() => answer.read('authorization'));
    expect(error).toMatchObject({ code: 'unexpected-response', outcome: 'silent' });
    expect(error.message).toBe(
      `List the integrations: the answer does not look as expected${place}.`,
    );
    expect(answer.readOptional('authorization')).toBeUndefined();
  });

  test('a refusal is an error before it is read', () => {
    const answer = answerOf(403, '{"accessKey":"k"}');
    expect(thrownBy(() => answer.read('authorization'))).toMatchObject({ code: 'forbidden' });
  });

  test('a refusal names the page that shows the token', () => {
    const error = thrownBy(() => {
      answerOf(401, '"Unauthorized"').refuseError();
    });
    expect(error.hint).toContain(TOKEN_PAGE);
  });

  test.each(['', '"OK"', '{"id":"1"}', 'null', '[]', '{"isSuccessful":true,"result":{}}'])(
    'a success of a write may say %p',
    (text) => {
      expect(() => {
        answerOf(200, text, 'setup').refuseFailure();
      }).not.toThrow();
    },
  );

  test.each([
    '{"isSuccessful":false,"errorInfo":{"status":"invalidArgs","message":"No"}}',
    '{"status":"notFound","message":"No"}',
    '{"title":"No","errors":{},"status":400}',
  ])('a success that says that it is none leaves open what was done: %s', (text) => {
    expect(
      thrownBy(() => {
        answerOf(200, text, 'change-instance').refuseFailure();
      }),
    ).toMatchObject({
      code: 'request-refused',
      outcome: 'contradicted',
      message: expect.stringContaining('but says that it is no success: No') as unknown,
    });
  });

  test.each(['{"isSuccessful":"yes"}', '{"isSuccessful":null}'])(
    'so does one that does not say that it is one: %s',
    (text) => {
      const refusing = () => {
        answerOf(200, text, 'setup').refuseFailure();
      };
      expect(thrownBy(refusing)).toMatchObject({ outcome: 'contradicted' });
    },
  );

  test.each(['"OK"', '{"id":"1","message":"a greeting"}', '{}', 'null', '[]'])(
    'what only looks a little like an error is a success: %s',
    (text) => {
      expect(() => {
        answerOf(200, text, 'setup').refuseFailure();
      }).not.toThrow();
    },
  );

  test.each([
    ['a part of it', 206, '[]'],
    ['a list that says that it is no success', 200, '{"isSuccessful":false,"items":[]}'],
    ['nothing', 204, ''],
  ])('no list is read from %s', (_what, status, text) => {
    const read = () => answerOf(status, text).read('integrationList');
    expect(thrownBy(read)).toMatchObject({ code: 'unexpected-response' });
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['a setting', `{"id":"1","status":1,"settings":[{"id":"a","value":${deep}}]}`],
    ['a webhook', `{"id":"1","status":1,"webHooks":${deep}}`],
  ])('an instance with 100,000 levels in %s is a typed error', (_what, text) => {
    const read = () => answerOf(200, text, 'read-instance').read('instance');
    expect(thrownBy(read)).toMatchObject({ code: 'unexpected-response' });
  });

  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('an instance may have a hundred levels, and no more', () => {
    const withLevels = (levels: number) =>
      answerOf(200, `{"id":"1","status":1,"webHooks":${nested(levels)}}`, 'read-instance');
    expect(withLevels(100).read('instance').id).toBe('1');
    expect(thrownBy(() => withLevels(101).read('instance'))).toMatchObject({
      code: 'unexpected-response',
    });
  });

  test('what others have put into the list, however deep, keeps no release', () => {
    const rows = `[{"id":"1","name":"theirs","version":"1.0","more":${nested(500)}}]`;
    expect(answerOf(200, rows).read('integrationList').items).toHaveLength(1);
  });

  test.each([
    `{"title":"No","errors":{"a":${deep}}}`,
    `{"message":"No","status":${deep}}`,
    '{"title":"No","errors":{"a":{"toString":1}}}',
    '{"title":"No","errors":{"a":[{"toString":"x","valueOf":"y"}]}}',
    '{"errorInfo":{"message":"No","status":{"toString":1}}}',
  ])('an error of strange values is a typed one: %.60s', (text) => {
    const refusing = () => {
      answerOf(409, text, 'setup').refuseError();
    };
    expect(thrownBy(refusing)).toMatchObject({ code: 'request-refused', outcome: 'conflict' });
  });
});

test('only what says both isSuccessful and result is a wrapper', () => {
  const cases: [string, unknown][] = [
    ['{"isSuccessful":true,"result":1}', 1],
    ['{"isSuccessful":true}', { isSuccessful: true }],
    ['{"result":1}', { result: 1 }],
    ['[1]', [1]],
    ['', undefined],
    ['<p>', undefined],
  ];
  for (const [text, value] of cases) expect(answerOf(200, text).value).toEqual(value);
});
