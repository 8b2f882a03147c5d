import { describe, expect, test } from '@jest/globals';
import type { Observed } from '../../src/domain/models.ts';
import type { PatchOperation } from '../../src/domain/desired-state.ts';
import { planReport } from '../../src/domain/release-plan.ts';
import { instanceChange } from '../../src/resources/instance.ts';
import type { Wishes } from '../release-request.ts';
import { planRelease } from '../../src/plan/plan-release.ts';
import type { InstanceChange, PlannedSetup } from '../../src/domain/results.ts';
import { type Held, HOLDING_NOTHING, holding, optionsWith } from './release-situation.ts';

const changesOf = (options: Wishes, observed: Observed) =>
  planRelease({ ...optionsWith(options), observed }).changes;

describe('a plan tells of the version and the installation', () => {
  test.each<[string, Wishes, Observed, [string, boolean, boolean]]>([
    ['a creation', {}, HOLDING_NOTHING, ['', false, false]],
    ['a first installation', { install: true }, HOLDING_NOTHING, ['', false, true]],
    ['a new version', {}, holding({ version: '1.1' }), ['1.1', false, false]],
    ['what is installed', {}, holding({ status: 'paused' }), ['1.2.0', true, true]],
    ['and stays so', { install: true }, holding({ status: 'paused' }), ['1.2.0', true, true]],
    ['a downgrade that is refused', {}, holding({ version: '2.0' }), ['2.0', false, false]],
  ])('%s', (...[, options, observed, [version, from, to]]) => {
    expect(changesOf(options, observed)).toMatchObject({
      version: { from: version, to: '1.2.0' },
      installed: { from, to },
    });
  });
});

test('a plan leaves a version as the workspace spells it', () => {
  expect(changesOf({ version: '1.2' }, holding()).version).toEqual({ from: '1.2.0', to: '1.2.0' });
});

describe('a plan tells of the setup why it is sent, and which keys differ', () => {
  const setup = { shown: 'a', other: 'b', absent: 'c', nested: { deep: 1 } };
  const settings = { shown: 'a', Other: 'x', 'nested.deep': '2' };
  const differing = [
    { key: 'other', instanceShows: 'another' },
    { key: 'absent', instanceShows: 'none' },
    { key: 'nested', instanceShows: 'another' },
  ] as const;
  const unseen = Object.keys(setup).map((key) => ({
    key,
    instanceShows: 'not-installed' as const,
  }));
  const all = { settings: { ...settings, Other: 'b', absent: 'c', 'nested.deep': '1' } };

  test.each<[string, Wishes, Held | undefined, PlannedSetup | null]>([
    ['no setup is given', { setup: undefined }, { status: 'active' }, null],
    [
      'values differ',
      {},
      { status: 'active', settings },
      { because: 'values-differ', keys: differing },
    ],
    ['all is shown', {}, { status: 'active', ...all }, null],
    [
      'only the version moves',
      {},
      { version: '1.0', status: 'active', ...all },
      { because: 'new-version', keys: [] },
    ],
    [
      'the version moves too',
      {},
      { version: '1.0', status: 'active', settings },
      { because: 'new-version', keys: differing },
    ],
    [
      'nobody set it up',
      {},
      { status: 'notConfigured', ...all },
      { because: 'not-configured', keys: [] },
    ],
    [
      'it is asked for',
      { setupWhen: 'always' },
      { status: 'active', ...all },
      { because: 'always', keys: [] },
    ],
    [
      'it is for the unconfigured',
      { setupWhen: 'unconfigured' },
      { status: 'active', settings },
      null,
    ],
    ['it is created', { install: true }, undefined, { because: 'not-configured', keys: unseen }],
    ['it is to be installed', { install: true }, {}, { because: 'not-configured', keys: unseen }],
  ])('where %s', (...[, options, held, planned]) => {
    const observed = held === undefined ? HOLDING_NOTHING : holding(held);
    expect(changesOf({ setup, ...options }, observed).setup).toEqual(planned);
  });

  test('a null that replaces a value, and an empty setting', () => {
    const held = holding({ status: 'active', settings: { gone: 'x', blank: '' } });
    expect(changesOf({ setup: { gone: null, blank: 'y' } }, held).setup?.keys).toEqual([
      { key: 'gone', instanceShows: 'another' },
      { key: 'blank', instanceShows: 'another' },
    ]);
  });

  test('a key is not another one that begins alike', () => {
    const held = holding({ status: 'active', settings: { tokens: 'x', 'token-2': 'y' } });
    expect(changesOf({ setup: { token: 'z' } }, held).setup?.keys).toEqual([
      { key: 'token', instanceShows: 'none' },
    ]);
  });
});

describe('a plan tells of the instance what changes, by part, item and field', () => {
  const replace = (path: string): PatchOperation => ({ op: 'replace', path, value: 1 });
  test.each<[PatchOperation, Omit<InstanceChange, 'op'>]>([
    [replace('/features'), { part: 'features', item: '', field: '' }],
    [replace('/features/call'), { part: 'features', item: 'call', field: '' }],
    [replace('/Features/call'), { part: 'features', item: 'call', field: '' }],
    [
      { op: 'add', path: '/webHooks', value: {} },
      { part: 'webHooks', item: '', field: '' },
    ],
    [
      { op: 'remove', path: '/webhooks/6f-9a' },
      { part: 'webHooks', item: '6f-9a', field: '' },
    ],
    [replace('/webHooks/6f/filter/items'), { part: 'webHooks', item: '6f', field: 'filter/items' }],
    [replace('/settings/a~1b/value'), { part: 'settings', item: 'a/b', field: 'value' }],
    [replace('/secrets/key/value'), { part: 'secrets', item: 'key', field: 'value' }],
    [replace('/baseUrl'), { part: 'instance', item: '', field: 'baseUrl' }],
    [replace('/other/x/y'), { part: 'instance', item: '', field: 'other/x/y' }],
  ])('%j', (operation, change) => {
    expect(instanceChange(operation)).toEqual({ op: operation.op, ...change });
  });

  const instancePatch = [replace('/features/call'), replace('/features/hangup')];

  test('without what the instance holds already', () => {
    const held = holding({ status: 'active', document: { features: { call: 1, hangup: 0 } } });
    expect(changesOf({ instancePatch }, held).instance).toEqual([
      { op: 'replace', part: 'features', item: 'hangup', field: '' },
    ]);
  });

  test('all of it where nothing is installed yet', () => {
    expect(changesOf({ instancePatch, install: true }, HOLDING_NOTHING).instance).toHaveLength(2);
  });
});

test('every refusal that applies is told, the downgrade first', () => {
  const plan = planRelease({
    ...optionsWith({ setup: { a: 1 } }),
    observed: holding({ version: '2.0' }),
  });
  expect(plan.refusals.map(({ code }) => code)).toEqual(['downgrade-refused', 'not-installed']);
  expect(planReport(plan)).toEqual({
    ...plan.changes,
    steps: ['set-version', 'setup'],
    refusals: plan.refusals,
  });
});
