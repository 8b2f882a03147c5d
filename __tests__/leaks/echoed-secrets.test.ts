import { describe, expect, test } from '@jest/globals';
import {
  type Said,
  TOKEN,
  answeringServer,
  inputsFor,
  workspaceAnswers,
} from './answering-server.ts';
import { isWhole, onlyInSoak, onlyInWhole } from '../size.ts';
import { CANARIES, SETUP } from './canaries.ts';
import { leakForms } from './forms.ts';
import { expectNoLeak, expectNothingObeyed, observeCase, theErrorOf } from './observed-run.ts';

const SECRETS = { ...CANARIES, token: TOKEN };
const OWN_WORDS = 'The service says';

/** A run against a service that refuses the list with this answer. */
async function refusedWith(said: Said) {
  const server = await answeringServer(() => said);
  const runs = await observeCase({
    tag: 'v1.2.3',
    inputs: inputsFor(server, { setup: JSON.stringify(SETUP), install: 'true' }),
  });
  for (const { connections } of runs) expect(connections).toEqual([new URL(server.url).host]);
  return runs;
}

describe('a service that echoes secrets', () => {
  const echo = `${OWN_WORDS} no to ${TOKEN}, ${CANARIES['depth 4']}.`;
  type Row = [where: string, said: Said, shown: string];
  const rows: Row[] = [
    ['in a domain error', { status: 409, body: { status: 'x', message: echo } }, OWN_WORDS],
    ...onlyInWhole<Row>([
      [
        'in a key of problem details',
        { status: 400, body: { title: OWN_WORDS, errors: { [TOKEN]: ['no'] } } },
        OWN_WORDS,
      ],
    ]),
    [
      'in headers',
      {
        status: 400,
        headers: { 'x-request-id': `id-${TOKEN}`, 'x-echo': TOKEN },
        body: '"The service says no"',
      },
      '[request id-***]',
    ],
    ...onlyInWhole<Row>([
      [
        'in a redirect',
        { status: 307, headers: { location: `http://127.0.0.1:9/?${TOKEN}` } },
        'redirect (307)',
      ],
    ]),
    ...onlyInSoak<Row>([
      ['in a page', { status: 404, body: `<!DOCTYPE html><h1>${echo}</h1>` }, 'with a page'],
      [
        'in an errorInfo',
        { status: 409, body: { errorInfo: { status: 'x', message: echo }, isSuccessful: false } },
        OWN_WORDS,
      ],
      [
        'in problem details',
        { status: 400, body: { title: OWN_WORDS, errors: { a: [echo] } } },
        OWN_WORDS,
      ],
      ['in a bare string', { status: 401, body: JSON.stringify(echo) }, OWN_WORDS],
      ['in plain text', { status: 403, body: echo }, OWN_WORDS],
    ]),
  ];
  test.each(rows)(
    '%s: 0 canaries; the message keeps operation, status and its own text',
    async (_, said, shown) => {
      for (const run of await refusedWith(said)) {
        expectNoLeak(run, SECRETS);
        const error = theErrorOf(run);
        expect(error).toContain('List the integrations');
        expect(error).toContain(String(said.status));
        expect(error).toContain(shown);
        expect(run.summary).toContain(String(said.status));
      }
    },
  );

  test('in every encoding of every secret: 0 canaries', async () => {
    const forms = Object.values(SECRETS).flatMap((secret) => Object.values(leakForms(secret)));
    // So few at once that all of them are shown before the cut, each as `***`.
    const chunks = Array.from({ length: 4 }, (_, part) => forms.filter((_, at) => at % 4 === part));
    await Promise.all(
      (isWhole ? chunks : chunks.slice(0, 1)).map(async (chunk) => {
        for (const run of await refusedWith({ status: 409, body: chunk.join(' ') })) {
          expectNoLeak(run, SECRETS);
          const shown = chunk.map(() => '***').join(' ');
          expect(theErrorOf(run)).toContain(`the service answered 409: ${shown}.`);
        }
      }),
    );
  });
});

describe('a secret that straddles the cut after 200 characters: nothing of it is shown', () => {
  const straddling = (secret: string) => `${'x'.repeat(200 - 12)}${secret}`;

  test.each([CANARIES['depth 4'], ...onlyInSoak([TOKEN, encodeURIComponent(TOKEN)])])(
    'in the text of an error: %s',
    async (secret) => {
      for (const run of await refusedWith({ status: 409, body: straddling(secret) })) {
        expectNoPieces(run, secret);
        expect(theErrorOf(run)).toContain('xxx***');
      }
    },
  );

  test('in a version and a setting that the service shows', async () => {
    const version = straddling(TOKEN);
    const server = await answeringServer(
      workspaceAnswers({ version, settings: [{ id: 'version', value: version }] }),
    );
    for (const run of await observeCase({ tag: 'v1.2.3', inputs: inputsFor(server) })) {
      expectNoPieces(run, TOKEN);
      expectNothingObeyed(run);
      expect(theErrorOf(run)).toContain('downgrade-refused');
      expect(run.stdout).toContain('xxx***');
    }
  });
});

/** No piece of 6 characters either. */
function expectNoPieces(run: Parameters<typeof expectNoLeak>[0], secret: string) {
  const pieces = Array.from({ length: secret.length - 5 }, (_, at) => secret.slice(at, at + 6));
  expectNoLeak(run, Object.fromEntries(pieces.map((piece) => [piece, piece])));
}
