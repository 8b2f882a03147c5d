import { describe, expect, test } from '@jest/globals';
import { manifestFor, partFor } from '../../src/manifest/manifest-for.ts';
import { plainData } from '../plain-data.ts';
import { faultsOf, manifestIn } from './faults-of.ts';

const WHOLE = `# yaml-language-server: $schema=docs/manifest.schema.json
integration: my_workspace.telephony
install: true
setup:
  autoRedirect: true
  pbx: { host: pbx.example.ru, port: 5060 }
setup-schema: setup.schema.json
features:
  call: true
  hangup: false
webhooks:
  - url: setup/upgrade
    every: 5m
  - url: contacts/changed
    events: [{ event: change, entity: contact, change: patch }]
    disabled: true
  - url: old/thing
    every: 1h
    absent: true
workspaces:
  staging-space:
    setup: { autoRedirect: false, pbx: { port: 5061 } }
    features: { hangup: true, sendSms: false }
    webhooks: [{ url: setup/upgrade, every: 1m }, { url: more, every: 23h59m }]
`;

const schedule = (url: string, everyMinutes: number, more: object = {}) => ({
  url,
  trigger: { kind: 'schedule', everyMinutes },
  disabled: false,
  absent: false,
  ...more,
});

const EVENT_HOOK = {
  url: 'contacts/changed',
  trigger: {
    kind: 'entityEvent',
    events: [{ event: 'change', entity: 'contact', change: 'patch' }],
  },
  disabled: true,
  absent: false,
};

describe('the manifest of the documentation', () => {
  test('is what a workspace of which it says nothing gets', () => {
    const { integration, install, 'setup-schema': schema } = manifestIn(WHOLE);
    expect({ integration, install, schema }).toEqual({
      integration: 'my_workspace.telephony',
      install: true,
      schema: 'setup.schema.json',
    });
    const { setup, features, webhooks } = manifestFor(manifestIn(WHOLE), 'my-workspace');
    expect(plainData({ setup, features, webhooks })).toEqual({
      setup: { autoRedirect: true, pbx: { host: 'pbx.example.ru', port: 5060 } },
      features: { call: true, hangup: false },
      webhooks: [
        schedule('setup/upgrade', 5),
        EVENT_HOOK,
        schedule('old/thing', 60, { absent: true }),
      ],
    });
  });

  test('has what differs in one workspace put over the general part', () => {
    const { setup, features, webhooks } = manifestFor(manifestIn(WHOLE), 'staging-space');
    expect(plainData({ setup, features, webhooks })).toEqual({
      setup: { autoRedirect: false, pbx: { host: 'pbx.example.ru', port: 5061 } },
      features: { call: true, hangup: true, sendSms: false },
      webhooks: [
        schedule('setup/upgrade', 1),
        EVENT_HOOK,
        schedule('old/thing', 60, { absent: true }),
        schedule('more', 1439),
      ],
    });
  });
});

test('the parts that a workspace leaves out are the general ones', () => {
  const manifest = manifestIn('setup: {a: 1}\nworkspaces: {one: {features: {call: true}}}');
  expect(plainData(manifestFor(manifest, 'one'))).toEqual({
    setup: { a: 1 },
    features: { call: true },
    webhooks: [],
  });
  const only = manifestIn('workspaces: {one: {setup: {a: {b: 1}}}}');
  expect(manifestFor(only, 'one').setup).toEqual({ a: { b: 1 } });
  expect(manifestFor(only, 'toString').setup).toBeUndefined();
});

describe('which part is for a workspace', () => {
  const parts = (names: string) => manifestIn(`workspaces: {${names}}`);

  test.each<[names: string, said: string | undefined]>([
    ['', undefined],
    ['one: {}, One: {}', 'Its part for the workspace "one" is put over the general one.'],
    [
      'two: {}, on: {}',
      'It has no part for the workspace "one", only for "two", "on": what stands there is left out.',
    ],
  ])('is said: {%s}', (names, said) => {
    expect(plainData(partFor(parts(names), 'one'))).toMatchObject({ ok: true, value: said });
  });

  test('is not guessed where a name differs in case only', () => {
    expect(plainData(partFor(parts('One: {}'), 'one'))).toMatchObject({
      ok: false,
      problem: 'workspaces has "One", which differs from the workspace "one" in case only',
    });
  });

  test('is said with ten names at most', () => {
    const names = Array.from({ length: 12 }, (_, at) => `w${at}: {}`).join(', ');
    const told = plainData(partFor(parts(names), 'one'));
    expect(told.ok && told.value).toMatch(/"w9" and 2 more: what stands there is left out\.$/);
  });
});

