// Nothing of a recording is shown but words of routes: no header, cookie, token, value or other host.
import { describe, expect, test } from '@jest/globals';
import { findingJson, findingText } from '../../src/recording/render-finding.ts';
import type { JsonValue } from '../../src/domain/json.ts';
import {
  ID,
  NAME,
  PROCEDURE,
  type Recorded,
  TOKEN,
  VERSION,
  learned,
  procedure,
  refused,
  har,
} from '../recording/recordings.ts';
import { CANARIES, SETUP } from './canaries.ts';

const SECRETS: readonly string[] = [...Object.values(CANARIES), TOKEN];

/** A request with a canary wherever one can be. */
function poisoned(recorded: Recorded, more: { path?: string; json?: JsonValue } = {}): Recorded {
  const [secret = ''] = SECRETS;
  return {
    ...recorded,
    ...(more.json === undefined ? {} : { json: more.json }),
    request: `${recorded.request}${more.path ?? ''}`,
    headers: {
      Authorization: `Bearer ${TOKEN}`,
      Cookie: `sid=${secret}`,
      'X-Canary-Header': CANARIES['depth 2'],
      [CANARIES['a list']]: 'x',
    },
    cookies: { [secret]: CANARIES['a list'] },
  };
}

const path = `?${new URLSearchParams(CANARIES).toString()}`;
const OWN = {
  name: NAME,
  version: VERSION,
  note: CANARIES['depth 3'],
  more: { [CANARIES['a list']]: CANARIES['depth 6'], list: Object.values(CANARIES) },
};

const RECORDINGS: readonly (readonly [string, readonly Recorded[]])[] = [
  [
    'as the setup parameters',
    procedure({ setup: { ...PROCEDURE.setup, json: { ...SETUP, probe: true } } }),
  ],
  [
    'as parameters that are not found',
    procedure({
      setup: { ...PROCEDURE.setup, request: `POST /s/${ID}`, json: { a: SETUP, b: { ...SETUP } } },
    }),
  ],
  [
    'as parameters in a form',
    procedure({
      setup: { ...PROCEDURE.setup, form: { id: ID, parameters: JSON.stringify(SETUP) } },
    }),
  ],
  ['in headers and cookies', Object.values(PROCEDURE).map((one) => poisoned(one))],
  ['in queries', Object.values(PROCEDURE).map((one) => poisoned(one, { path }))],
  [
    'in paths',
    Object.values(PROCEDURE).map((one) =>
      poisoned(one, { path: `/${encodeURIComponent(CANARIES['depth 1'])}/${TOKEN}` }),
    ),
  ],
  [
    'in bodies',
    [
      poisoned(PROCEDURE.page),
      ...['create', 'list', 'install'].map((name) =>
        poisoned(PROCEDURE[name as 'create'], name === 'list' ? {} : { json: { ...OWN, id: ID } }),
      ),
      PROCEDURE.setup,
    ],
  ],
  [
    'in answers',
    procedure({ list: { ...PROCEDURE.list, answer: [{ id: ID, name: NAME, secret: SETUP }] } }),
  ],
  [
    'two that could be meant',
    procedure({
      create: [
        PROCEDURE.create,
        poisoned({ ...PROCEDURE.create, request: `POST /${TOKEN}` }, { json: OWN }),
      ],
    }),
  ],
];

describe('secrets in a recording', () => {
  test.each(RECORDINGS)('%s are not shown', (_where, requests) => {
    const elsewhere = { request: 'POST /collect', origin: 'https://other-host.example', json: OWN };
    const finding = learned([elsewhere, ...requests, elsewhere], { name: NAME, version: VERSION });
    for (const text of [findingText(finding), findingJson(finding)]) {
      for (const secret of [...SECRETS, 'canary', 'Zq8', 'other-host', NAME, ID, 'acme', '2026']) {
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
      }
    }
  });

  test('are not shown of a file that is refused', () => {
    const text = har(Object.values(PROCEDURE).map((one) => poisoned(one, { path })));
    for (const broken of [text.slice(0, 900), text.slice(3), text.replaceAll('crm.kontur', 'x')]) {
      expect(refused(broken)).not.toMatch(/canary|Zq8/i);
      expect(refused(broken)).not.toContain(TOKEN);
    }
  });
});
