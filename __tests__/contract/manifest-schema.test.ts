import { expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { manifestSchema } from '../../src/manifest/manifest-schema.ts';
import { faultsOf } from '../manifest/faults-of.ts';
import { tries } from '../size.ts';
import { readSections } from './markdown-sections.ts';
import { readProjectFile } from './markdown-tables.ts';

const published = JSON.parse(await readProjectFile('docs/manifest.schema.json')) as object;
const fits: ValidateFunction = new Ajv({ allErrors: true }).compile(published);

test('the published schema is the one of the code (node scripts/write-manifest-schema.ts)', () => {
  expect(published).toEqual(manifestSchema());
});

/** Values that are right somewhere, and such as are almost right. */
const TEXTS = [
  ...['my_workspace.telephony', '1a', 'a-b', '', 'a'.repeat(200), 'a'.repeat(201), 'имя'],
  ...['setup.schema.json', 'a/b.json', '../x', 'a/../b', '/x', 'C:/x', 'a\\b', '..', '..a', 'a/..'],
  ...['setup/upgrade', 'https://x/y', '//x', '/x', 'a b', 'a?b=c#d', 'x'.repeat(1_001)],
  ...['1m', '0m', '05m', '59m', '90m', '1439m', '1440m', '23h', '24h', '1h5m', '1h60m', '1h0m'],
  ...['5 m', '1d', '30s', '5', 'm', 'h', '5M', '1m\n'],
  ...['change', 'link', 'unlink', 'create', 'patch', 'delete', 'restore', 'chnage', 'contact'],
];
const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, 1.5, -1) },
);

/** Mostly what belongs there; at times something else. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const other = fc.oneof(leaf, fc.constant([]), fc.constant({}), fc.constant([{ a: 1 }]));
  return fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: other });
}

const name = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom('call', 'sendSms', 'A1') },
  { weight: 1, arbitrary: fc.constantFrom('a b', '', 'a'.repeat(101), 'my-space', '-a', 'é') },
);
const event = fc.record(
  { event: mostly(leaf), entity: mostly(leaf), change: mostly(leaf), more: leaf },
  { requiredKeys: [] },
);
const goodEvent = fc.record(
  { event: fc.constantFrom('change', 'link'), entity: fc.constant('contact') },
  { requiredKeys: [] },
);
const flag = mostly(fc.boolean());
const webhook = fc.record(
  {
    url: mostly(fc.constantFrom('a', 'b', 'c/d', 'e?f')),
    every: mostly(fc.constantFrom('1m', '5m', '1h')),
    events: mostly(
      fc.array(fc.oneof({ weight: 9, arbitrary: goodEvent }, { weight: 1, arbitrary: event }), {
        maxLength: 3,
      }),
    ),
    disabled: flag,
    absent: flag,
    more: leaf,
  },
  { requiredKeys: [] },
);
const goodWebhook = fc.record(
  {
    url: fc.webPath().map((path) => path.slice(1) || 'x'),
    every: fc.constant('5m'),
    disabled: fc.boolean(),
  },
  { requiredKeys: ['url', 'every'] },
);
const settings = {
  setup: mostly(fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf)))),
  features: mostly(fc.dictionary(name, flag)),
  webhooks: mostly(
    fc.array(fc.oneof({ weight: 9, arbitrary: goodWebhook }, { weight: 1, arbitrary: webhook }), {
      maxLength: 3,
    }),
  ),
};
const manifest = fc.record(
  {
    integration: mostly(fc.constantFrom('my.integration')),
    install: flag,
    'setup-schema': mostly(fc.constantFrom('setup.schema.json')),
    ...settings,
    workspaces: mostly(
      fc.dictionary(
        name,
        mostly(fc.record({ ...settings, integration: leaf }, { requiredKeys: [] })),
        {
          maxKeys: 2,
        },
      ),
    ),
  },
  { requiredKeys: [] },
);

test('a schema cannot tell doubles by their identity; else it judges as the action does', () => {
  const judged = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(manifest, (made) => {
      const document = JSON.parse(JSON.stringify(made)) as unknown;
      const faults = faultsOf(JSON.stringify(document)).filter(
        (fault) => !/the webhook .* stands here a second time/.test(fault),
      );
      judged[faults.length === 0 ? 'right' : 'wrong'] += 1;
      expect([fits(document), faults]).toEqual([faults.length === 0, faults]);
    }),
    { numRuns: tries(600) },
  );
  expect(judged.right).toBeGreaterThan(tries(50, 50));
  expect(judged.wrong).toBeGreaterThan(tries(50, 50));
});

test.each(['docs/manifest.md', 'docs/manifest.ru.md'])(
  'every manifest in %s is one',
  async (page) => {
    const blocks = readSections(await readProjectFile(page)).flatMap((section) => section.blocks);
    const manifests = blocks.filter(({ text }) =>
      /^(# yaml-language-server|integration:|webhooks:|setup:|workspaces:)/.test(text),
    );
    expect(manifests.length).toBeGreaterThan(0);
    for (const { text } of manifests) {
      expect(faultsOf(text)).toEqual([]);
      expect(fits(parse(text))).toBe(true);
    }
  },
);