test('a text, a list or a number takes the place of an object, and the other way round', () => {
  const manifest = manifestIn(
    'setup: {a: {x: 1}, b: 2, c: [1]}\nworkspaces: {one: {setup: {a: 1, b: {y: 2}, c: [2]}}}',
  );
  expect(manifestFor(manifest, 'one').setup).toEqual({ a: 1, b: { y: 2 }, c: [2] });
});

describe('a webhook of the same address', () => {
  test('and another kind of trigger is another webhook', () => {
    const text = 'webhooks: [{url: a, every: 1m}, {url: a, events: [{}]}]';
    expect(manifestIn(text).webhooks).toHaveLength(2);
  });

  test('and the same kind is one too many, in a workspace as well', () => {
    const twice = '[{url: a, every: 1m}, {url: a, every: 2m}]';
    expect(faultsOf(`webhooks: ${twice}\nworkspaces: {one: {webhooks: ${twice}}}`)).toEqual([
      'line 1, column 33: the webhook "a" by schedule stands here a second time, after line 1. Keep one of them.',
      'line 2, column 52: the webhook "a" by schedule stands here a second time, after line 2. Keep one of them.',
    ]);
  });
});

describe('how often a webhook is called', () => {
  const minutes = (every: string) => {
    const [webhook] = manifestIn(`webhooks: [{url: a, every: ${every}}]`).webhooks ?? [];
    return webhook?.trigger.kind === 'schedule' ? webhook.trigger.everyMinutes : undefined;
  };

  test.each<[string, number]>([
    ['1m', 1],
    ['90m', 90],
    ['1439m', 1439],
    ['1h', 60],
    ['23h', 1380],
    ['1h30m', 90],
    ['23h59m', 1439],
  ])('%s', (every, expected) => {
    expect(minutes(every)).toBe(expected);
  });

  test.each(['0m', '1440m', '24h', '1d', '5', '5 m', '05m', '1h60m', '1h0m', '30s', 'm', "''"])(
    'cannot be %s',
    (every) => {
      expect(faultsOf(`webhooks: [{url: a, every: ${every}}]`)).toEqual([
        expect.stringMatching(/^line 1, column 28: (this is no text|.* is not a time from 1m to)/),
      ]);
    },
  );
});

test('all faults are told in one go, in the order of their places', () => {
  const text = [
    'integration: 1a',
    'instal: true',
    'install: yes',
    'setup: [1]',
    'setup-schema: ../x.json',
    'features: { call: 1, "a b": true }',
    'webhooks:',
    '  - { url: "https://x/y", every: 5m }',
    '  - { every: 5m }',
    '  - { url: a }',
    '  - { url: a, every: 1m, events: [{}] }',
    '  - { url: b, events: [] }',
    '  - { url: c, events: [{ event: chnage }, {}, {}] }',
    'workspaces: { "a b": {}, c: { integration: x } }',
  ].join('\n');
  expect(faultsOf(text)).toMatchInlineSnapshot(`
    [
      "line 1, column 14: "1a" is not the name of an integration: it does not begin with a Latin letter. Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration).",
      "line 2, column 1: there is no key "instal" here. The nearest one is install.",
      "line 3, column 10: this is neither true nor false. Write true or false.",
      "line 4, column 8: this is not a map. Write a map.",
      "line 5, column 15: "../x.json" is not a path below its folder. Write it with / between the names, and without a / or drive before it or a .. in it.",
      "line 6, column 19: this is neither true nor false. Write true or false.",
      "line 6, column 22: "a b" is no name of this kind. Use Latin letters and digits.",
      "line 8, column 12: "https://x/y" is not the relative address of a webhook. Write it as the vendor has it, such as setup/upgrade.",
      "line 9, column 5: the key url is missing. Add url.",
      "line 10, column 5: this webhook has neither every nor events. Write one.",
      "line 11, column 5: this webhook has both every and events. Write one.",
      "line 12, column 23: there is no event here. Write one at least.",
      "line 13, column 33: "chnage" is not known. Use change, link, unlink.",
      "line 13, column 47: this event stands here a second time, after line 13. Keep one of them.",
      "line 14, column 15: "a b" is not the name of a workspace: its character 2 is " " (a space). Use the Latin name from the address of the workspace (letters, digits, - and _), or its id.",
      "line 14, column 31: there is no key "integration" here. Known here are setup, features, webhooks.",
    ]
  `);
});

