import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/domain/errors.ts';
import { answerError as answerErrorOf, domainStatus } from '../../src/workspace/answer-errors.ts';
import { tell } from '../../src/text/quote.ts';
import { bodyOf } from '../../src/http/json-body.ts';
import { isTemporary } from '../../src/http/retry-policy.ts';
import { ROUTES } from '../../src/workspace/routes.ts';
import type { Answer } from '../../src/http/transport.ts';
import { vendorExample } from './answers.ts';

function answerOf(status: number, text = '', more: Partial<Answer> = {}): Answer {
  return {
    status,
    body: bodyOf(text),
    isWhole: true,
    isTemporary: isTemporary(status),
    requestId: undefined,
    retryAfterMs: undefined,
    server: undefined,
    location: undefined,
    ...more,
  };
}

const asked = {
  operation: 'install' as const,
  route: ROUTES.install,
  tokenPage: 'https://crm.kontur.ru/api/acme/private-integrations',
  hasWorked: false,
};

/** The error of an answer, with its sentences as a shell tells them. */
function answerError(...[answer, context]: Parameters<typeof answerErrorOf>) {
  const { failure, outcome, retryAfterMs } = answerErrorOf(answer, context);
  return { ...told(failure), outcome, retryAfterMs };
}

function told({ code, message, hint }: Failure): Failure {
  const shown = (sentence: string) =>
    tell(sentence, {
      redact: (text) => text.replaceAll('SECRET', '***'),
      longestSecret: 'SECRET'.length,
      spellOption: (name) => name,
    });
  return { code, message: shown(message), hint: shown(hint) };
}

describe('what a status means', () => {
  const cases: [status: number, code: string, outcome: string, hint: string][] = [
    [400, 'request-refused', 'refused', 'says nothing of why'],
    [401, 'unauthorized', 'refused', asked.tokenPage],
    [403, 'forbidden', 'refused', 'of this workspace'],
    [404, 'route-missing', 'refused', 'routes, key "install"'],
    [405, 'route-missing', 'refused', 'inferred'],
    [501, 'route-missing', 'refused', 'inferred'],
    [408, 'service-unavailable', 'unanswered', 'later'],
    [409, 'request-refused', 'conflict', 'says nothing of why'],
    [415, 'request-refused', 'refused', 'says nothing of why'],
    [422, 'request-refused', 'refused', 'says nothing of why'],
    [429, 'service-unavailable', 'not-taken', 'later'],
    [500, 'service-unavailable', 'failed', 'later'],
    [502, 'service-unavailable', 'unanswered', 'later'],
    [503, 'service-unavailable', 'unavailable', 'later'],
    [504, 'service-unavailable', 'unanswered', 'later'],
    [505, 'service-unavailable', 'unanswered', 'later'],
    [520, 'service-unavailable', 'unanswered', 'later'],
    [522, 'service-unavailable', 'unanswered', 'later'],
    [524, 'service-unavailable', 'unanswered', 'later'],
    [598, 'service-unavailable', 'unanswered', 'later'],
    [599, 'service-unavailable', 'unanswered', 'later'],
  ];
  test.each(cases)('%i: %s, %s', (...[status, code, outcome, hint]) => {
    const error = answerError(answerOf(status), asked);
    expect(error).toMatchObject({ code, outcome });
    expect(error.hint).toContain(hint);
    expect(error.message).toBe(
      `Install the integration: the service answered ${status} without a text.`,
    );
  });

  test('503 with when to come again is of a service that is at rest', () => {
    for (const retryAfterMs of [0, 5_000]) {
      const { outcome } = answerError(answerOf(503, '', { retryAfterMs }), asked);
      expect(outcome).toBe('busy');
    }
    const failed = answerError(answerOf(500, '', { retryAfterMs: 5_000 }), asked);
    expect(failed.outcome).toBe('failed');
  });

  test('a 404 on a documented route does not blame the route', () => {
    const error = answerError(answerOf(404), { ...asked, operation: 'setup', route: ROUTES.setup });
    expect(error.hint).toBe('Check workspace and api-url.');
  });

  test('a 404 on a route of the input routes leads there', () => {
    const route = { ...ROUTES.install, path: '/api/v1/{ws}/of/mine', status: 'given' } as const;
    const error = answerError(answerOf(404), { ...asked, route });
    expect(error.hint).toBe(
      'Check workspace first. The route POST /api/v1/{ws}/of/mine comes from routes, ' +
        'key "install": correct it there. A recording of the procedure in a browser tells which it ' +
        'is: docs/routes.md has the steps.',
    );
  });

  test('keeps the wait that was asked for', () => {
    expect(answerError(answerOf(429, '', { retryAfterMs: 5 }), asked).retryAfterMs).toBe(5);
  });
});

