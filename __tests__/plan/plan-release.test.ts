import { describe, expect, test } from '@jest/globals';
import type { InstanceStatus, Observed } from '../../src/domain/models.ts';
import { INSTANCE_STATUSES } from '../../src/domain/models.ts';
import type { SetupWhen } from '../../src/domain/desired-state.ts';
import { planReport } from '../../src/domain/release-plan.ts';
import type { ReleaseRequest } from '../../src/release/release-integration.ts';
import { plainData } from '../plain-data.ts';
import { plain } from '../../src/text/quote.ts';
import { converted } from '../version/outcome.ts';
import type { Wishes } from '../release-request.ts';
import { planRelease } from '../../src/plan/plan-release.ts';
import { HOLDING_NOTHING, holding, optionsWith } from './release-situation.ts';

const stepsOf = (options: ReleaseRequest, observed: Observed) =>
  plainData(planRelease({ ...options, observed }).steps);
const kindsOf = (options: ReleaseRequest, observed: Observed) =>
  stepsOf(options, observed).map(({ kind }) => kind);
const refusalsOf = (options: ReleaseRequest, observed: Observed) =>
  plainData(planRelease({ ...options, observed }).refusals);

const SETUP = { autoAnswer: true };
const PATCH = [{ op: 'replace', path: '/features/call', value: true }] as const;
const ADD_HOOK = { op: 'add', path: '/webHooks', value: { relativeUrl: '/a' } } as const;

describe('nothing is to be written', () => {
  test.each<[string, Wishes, Observed]>([
    ['the version is there, not installed', {}, holding()],
    ['the version is there, installed', {}, holding({ status: 'active' })],
    ['installed, and install is asked', { install: true }, holding({ status: 'paused' })],
    [
      'the setup is shown',
      { setup: SETUP },
      holding({ status: 'active', settings: { autoAnswer: 'True' } }),
    ],
    [
      'the patch holds',
      { instancePatch: PATCH },
      holding({ status: 'active', document: { features: { call: true } } }),
    ],
  ])('%s', (_when, options, observed) => {
    expect(stepsOf(optionsWith(options), observed)).toEqual([]);
  });
});

describe('the integration', () => {
  test('is created where there is none', () => {
    expect(stepsOf(optionsWith(), HOLDING_NOTHING)).toEqual([
      { kind: 'create', words: { from: '', to: '1.2.0' }, version: '1.2.0' },
    ]);
  });

  test('gets the version if it differs', () => {
    expect(stepsOf(optionsWith(), holding({ version: '1.1.9' }))).toEqual([
      {
        kind: 'set-version',
        words: { from: '1.1.9', to: '1.2.0' },
        version: '1.2.0',
        replaced: '1.1.9',
      },
    ]);
  });

  // A service that keeps versions in a spelling of its own would get it again in every run.
  test.each([
    ['1.2', '1.2.0'],
    ['1.2.0', '1.2'],
    ['1.2.0-rc1', '1.2-rc1'],
    ['2026.01.05', '2026.1.5'],
  ])('that gets %s keeps the same version in the spelling %s', (version, held) => {
    expect(kindsOf(optionsWith({ version }), holding({ version: held }))).toEqual([]);
  });

  test.each(['', 'latest', '1.2.0-RC1'])('gets the version where it holds %j', (version) => {
    expect(kindsOf(optionsWith({ version: '1.2.0-rc1' }), holding({ version }))).toEqual([
      'set-version',
    ]);
  });
});

