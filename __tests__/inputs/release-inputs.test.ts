import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INPUT_NAMES, type InputName, takeInputs } from '../../src/inputs/inputs.ts';
import type { ReleaseInputs } from '../../src/inputs/release-inputs.ts';
import { InputError, type InputProblem } from '../../src/domain/errors.ts';
import { plain } from '../../src/text/quote.ts';
import { plainData } from '../plain-data.ts';
import { checkedInputs, rawInputs, runContext } from './raw-inputs.ts';

type Given = Partial<Record<InputName, string>>;

const parsed = async (given: Given) =>
  plainData(await checkedInputs(rawInputs(given), runContext()));

async function refusalOf(given: Given, context = runContext()): Promise<InputError> {
  try {
    await checkedInputs(rawInputs(given), context);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The inputs were not refused.');
}

async function problemOf(
  input: InputName,
  value: string,
  given: Given = {},
): Promise<InputProblem> {
  const { problems } = await refusalOf({ ...given, [input]: value });
  expect(problems.map((problem) => problem.input)).toEqual([input]);
  return problems[0]!;
}

describe('without anything but the required inputs', () => {
  test('the defaults hold', async () => {
    const token = 't'.repeat(64);
    expect(await parsed({})).toEqual({
      desired: {
        integration: 'my.integration',
        version: '1.2.3',
        install: false,
        setup: undefined,
        features: {},
        webhooks: [],
        instancePatch: [],
      },
      policy: {
        setupWhen: 'changed',
        allowDowngrade: false,
        dryRun: false,
        waitFor: 'active',
        waitTimeoutMs: 120_000,
        failOn: [],
      },
      settings: {
        apiUrl: 'https://crm.kontur.ru',
        workspace: 'space',
        credentials: { kind: 'token', token },
        routes: {},
      },
      budgetMs: 600_000,
      deployment: undefined,
      tag: { name: 'v1.2.3', isInput: false },
      source: {
        version: '1.2.3',
        source: 'tag "v1.2.3"',
        rules: [],
        fromInput: false,
        notices: [],
      },
    });
  });

  test('the defaults are those that are declared, where the runner gives none', () => {
    expect(takeInputs(() => '')).toEqual(rawInputs({ workspace: '', integration: '', token: '' }));
    expect(takeInputs((name) => name).timeout).toBe('timeout');
  });
});

type Row = [given: Given, read: (inputs: ReleaseInputs) => unknown, value: unknown];

describe('a valid input is taken', () => {
  const request = ({ desired, policy }: ReleaseInputs) => ({ ...desired, ...policy });
  const connection = ({ settings }: ReleaseInputs) => settings;
  const longest = 'a'.repeat(100);
  const rows: Row[] = [
    [{ workspace: longest }, (inputs) => connection(inputs).workspace, longest],
    [{ workspace: '0-a_B' }, (inputs) => connection(inputs).workspace, '0-a_B'],
    [
      { workspace: '11111111-2222-4333-8444-555555555555' },
      (inputs) => connection(inputs).workspace,
      '11111111-2222-4333-8444-555555555555',
    ],
    [
      { integration: 'my_workspace.myIntegration2020' },
      (inputs) => request(inputs).integration,
      'my_workspace.myIntegration2020',
    ],
    [{ integration: 'Z' }, (inputs) => request(inputs).integration, 'Z'],
    [
      { token: '', 'api-key': 'k'.repeat(8) },
      (inputs) => connection(inputs).credentials,
      { kind: 'api-key', apiKey: 'kkkkkkkk', integrationSecret: undefined },
    ],
    [
      { token: '', 'api-key': 'k'.repeat(8), 'integration-secret': 'a=b=c d' },
      (inputs) => connection(inputs).credentials,
      { kind: 'api-key', apiKey: 'kkkkkkkk', integrationSecret: 'a=b=c d' },
    ],
    [
      { 'api-url': 'https://Example.org:8443/' },
      (inputs) => connection(inputs).apiUrl,
      'https://example.org:8443',
    ],
    [
      { 'api-url': 'http://localhost:1' },
      (inputs) => connection(inputs).apiUrl,
      'http://localhost:1',
    ],
    [
      { 'api-url': 'http://127.0.0.1:80' },
      (inputs) => connection(inputs).apiUrl,
      'http://127.0.0.1',
    ],
    [
      { 'api-url': 'http://[::1]:8080' },
      (inputs) => connection(inputs).apiUrl,
      'http://[::1]:8080',
    ],
    ...['true', 'True', 'TRUE'].map((yes): Row => [
      { install: yes },
      (inputs) => request(inputs).install,
      true,
    ]),
    ...['false', 'False', 'FALSE'].map((no): Row => [
      { install: no },
      (inputs) => request(inputs).install,
      false,
    ]),
    [{ 'allow-downgrade': 'true' }, (inputs) => request(inputs).allowDowngrade, true],
    [{ 'allow-downgrade': '1.2' }, (inputs) => request(inputs).allowDowngrade, { from: '1.2' }],
    [{ 'dry-run': 'true' }, (inputs) => request(inputs).dryRun, true],
    [{ setup: ' {"a": [1, null]} ' }, (inputs) => request(inputs).setup, { a: [1, null] }],
    ...(['changed', 'always', 'unconfigured'] as const).map((when): Row => [
      { 'setup-when': when, setup: '{}' },
      (inputs) => request(inputs).setupWhen,
      when,
    ]),
    ...(['active', 'version', 'none'] as const).map((what): Row => [
      { 'wait-for': what },
      (inputs) => request(inputs).waitFor,
      what,
    ]),
    [
      { 'instance-patch': '[{"op":"Remove","path":"/webHooks/a"}]' },
      (inputs) => request(inputs).instancePatch,
      [{ op: 'remove', path: '/webHooks/a' }],
    ],
    [
      {
        'instance-patch': '{"operations":[{"op":"replace","path":"/features/call","value":false}]}',
      },
      (inputs) => request(inputs).instancePatch,
      [{ op: 'replace', path: '/features/call', value: false }],
    ],
    [{ 'wait-timeout': '0s' }, (inputs) => request(inputs).waitTimeoutMs, 0],
    [{ 'wait-timeout': '1500ms' }, (inputs) => request(inputs).waitTimeoutMs, 1_500],
    [{ 'wait-timeout': '90s' }, (inputs) => request(inputs).waitTimeoutMs, 90_000],
    [{ 'fail-on': 'none', 'wait-for': 'none' }, (inputs) => request(inputs).failOn, []],
    [{ 'fail-on': 'has-errors' }, (inputs) => request(inputs).failOn, ['has-errors']],
    [{ 'fail-on': 'has-errors , has-errors' }, (inputs) => request(inputs).failOn, ['has-errors']],
    [{ timeout: '6h' }, (inputs) => inputs.budgetMs, 21_600_000],
    [
      { routes: '{"install": "PUT /api/v1/{ws}/integrations/{id}/installation"}' },
      (inputs) => connection(inputs).routes,
      { install: { method: 'PUT', path: '/api/v1/{ws}/integrations/{id}/installation' } },
    ],
    [
      {
        routes: '{"create": {"request": "POST /a/{ws}", "body": {"title": "{name} {version}"}}}',
      },
      (inputs) => connection(inputs).routes,
      { create: { method: 'POST', path: '/a/{ws}', body: { title: '{name} {version}' } } },
    ],
  ];
  test.each(rows)('%j', async (given, read, value) => {
    expect(read(await parsed(given))).toEqual(value);
  });
});

describe('a bad input is named, with its problem and its remedy', () => {
  const rows: [input: InputName, value: string, problem: RegExp, remedy: RegExp][] = [
    ['workspace', '', /^it has no value$/, /^Set workspace$/],
    [
      'workspace',
      'имя',
      /^"имя" is not the name of a workspace: its character 1 is "и"/,
      /Latin name/,
    ],
    ['workspace', '-a', /not the name/, /Latin/],
    ['workspace', 'a'.repeat(101), /not the name/, /Latin/],
    [
      'integration',
      '',
      /^it has no value$/,
      /^Set integration; it may stand in a manifest as well$/,
    ],
    [
      'integration',
      '1a',
      /^"1a" is not the name of an integration: it does not begin with/,
      /Begin with a Latin letter/,
    ],
    ['integration', 'a-b', /not the name/, /Latin/],
    ['integration', 'a'.repeat(201), /not the name/, /Latin/],
    ['token', 'short', /^it has less than 8 characters$/, /nothing of it is shown/],
    ['token', 't'.repeat(4_097), /^it has more than 4,096 characters$/, /nothing of it is shown/],
    ['token', '$TOKEN', /^it is a variable of a shell/, /secrets\.NAME/],
    [
      'api-url',
      'crm.kontur.ru',
      /^it is not a URL that begins with https/,
      /https:\/\/crm.kontur.ru/,
    ],
    ['api-url', 'https:/x', /^it is not a URL/, /loopback only/],
    ['api-url', 'http://crm.kontur.ru', /in the clear/, /loopback only/],
    ['api-url', 'http://127.0.0.1.example.org', /in the clear/, /loopback only/],
    ['api-url', 'http://localhost.example.org', /in the clear/, /loopback only/],
    ['api-url', 'https://u@x', /user name or a password/, /loopback only/],
    ['api-url', 'https://u:p@x', /user name or a password/, /loopback only/],
    ['api-url', 'https://x/api', /more than a host and a port/, /loopback only/],
    ['api-url', 'https://x?a', /more than a host and a port/, /loopback only/],
    ['api-url', 'https://x#a', /more than a host and a port/, /loopback only/],
    ['tag', 'latest', /^"latest" is not a version$/, /^Use a tag such as/],
    ['version', '1', /^"1" is not a version of the form/, /^Use "1.0" in quotation marks/],
    ['install', 'yes', /^"yes" is neither true nor false$/, /^Use true or false$/],
    ['allow-downgrade', '1', /neither true nor false nor a version/, /true, false, or the one/],
    ['dry-run', 'on', /neither true nor false/, /true or false/],
    ['setup', '[]', /JSON, but not an object/, /^Use an object such as/],
    ['setup', '{', /^it is not usable JSON: .*line 1, column 2/, /copy the whole of it$/],
    ['setup', '{"a":1,"a":1}', /a key stands twice/, /^Correct the JSON$/],
    ['setup', '"{}"', /^it is JSON within a string$/, /^Take the outer quotation marks/],
    ['setup-when', 'never', /^"never" is not known$/, /^Use changed, always, unconfigured$/],
    ['instance-patch', '1', /neither an array of operations nor/, /^Write \[/],
    ['instance-patch', '[{"op":"add","path":"/webHooks/0","value":1}]', /by index/, /^Write \[/],
    ['instance-patch', '{', /not usable JSON/, /copy the whole of it$/],
    ['instance-patch', '"[]"', /^it is JSON within a string$/, /^Take the outer/],
    ['wait-for', 'ever', /^"ever" is not known$/, /^Use active, version, none$/],
    ['wait-timeout', '2', /^"2" is not a time of at most 6h$/, /90s or 2m/],
    ['wait-timeout', '-1s', /is not a time/, /90s or 2m/],
    ['wait-timeout', '1.5m', /is not a time/, /90s or 2m/],
    ['wait-timeout', '2 m', /is not a time/, /90s or 2m/],
    ['wait-timeout', '2d', /is not a time/, /90s or 2m/],
    [
      'fail-on',
      'errors',
      /^"errors" is not known$/,
      /^Use none alone, or of these, .*: has-errors, changes$/,
    ],
    ['fail-on', 'has-errors,', /^"" is not known$/, /^Use none alone/],
    ['fail-on', 'has-errors,none', /^"none" is not known$/, /^Use none alone/],
    ['timeout', '7h', /is not a time of at most 6h/, /90s or 2m/],
    ['timeout', '99999999h', /is not a time of at most 6h/, /90s or 2m/],
    ['timeout', '0s', /^it leaves no time$/, /10m/],
    ['routes', '[]', /not a JSON object/, /routes\.md/],
    [
      'routes',
      '{"instal":"PUT /x"}',
      /^there is no operation "instal"; there are list, /,
      /routes\.md/,
    ],
    ['routes', '{', /not usable JSON/, /copy the whole of it$/],
    ['routes', '"{}"', /^it is JSON within a string$/, /^Take the outer/],
  ];
  test.each(rows)('%s: %j', async (...[input, value, said, right]) => {
    const { problem, remedy } = await problemOf(input, value);
    expect(problem).toMatch(said);
    expect(remedy).toMatch(right);
  });

  test.each<[given: Given, input: InputName, problem: RegExp, remedy: RegExp]>([
    [{ 'fail-on': 'changes' }, 'fail-on', /^changes is for a dry run/, /dry-run: true/],
    [{ 'api-key': 'k'.repeat(8) }, 'token', /both given/, /one of them/],
    [
      { 'integration-secret': 'a=b' },
      'integration-secret',
      /given with token/,
      /goes with api-key/,
    ],
    [
      { token: '', 'api-key': 'k k k k k' },
      'api-key',
      /character 2 is a space/,
      /nothing of it is shown/,
    ],
    [
      { token: '', 'api-key': 'k'.repeat(8), 'integration-secret': 'secret' },
      'integration-secret',
      /name=value/,
      /nothing of it is shown/,
    ],
    [
      { token: '', 'api-key': 'k'.repeat(8), 'integration-secret': 'a=b\nc' },
      'integration-secret',
      /more than one line/,
      /nothing of it is shown/,
    ],
    [
      { 'fail-on': 'has-errors', 'wait-for': 'none' },
      'fail-on',
      /^has-errors contradicts wait-for: none/,
      /^Leave one of the two out$/,
    ],
    [
      { 'setup-when': 'always' },
      'setup',
      /^it has no value, and setup-when: always/,
      /^Set setup; or leave setup-when out$/,
    ],
    [
      { 'tag-prefix': 'telephony@' },
      'tag',
      /does not begin with the tag-prefix/,
      /Correct tag-prefix/,
    ],
  ])('%j', async (...[given, input, said, right]) => {
    const { problems } = await refusalOf(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.input).toBe(input);
    expect(problems[0]!.problem).toMatch(said);
    expect(problems[0]!.remedy).toMatch(right);
  });
});

const ALL_BAD: Given = {
  workspace: '..',
  integration: '..',
  token: 'a b',
  'api-key': 'a b',
  'integration-secret': 'b',
  'api-url': 'ftp://x',
  tag: 'latest',
  install: 'x',
  setup: '{',
  'setup-when': 'x',
  'instance-patch': '{',
  'allow-downgrade': 'x',
  'dry-run': 'x',
  'wait-for': 'x',
  'wait-timeout': 'x',
  'fail-on': 'x',
  timeout: 'x',
  routes: '{',
};

describe('several bad inputs', () => {
  test('are all named in one error, each once, in the order of their documentation', async () => {
    const { code, message, hint, problems } = await refusalOf(ALL_BAD);
    expect(code).toBe('invalid-input');
    expect(problems.map(({ input }) => input)).toEqual(
      INPUT_NAMES.filter((name) => ALL_BAD[name] !== undefined),
    );
    expect(plain(message).split('\n')).toEqual(
      problems.map(({ input, problem, remedy }) => `${input}: ${problem}. ${remedy}.`),
    );
    expect(hint).toBe('Correct all of them at once. Nothing was sent to the workspace.');
  });

  test('one alone has its remedy for a hint, and no sentence twice', async () => {
    const { message, hint } = await refusalOf({ 'tag-prefix': 'telephony@' });
    expect(plain(message)).toBe('tag: "v1.2.3" does not begin with the tag-prefix "telephony@".');
    expect(plain(hint)).toBe(
      'Correct tag-prefix, or release only the tags that begin with it. Nothing was sent to the workspace.',
    );
  });

  test('each have a problem and a remedy, neither of which is a schema’s own text', async () => {
    for (const { problem, remedy } of (await refusalOf(ALL_BAD)).problems) {
      expect(problem).not.toBe('');
      expect(remedy).not.toBe('');
      expect(problem + remedy).not.toMatch(/invalid|expected|undefined|zod|schema/i);
    }
  });
});

test('no message shows a value that may be secret', async () => {
  const SECRET: InputName[] = ['token', 'api-key', 'integration-secret', 'api-url', 'setup'];
  const value = fc
    .tuple(
      fc.constantFrom('', '{"a":', '{"', 'https://u:', '\n', 'ü', '['),
      fc.constantFrom('', ' ', '\n', '}', '@x'),
    )
    .map(([before, after]) => `${before}qXjZ7kW9${after}`);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SECRET), value, async (name, text) => {
      const { message, hint } = await refusalOf({ [name]: text, integration: '..' });
      expect(message + hint).not.toContain('qXjZ');
    }),
  );
});