describe('the service’s own words, as the vendor documents them', () => {
  const cases: [example: string, words: string][] = [
    ['authorize.401', 'Unauthorized'],
    ['authorize.409', 'Integration not installed'],
    ['instance-get.409', 'IntegrationInstance 68380000-0000-4000-8000-00000000ed82 not found'],
    ['instance-patch.409', 'Patch contains invalid operations'],
    ['setup.409', 'Integration not found'],
    [
      'model-error.400',
      'One or more validation errors occurred. direction: Error converting value "in2bound" to',
    ],
  ];
  test.each(cases)('%s', (name, words) => {
    const { status = 0, body } = vendorExample(name);
    const { message } = answerError(answerOf(status, body), asked);
    expect(
      message.startsWith(`Install the integration: the service answered ${status}: ${words}`),
    ).toBe(true);
  });

  test('all the fields of a model error are named', () => {
    const text = JSON.stringify({ title: 'Bad.', errors: { name: ['a', 'b'], version: 'c' } });
    expect(answerError(answerOf(400, text), asked).message).toContain(
      'Bad. name: a b; version: c.',
    );
    const bare = JSON.stringify({ title: 'Forbidden' });
    expect(answerError(answerOf(403, bare), asked).message).toContain('403: Forbidden.');
  });
});

describe('strange error bodies: at most 200 shown characters, and never a secret', () => {
  const page = `<!doctype html><title>502 SECRET</title>${'x'.repeat(5_000)}`;
  const long = 'y'.repeat(5_000);
  const cases: [name: string, text: string, shown: string][] = [
    ['nothing', '', ' without a text'],
    ['blanks', ' \r\n', ' without a text'],
    ['a byte order mark alone', '\uFEFF', ' without a text'],
    ['null', 'null', ': null'],
    ['a number', '5', ': 5'],
    ['a list', '["SECRET"]', ': ***'],
    ['an object of other fields', '{"SECRET":"SECRET"}', ': {"***":"…"}'],
    ['a bare string', '"No SECRET."', ': No ***.'],
    ['JSON after a byte order mark', '\uFEFF{"message":"No"}', ': No'],
    ['plain text', ' no SECRET ', ': no ***'],
    ['a long text', long, `: ${'y'.repeat(200)}… (5000 characters)`],
    [
      'a long message',
      JSON.stringify({ message: long }),
      `: ${'y'.repeat(200)}… (5000 characters)`,
    ],
    ['a secret over the cut', 'z'.repeat(197) + 'SECRET', `: ${'z'.repeat(197)}***`],
    ['line breaks and commands', '"a\\r\\n::add-mask::b"', ': a\\u{d}\\u{a}::add-mask::b'],
  ];
  test.each(cases)('%s', (_, text, shown) => {
    expect(answerError(answerOf(400, text), asked).message).toBe(
      `Install the integration: the service answered 400${shown}.`,
    );
  });

  test.each([page, `\r\n  ${page}`])('a page: its title', (text) => {
    expect(answerError(answerOf(400, text), asked).message).toBe(
      'Install the integration: a gateway answered 400 with a page, "502 ***".',
    );
  });

  test.each([
    '{"status":"x","message":"the token abcdef is bad"}',
    '["the token abcdef is bad"]',
    '"the token abcdef is bad"',
  ])('JSON cut at each byte: never a part of it, which could be half a secret: %s', (whole) => {
    for (let at = 1; at < whole.length; at += 1) {
      expect(answerError(answerOf(400, whole.slice(0, at)), asked).message).toBe(
        'Install the integration: the service answered 400 with JSON that was cut off.',
      );
    }
  });

  test('the id of a request is shown, without secrets, cut', () => {
    const { message } = answerError(
      answerOf(500, '', { requestId: `SECRET\n${'r'.repeat(500)}` }),
      asked,
    );
    expect(message).toMatch(/ \[request \*\*\*\\u\{a\}r{76}… \(504 characters\)\]\.$/);
  });
});

test('the status word of a domain error, in lower case', () => {
  const cases: [text: string, word: string | undefined][] = [
    [vendorExample('instance-get.409').body, 'notfound'],
    [vendorExample('setup.409').body, 'integrationnotfound'],
    [vendorExample('instance-patch.409').body, 'invalidargs'],
    ['{"message":"m"}', undefined],
    ['{"status":5,"message":"m"}', undefined],
    ['{"title":"t"}', undefined],
    ['"notFound"', undefined],
    ['{}', undefined],
    ['', undefined],
    ['<p>', undefined],
  ];
  for (const [text, word] of cases) expect(domainStatus(answerOf(409, text))).toBe(word);
});