describe('a lower version', () => {
  test.each([
    ['1.3', '1.2.0'],
    ['1.2.1', '1.2.0'],
    ['1.2.0', '1.2.0-rc1'],
    ['1.2.0-rc2', '1.2.0-rc1'],
    ['1.2.0-rc10', '1.2.0-rc9'],
    ['1.10', '1.9'],
    ['1.2.0.1', '1.2.0'],
  ])('than %s is refused: %s', (held, version) => {
    expect(refusalsOf(optionsWith({ version }), holding({ version: held }))).toEqual([
      {
        code: 'downgrade-refused',
        message: expect.stringContaining(
          `The workspace holds the version ${held}, which is higher than ${version}.`,
        ) as unknown,
        hint: expect.stringContaining(
          'If the lower version is meant, set allow-downgrade to true for this run.',
        ) as unknown,
      },
    ]);
    const allowed = optionsWith({ version, allowDowngrade: true });
    expect(kindsOf(allowed, holding({ version: held }))).toEqual(['set-version']);
    expect(refusalsOf(allowed, holding({ version: held }))).toEqual([]);
  });

  test('that comes from a tag says why it is lower', () => {
    const { version, rules } = converted('v1.2.3-hotfix.1');
    const { refusals } = planRelease({
      ...optionsWith({ version }),
      observed: holding({ version: '1.2.3' }),
      origin: { rules, source: 'tag "v1.2.3-hotfix.1"', fromInput: false },
    });
    expect(plain(refusals[0]!.message)).toMatch(/before/);
    expect(plain(refusals[0]!.hint)).toMatch(/1\.2\.3\.1/);
  });

  test('that comes from an input says that YAML may have cut it', () => {
    const { refusals } = planRelease({
      ...optionsWith({ version: '1.1' }),
      observed: holding({ version: '1.9' }),
      origin: { rules: [], source: 'the input version', fromInput: true },
    });
    expect(plain(refusals[0]!.hint)).toMatch(
      /^If 1\.10 is meant, write it in quotation marks\. If/,
    );
  });

  test.each([
    ['1.2.0-rc1', '1.2.0'],
    ['1.2.0-rc1', '1.2.0-rc2'],
    ['1.2.0', '1.2.1-alpha'],
    ['1.9', '1.10'],
  ])('is none: %s, then %s', (held, version) => {
    const options = optionsWith({ version });
    expect(kindsOf(options, holding({ version: held }))).toEqual(['set-version']);
    expect(refusalsOf(options, holding({ version: held }))).toEqual([]);
  });
});

describe('a release that may replace one version alone', () => {
  const options = optionsWith({ version: '1.0.0', allowDowngrade: { from: '1.1.0' } });

  test.each(['1.1.0', '1.1'])('replaces it, held as %s', (version) => {
    expect(kindsOf(options, holding({ version }))).toEqual(['set-version']);
    expect(refusalsOf(options, holding({ version }))).toEqual([]);
  });

  test.each(['1.0.0', '1.0'])('has nothing to do where the workspace holds %s', (version) => {
    expect(kindsOf(options, holding({ version }))).toEqual([]);
    expect(refusalsOf(options, holding({ version }))).toEqual([]);
  });

  test.each(['1.2.0', '0.9', 'latest'])('is refused where the workspace holds %s', (version) => {
    expect(refusalsOf(options, holding({ version }))).toEqual([
      {
        code: 'conflict',
        message: `The workspace holds the version "${version}", and this release may replace 1.1.0 only.`,
        hint: expect.stringContaining('set allow-downgrade to true') as unknown,
      },
    ]);
  });

  test('is refused where the workspace no longer holds the integration', () => {
    expect(refusalsOf(options, HOLDING_NOTHING)).toMatchObject([{ code: 'conflict' }]);
  });
});

describe('a held version that cannot be compared', () => {
  test.each(['', 'latest', 'v1.0', '1', '1.2.3.4.5', '1.0-1', '1.0\n'])('%j is refused', (held) => {
    const shown = held.replace('\n', '\\u{a}');
    expect(refusalsOf(optionsWith(), holding({ version: held }))).toEqual([
      {
        code: 'downgrade-refused',
        message: `The workspace holds the version "${shown}", which cannot be compared with 1.2.0.`,
        hint: 'Set allow-downgrade to true for this run if it is to be replaced.',
      },
    ]);
    const allowed = optionsWith({ allowDowngrade: true });
    expect(kindsOf(allowed, holding({ version: held }))).toEqual(['set-version']);
    expect(refusalsOf(allowed, holding({ version: held }))).toEqual([]);
  });
});

