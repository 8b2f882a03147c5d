import { describe, expect, test } from '@jest/globals';
import { bodyOf } from '../../src/http/json-body.ts';
import { RequestError } from '../../src/ports/workspace.ts';
import { type Operation, ROUTES } from '../../src/workspace/routes.ts';
import { plainRequestError } from './failure.ts';
import { ServiceAnswer } from '../../src/workspace/service-answer.ts';

const TOKEN_PAGE = 'https://crm.kontur.ru/api/acme/private-integrations';

function answerOf(status: number, text: string, operation: Operation = 'list'): ServiceAnswer {
  return new ServiceAnswer(
    { status, body: bodyOf(text), requestId: undefined, retryAfterMs: undefined },
    { operation, route: ROUTES[operation], tokenPage: TOKEN_PAGE },
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
    expect(error).toMatchObject({ code: 'unexpected-response', delivery: 'unknown', status: 200 });
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

  test('a success that says that it is none is a refusal', () => {
    const text = '{"isSuccessful":false,"errorInfo":{"status":"invalidArgs","message":"No"}}';
    expect(
      thrownBy(() => {
        answerOf(200, text, 'change-instance').refuseFailure();
      }),
    ).toMatchObject({
      code: 'request-refused',
      status: 409,
      delivery: 'refused',
      message: 'Patch the instance: the service answered 409: No.',
    });
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