test('an empty value of a manifest says what belongs there', () => {
  expect(faultsOf('')).toEqual([
    'line 1, column 1: there is nothing in this file. Write what the integration is to be, or leave manifest out.',
  ]);
  expect(faultsOf('# nothing\n')).toHaveLength(1);
  expect(faultsOf('webhooks:\nsetup:\ninstall:\n')).toEqual([
    'line 1, column 10: there is nothing here. Write a list, or leave the key out.',
    'line 2, column 7: there is nothing here. Write a map, or leave the key out.',
    'line 3, column 9: this is neither true nor false. Write true or false.',
  ]);
  expect(faultsOf('just text')).toEqual([
    expect.stringMatching(/^line 1, column 1: this is not a map of integration, install, /),
  ]);
});

test('of very many faults the first twenty are told, and how many follow', () => {
  const faults = faultsOf(Array.from({ length: 500 }, (_, i) => `key${i}: 1`).join('\n'));
  expect(faults).toHaveLength(21);
  expect(faults[19]).toMatch(/^line 20, column 1: there is no key "key19" here/);
  expect(faults[20]).toBe('480 more follow. Correct these first.');
});

describe('what YAML could bring in unseen is refused', () => {
  test.each<[what: string, text: string, fault: string]>([
    ['an anchor', 'setup: &a {x: 1}', 'line 1, column 8: there is an anchor (&)'],
    ['an alias', 'setup: {a: 1}\nfeatures: *a', 'line 2, column 11: there is an alias (*)'],
    ['a tag', 'setup: {a: !!binary aGk=}', 'line 1, column 12: there is a tag (!)'],
    ['a local tag', 'setup: {a: !x 1}', 'line 1, column 12: there is a tag (!)'],
    [
      'a tag before a block',
      'setup: {a: b}\nfeatures: !!map\n  call: true',
      'line 2, column 11: there is a tag',
    ],
    [
      'a directive',
      '%YAML 1.1\n---\nsetup: {a: yes}',
      'line 1, column 1: there is a directive (%)',
    ],
    ['a merge key', 'setup: {<<: {a: 1}}', 'line 1, column 9: there is a merge key (<<)'],
    [
      'a second document',
      'install: true\n---\ninstall: false',
      'line 2, column 1: a second document begins',
    ],
    ['a key that is no text', '? [a]\n: 1', 'it is not usable YAML (NON_STRING_KEY)'],
    [
      'a key twice',
      'install: true\ninstall: false',
      'line 2, column 1: it is not usable YAML (DUPLICATE_KEY)',
    ],
    [
      'a key of prototypes',
      'setup: {a: {__proto__: {x: 1}}}',
      'line 1, column 13: the key __proto__ is not allowed',
    ],
    [
      'what is no value',
      '}'.repeat(49_000),
      'line 1, column 1: it is not usable YAML (UNEXPECTED_TOKEN)',
    ],
    ['a tab', 'setup:\n\ta: 1', 'it is not usable YAML (TAB_AS_INDENT)'],
    ['a quote that is not closed', 'setup: {a: "qXjZ}', 'it is not usable YAML (MISSING_CHAR)'],
  ])('%s', (_what, text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault);
    expect(faultsOf(text).join('\n')).not.toContain('qXjZ');
  });

  test('but not where it is a text', () => {
    const { setup } = manifestIn('setup: {a: "*a", b: "&b", c: "!c", "<<": d, no: no, 1: "1"}');
    expect(setup).toEqual({ a: '*a', b: '&b', c: '!c', '<<': 'd', no: 'no', 1: '1' });
  });
});

describe('a number', () => {
  test.each(['5060', '0', '-1', '1.5', '-0.25', '9007199254740991'])('%s is taken', (number) => {
    expect(manifestIn(`setup: {a: ${number}}`).setup).toEqual({ a: Number(number) });
  });

  test.each([
    '12345678901234567890',
    '9007199254740993',
    '1.10',
    '1.0',
    '010',
    '+5',
    '0x1F',
    '0o17',
    '1e3',
    '.5',
    '5.',
    '-0',
    '.inf',
    '.nan',
    '0.1000000000000000055',
  ])('%s is refused, because another one would be sent', (number) => {
    expect(faultsOf(`setup: {a: ${number}}`)).toEqual([
      'line 1, column 12: this number would be sent otherwise than it is written. Put it in quotes, or write it as JSON would (1, not 1.0 or 0x1).',
    ]);
  });
});

test('texts of several lines, of any language, and behind a byte order mark are read', () => {
  const text =
    '\uFEFFsetup:\n  pem: |\n    one\n    two\n  имя: "ж\\u0436"\n  fold: >-\n    a\n    b\n';
  expect(manifestIn(text).setup).toEqual({ pem: 'one\ntwo\n', имя: 'жж', fold: 'a b' });
});

test('lines that end as on Windows count once', () => {
  expect(faultsOf('install: true\r\ninstal: 1\r\n')).toEqual([
    expect.stringMatching(/^line 2, column 1: .* The nearest one is install\.$/),
  ]);
});