describe('what needs an instance is refused where there is and will be none', () => {
  test.each<[Wishes, string]>([
    [{ setup: SETUP }, 'setup needs'],
    [{ setup: {}, setupWhen: 'always' }, 'setup needs'],
    [{ instancePatch: PATCH }, 'instance-patch needs'],
    [{ setup: SETUP, instancePatch: PATCH }, 'setup and instance-patch need'],
  ])('%j', (options, named) => {
    for (const observed of [HOLDING_NOTHING, holding(), holding({ version: '1.0' })]) {
      expect(refusalsOf(optionsWith(options), observed)).toEqual([
        {
          code: 'not-installed',
          message: `${named} an installed integration, and it is not installed.`,
          hint: 'Set install to true, or install the integration on the admin page first.',
        },
      ]);
      const installing = optionsWith({ ...options, install: true });
      expect(kindsOf(installing, observed)).toContain('install');
      expect(refusalsOf(installing, observed)).toEqual([]);
    }
  });

  test('is not refused where it is installed', () => {
    const options = optionsWith({ setup: SETUP, instancePatch: PATCH });
    expect(kindsOf(options, holding({ status: 'active' }))).toEqual(['setup', 'patch-instance']);
    expect(refusalsOf(options, holding({ status: 'active' }))).toEqual([]);
  });
});

describe('the order of the steps', () => {
  const everything = optionsWith({ install: true, setup: SETUP, instancePatch: PATCH });

  test('is create, install, set up, patch, for a first release', () => {
    expect(stepsOf(everything, HOLDING_NOTHING)).toEqual([
      { kind: 'create', words: { from: '', to: '1.2.0' }, version: '1.2.0' },
      { kind: 'install', words: { from: '', to: 'notConfigured' } },
      { kind: 'setup', words: { from: 'notConfigured', to: 'active' }, setup: SETUP },
      {
        kind: 'patch-instance',
        words: { from: '', to: 'replace /features/call' },
        operations: PATCH,
      },
    ]);
  });

  test('is version, install, set up, patch, for a later one', () => {
    expect(kindsOf(everything, holding({ version: '1.0' }))).toEqual([
      'set-version',
      'install',
      'setup',
      'patch-instance',
    ]);
    expect(kindsOf(everything, holding({ version: '1.0', status: 'active' }))).toEqual([
      'set-version',
      'setup',
      'patch-instance',
    ]);
  });

  test('is the same in a dry run', () => {
    expect(
      stepsOf({ ...everything, policy: { ...everything.policy, dryRun: true } }, HOLDING_NOTHING),
    ).toEqual(stepsOf(everything, HOLDING_NOTHING));
  });
});

describe('setup-when', () => {
  /** What can be the case, and for which setup-when it asks for a setup. */
  const all: SetupWhen[] = ['changed', 'always', 'unconfigured'];
  const shown = { autoAnswer: 'True' };
  const cases: [string, Observed, SetupWhen[]][] = [
    ['created and installed', HOLDING_NOTHING, all],
    ['installed by this run', holding(), all],
    ['re-versioned and installed', holding({ version: '1.0' }), all],
    [
      're-versioned, its setup shown',
      holding({ version: '1.0', status: 'active', settings: shown }),
      ['changed', 'always'],
    ],
    [
      're-versioned, not configured',
      holding({ version: '1.0', status: 'notConfigured', settings: shown }),
      all,
    ],
    ['not configured', holding({ status: 'notConfigured' }), all],
    ['not configured, its setup shown', holding({ status: 'notConfigured', settings: shown }), all],
    ['its setup shown', holding({ status: 'active', settings: shown }), ['always']],
    [
      'another value shown',
      holding({ status: 'active', settings: { autoAnswer: 'False' } }),
      ['changed', 'always'],
    ],
    ['nothing of it to be seen', holding({ status: 'active' }), ['changed', 'always']],
  ];
  const combinations = cases.flatMap(([name, observed, wanting]) =>
    all.map((setupWhen) => [setupWhen, name, observed, wanting.includes(setupWhen)] as const),
  );

  test.each(combinations)('%s, %s', (...[setupWhen, , observed, isWanted]) => {
    const options = optionsWith({ install: true, setup: SETUP, setupWhen });
    expect(kindsOf(options, observed).includes('setup')).toBe(isWanted);
  });

  test.each(combinations)('%s, %s: without a setup there is none', (setupWhen, _name, observed) => {
    expect(kindsOf(optionsWith({ install: true, setupWhen }), observed)).not.toContain('setup');
  });

  const statuses: InstanceStatus[] = [...INSTANCE_STATUSES, 'unknown'];
  test.each(statuses)('an instance that is %s, its setup shown', (status) => {
    const observed = holding({ status, settings: shown });
    const setups = all.map((setupWhen) =>
      stepsOf(optionsWith({ setup: SETUP, setupWhen }), observed),
    );
    const step = { kind: 'setup', words: { from: status, to: 'active' }, setup: SETUP };
    expect(setups).toEqual(
      status === 'notConfigured' ? [[step], [step], [step]] : [[], [step], []],
    );
  });
});

