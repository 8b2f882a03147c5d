import { describe, expect, test } from '@jest/globals';
import type { Instance, InstanceStatus } from '../../src/domain/models.ts';
import { plainData } from '../plain-data.ts';
import { type Expectation, judgeInstance } from '../../src/release/judge-instance.ts';

const EXPECTED: Expectation = {
  version: '1.2',
  waitFor: 'active',
  failOn: [],
  installs: false,
  setUp: false,
  statusBefore: undefined,
};

function instance(status: InstanceStatus, version?: string): Instance {
  const settings = version === undefined ? [] : [{ id: 'version', value: version }];
  return { id: '1', status, settings, secrets: [], document: {} };
}

const judged = (shown: Instance | undefined, expected: Partial<Expectation> = {}) =>
  plainData(judgeInstance(shown, { ...EXPECTED, ...expected }));

describe('an instance that is waited for says why:', () => {
  test.each<[Instance | undefined, string]>([
    [undefined, 'The instance does not show yet.'],
    [instance('unknown'), 'The instance has a status that this action does not know.'],
  ])('%#', (shown, text) => {
    expect(judged(shown)).toMatchObject({
      kind: 'wait',
      text,
      failure: { code: 'wait-timeout', message: `The wait is over. ${text}` },
    });
    expect(judged(shown, { waitFor: 'none' })).toEqual({ kind: 'notice', text });
  });
});

test.each(['none', 'active', 'version'] as const)(
  'an installation of this run has to show, with wait-for %s',
  (waitFor) => {
    expect(judged(undefined, { installs: true, waitFor })).toMatchObject({
      kind: 'wait',
      text: 'The instance does not show yet.',
      failure: { code: 'outcome-unknown' },
    });
  },
);

describe('an instance that works', () => {
  test('at the version that was released is what was wanted', () => {
    expect(judged(instance('active', '1.2'), { waitFor: 'version' })).toEqual({
      kind: 'info',
      text: 'The instance is active at version "1.2".',
    });
  });

  test('at another spelling of that version, too', () => {
    expect(judged(instance('active', '1.2.0'), { waitFor: 'version' }).kind).toBe('info');
  });

  test('at something that is no version, but just what was released, too', () => {
    const verdict = judged(instance('active', 'latest'), { version: 'latest', waitFor: 'version' });
    expect(verdict.kind).toBe('info');
  });

  test('and shows no version does not show the one that was released', () => {
    expect(judged(instance('active'), { waitFor: 'version' })).toMatchObject({
      kind: 'wait',
      text: 'The instance still shows no version, not 1.2.',
    });
    expect(judged(instance('active'))).toEqual({ kind: 'info', text: 'The instance is active.' });
  });
});

describe('an instance that HasErrors', () => {
  const failOn = ['has-errors'] as const;
  const text = 'The instance HasErrors: it works, with errors.';
  const failed = {
    kind: 'failed',
    failure: {
      code: 'instance-has-errors',
      message: text,
      hint: expect.stringContaining('one without has-errors in') as unknown,
    },
  };

  test('is a warning, and a failure where that is asked for', () => {
    expect(judged(instance('hasErrors', '1.2'))).toEqual({ kind: 'warning', text });
    expect(judged(instance('hasErrors', '1.2'), { failOn })).toEqual(failed);
  });

  test('fails only once it shows the version that is waited for', () => {
    const waiting = { failOn, waitFor: 'version' } as const;
    expect(judged(instance('hasErrors', '1.1'), waiting).kind).toBe('wait');
    expect(judged(instance('hasErrors', '1.2'), waiting)).toEqual(failed);
  });

  test('fails nothing where nothing is waited for', () => {
    expect(judged(instance('hasErrors', '1.2'), { failOn, waitFor: 'none' })).toEqual({
      kind: 'warning',
      text,
    });
  });

  test.each(['active', 'paused', 'notConfigured'] as const)('is not one that is %s', (status) => {
    expect(judged(instance(status, '1.2'), { failOn })).toEqual(judged(instance(status, '1.2')));
  });
});
