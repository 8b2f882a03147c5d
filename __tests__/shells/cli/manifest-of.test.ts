import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { Instance } from '../../../src/domain/models.ts';
import { parseManifest } from '../../../src/manifest/parse-manifest.ts';
import { planRelease } from '../../../src/plan/plan-release.ts';
import { type Exported, manifestOf } from '../../../src/shells/cli/manifest-of.ts';
import { holding } from '../../plan/release-situation.ts';
import { pair } from '../../release/declared-pairs.ts';
import { requestFor } from '../../release-request.ts';
import { tries } from '../../size.ts';
import { valueOf } from '../../inputs/raw-inputs.ts';

const SETTINGS = { version: '1.2.0', autoAnswer: 'False' };

function exported(document: JsonObject, secrets: Instance['secrets'] = []): Exported {
  const { integration, instance } = holding({ status: 'active', settings: SETTINGS, document });
  return manifestOf({
    integration: integration!,
    instance: { ...instance!, secrets },
    isSecret: (text) => text.includes('hush-hush'),
  });
}

/** What a release by a manifest would change of what it was made of. */
function planBy({ text }: Exported, document: JsonObject) {
  const { integration, install, features, webhooks } = valueOf(parseManifest(text));
  const observed = holding({ status: 'active', settings: SETTINGS, document });
  const request = requestFor({
    version: '1.2.0',
    integration: integration!,
    install: install!,
    features: features ?? {},
    webhooks: webhooks ?? [],
  });
  return planRelease({ ...request, observed });
}

test('random live states: a plan by what was exported changes no feature and no webhook', () => {
  let whole = 0;
  fc.assert(
    fc.property(pair, ({ live }) => {
      const document = live as unknown as JsonObject;
      const result = exported(document);
      if (result.doubles.length > 0) return;
      whole += result.text.includes('webhooks:\n') ? 1 : 0;
      const plan = planBy(result, document);
      expect(plan.changes).toMatchObject({ features: [], webhooks: [] });
      expect(plan.refusals).toEqual([]);
    }),
    { numRuns: tries(200, 10_000) },
  );
  expect(whole).toBeGreaterThan(tries(20, 20));
});

test('what an instance shows, without ids and without a value of its settings', () => {
  const webHooks = [
    {
      id: 'id-7',
      relativeUrl: 'setup/upgrade',
      triggerType: 'schedule',
      schedule: { period: '00:05:00' },
    },
    {
      id: 'id-8',
      relativeUrl: 'contacts/changed',
      triggerType: 'entityEvent',
      disabled: true,
      filter: { items: [{ eventType: 'change', entityType: 'contact' }] },
    },
    {
      id: 'id-9',
      relativeUrl: 'hook/hush-hush',
      triggerType: 'schedule',
      schedule: { period: '00:05:00' },
    },
  ];
  const { text, doubles } = exported({ features: { call: true, hangup: false }, webHooks }, [
    { id: 'apiToken', value: 'hush-hush' },
  ]);
  expect(doubles).toEqual([]);
  expect(text.split('\n').slice(1)).toEqual([
    'integration: acme.telephony',
    'install: true',
    '# setup: the keys that the instance shows. Secret values stay out of this file.',
    '#   "autoAnswer":',
    '#   "apiToken": shown as a secret',
    'features:',
    '  call: true',
    '  hangup: false',
    'webhooks:',
    '  - url: setup/upgrade',
    '    every: 5m',
    '  - url: contacts/changed',
    '    events: [{ event: change, entity: contact }]',
    '    disabled: true',
    '# webhooks: one that holds a secret is left out',
    '',
  ]);
});

describe('what a manifest cannot say is a comment, and the rest can be read', () => {
  test.each<[string, JsonObject]>([
    ['a period of a day', { triggerType: 'schedule', schedule: { period: '1.00:00:00' } }],
    ['an address with a line break', { relativeUrl: 'a\nintegration: b', triggerType: 'schedule' }],
    ['no event', { triggerType: 'entityEvent', filter: { items: [] } }],
  ])('%s', (_what, hook) => {
    const document = { webHooks: [{ id: 'id-7', relativeUrl: 'x/y', ...hook }] };
    const result = exported(document);
    expect(result.text).toContain('# webhooks: one that a manifest cannot describe is left out');
    expect(planBy(result, document).changes.webhooks).toEqual([]);
  });
});

test('webhooks of one identity are told of, and the first is printed', () => {
  const hook = { relativeUrl: 'a/b', triggerType: 'schedule', schedule: { period: '00:05:00' } };
  const { text, doubles } = exported({
    webHooks: [
      { ...hook, id: 'one' },
      { ...hook, id: 'two' },
    ],
  });
  expect(doubles.map((group) => group.map(({ id }) => id))).toEqual([['one', 'two']]);
  expect(text.match(/url: a\/b/g)).toHaveLength(1);
});