describe('the patch', () => {
  const document = { features: { call: true }, webHooks: [] };

  test('keeps only what changes the instance', () => {
    const options = optionsWith({ instancePatch: [...PATCH, ADD_HOOK] });
    expect(stepsOf(options, holding({ status: 'active', document }))).toEqual([
      { kind: 'patch-instance', words: { from: '', to: 'add /webHooks' }, operations: [ADD_HOOK] },
    ]);
  });

  test('is planned whole for an instance that this run installs, and names every operation', () => {
    const options = optionsWith({ install: true, instancePatch: [...PATCH, ADD_HOOK] });
    expect(stepsOf(options, holding()).at(-1)).toEqual({
      kind: 'patch-instance',
      words: { from: '', to: 'replace /features/call, add /webHooks' },
      operations: [...PATCH, ADD_HOOK],
    });
  });
});

test('neither a step nor the report of a plan shows a value of the setup or the patch in what may be shown', () => {
  const secret = 'QWERTZSECRET';
  const options = optionsWith({
    install: true,
    setup: { password: secret },
    instancePatch: [{ op: 'replace', path: '/settings/password/value', value: secret }],
  });
  const plan = planRelease({ ...options, observed: HOLDING_NOTHING });
  const shown = plan.steps.map(({ kind, words }) => [kind, words]);
  expect(JSON.stringify([shown, planReport(plan)])).not.toContain(secret);
});

test('what the record has against a release stands before what the workspace has', () => {
  const moved = { code: 'moved-tag', message: 'It was moved.', hint: 'Move on.' } as const;
  const plan = planRelease({
    ...optionsWith({ version: '1.0' }),
    observed: holding({ version: '2.0' }),
    evidence: { setupProven: false, refusals: [moved] },
  });
  expect(plan.refusals).toMatchObject([moved, { code: 'downgrade-refused' }]);
});

describe('a setup that a record proves to be applied', () => {
  const setup = { autoAnswer: true, secret: 'x' };
  const plan = (options: Wishes, observed: Observed) =>
    planRelease({
      ...optionsWith({ setup, ...options }),
      observed,
      evidence: { setupProven: true, refusals: [] },
    }).steps.map(({ kind }) => kind);
  const shown = { autoAnswer: 'True' };

  test.each<[string, Wishes, Observed, string[]]>([
    ['is not repeated for what is not shown', {}, holding({ status: 'active' }), []],
    ['nor for what is shown as it is', {}, holding({ status: 'active', settings: shown }), []],
    [
      'is repeated for what is shown otherwise',
      {},
      holding({ status: 'active', settings: { autoAnswer: 'False' } }),
      ['setup'],
    ],
    ['for an instance that is not configured', {}, holding({ status: 'notConfigured' }), ['setup']],
    [
      'with another version',
      {},
      holding({ status: 'active', version: '1.1', settings: shown }),
      ['set-version', 'setup'],
    ],
    ['after an installation', { install: true }, holding(), ['install', 'setup']],
    ['always, if that is asked', { setupWhen: 'always' }, holding({ status: 'active' }), ['setup']],
  ])('%s', (...[, options, observed, kinds]) => {
    expect(plan(options, observed)).toEqual(kinds);
  });
});

describe('a name that is ambiguous', () => {
  const row = (name: string) => ({ id: `id of ${name}`, name, version: '9.9' });
  test.each([
    ['twice', [row('acme.telephony'), row('acme.telephony')]],
    ['in another case', [row('Acme.Telephony')]],
  ])('because it stands there %s is one refusal, and nothing is planned', (_how, alike) => {
    const plan = planRelease({
      ...optionsWith({ install: true, setup: SETUP, instancePatch: PATCH }),
      observed: { alike, integration: undefined, instance: undefined },
    });
    expect(plan.refusals.map(({ code }) => code)).toEqual(['ambiguous-name']);
    expect(plan.steps).toEqual([]);
    expect(plan.changes).toEqual({
      version: { from: '', to: '1.2.0' },
      installed: { from: false, to: false },
      setup: null,
      features: [],
      webhooks: [],
      instance: [],
    });
  });
});
