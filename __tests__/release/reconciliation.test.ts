import { describe, expect, test } from '@jest/globals';
import {
  type Fault,
  contradicted,
  doneButAnswered,
  lostAfter,
  lostAndLate,
  lostBefore,
  notSent,
  refused,
} from './faults.ts';
import { ANOTHER_ID } from './memory-workspace.ts';
import { type Run, type Scene, endings, heldOf, runRelease } from './run-release.ts';
import { WRITE_NAMES, WRITE_SCENES, type WriteName, type WriteScene } from './write-scenes.ts';

/** Runs a release of one step whose first sends meet these faults, and says how it ended. */
async function write(name: WriteName, faults: readonly Fault[], more: Scene = {}) {
  const it: WriteScene = WRITE_SCENES[name];
  const options = { ...it.scene.options, ...more.options };
  const sends = { kind: it.kind, faults };
  const run = await runRelease({ ...it.scene, ...more, options, sends });
  const sent = run.workspace.kinds.filter((kind) => kind === it.kind).length;
  expect(it.times?.(run) ?? 0).toBeLessThanOrEqual(1);
  return { ...run, sends: sent, ending: run.result.steps[0]?.result, isIn: it.isIn(run) };
}

const times = (count: number, fault: () => Fault) => Array.from({ length: count }, fault);
const codeOf = ({ result }: Run) => result.failure?.code;

/** What is lost is sent so often at most, what is not taken on so often. */
const MAX_SENDS = 3;
const MAX_SENDS_IF_NOT_TAKEN = 6;

type Expected = [ending: string, sends: number];
type Row = Record<WriteName, Expected>;

const REPEATED: Expected = ['done', 2];

describe.each<[string, Fault[], Row]>([
  [
    'whose answer is lost after it was done is found, and not sent again',
    [lostAfter()],
    {
      create: ['done', 1],
      'set-version': ['done', 1],
      install: ['done', 1],
      setup: ['done', 1],
      patch: ['done', 1],
      'patch that adds': ['done', 1],
      features: ['done', 1],
      'webhook that changes': ['done', 1],
      'webhook that is added': ['done', 1],
    },
  ],
  [
    'that is lost before it was done is sent again where twice is as good as once',
    [lostBefore()],
    {
      create: ['unknown', 1],
      'set-version': REPEATED,
      install: REPEATED,
      setup: REPEATED,
      patch: REPEATED,
      'patch that adds': ['unknown', 1],
      features: ['unknown', 1],
      'webhook that changes': REPEATED,
      'webhook that is added': ['unknown', 1],
    },
  ],
  [
    'that is lost again and again is sent so often and no oftener',
    times(9, lostBefore),
    {
      create: ['unknown', 1],
      'set-version': ['unknown', MAX_SENDS],
      install: ['unknown', MAX_SENDS],
      setup: ['unknown', MAX_SENDS],
      patch: ['unknown', MAX_SENDS],
      'patch that adds': ['unknown', 1],
      features: ['unknown', 1],
      'webhook that changes': ['unknown', MAX_SENDS],
      'webhook that is added': ['unknown', 1],
    },
  ],
  [
    'that is done some time after its answer was lost is found, or told unknown',
    [lostAndLate(1_500)],
    {
      create: ['done', 1],
      'set-version': REPEATED,
      install: REPEATED,
      setup: REPEATED,
      patch: REPEATED,
      'patch that adds': ['done', 1],
      features: ['done', 1],
      'webhook that changes': REPEATED,
      'webhook that is added': ['done', 1],
    },
  ],
  ...([500, 502, 503, 504, 408] as const).map((status): [string, Fault[], Row] => [
    `that is done although the answer is ${status} is found, and not sent again`,
    [doneButAnswered(status)],
    {
      create: ['done', 1],
      'set-version': ['done', 1],
      install: ['done', 1],
      setup: ['done', 1],
      patch: ['done', 1],
      'patch that adds': ['done', 1],
      features: ['done', 1],
      'webhook that changes': ['done', 1],
      'webhook that is added': ['done', 1],
    },
  ]),
  ...[refused(429), refused(503, 1_000)].map((fault): [string, Fault[], Row] => [
    `that the service does not take on (${fault.error.message}) is sent again`,
    [fault],
    {
      create: REPEATED,
      'set-version': REPEATED,
      install: REPEATED,
      setup: REPEATED,
      patch: REPEATED,
      'patch that adds': REPEATED,
      features: REPEATED,
      'webhook that changes': REPEATED,
      'webhook that is added': REPEATED,
    },
  ]),
  [
    'that the service never takes on (429) is certainly not done',
    times(9, () => refused(429)),
    {
      create: ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      'set-version': ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      install: ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      setup: ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      patch: ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      'patch that adds': ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      features: ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      'webhook that changes': ['not-done', MAX_SENDS_IF_NOT_TAKEN],
      'webhook that is added': ['not-done', MAX_SENDS_IF_NOT_TAKEN],
    },
  ],
  [
    'that fails in the service (500) is not done where a look would show it',
    times(9, () => refused(500)),
    {
      create: ['not-done', 1],
      'set-version': ['not-done', MAX_SENDS],
      install: ['not-done', MAX_SENDS],
      setup: ['unknown', MAX_SENDS],
      patch: ['unknown', MAX_SENDS],
      'patch that adds': ['unknown', 1],
      features: ['unknown', 1],
      'webhook that changes': ['not-done', MAX_SENDS],
      'webhook that is added': ['not-done', 1],
    },
  ],
  ...([408, 502, 503, 504] as const).map((status): [string, Fault[], Row] => [
    `that a gateway gives up (${status}) may still be at work`,
    times(9, () => refused(status)),
    {
      create: ['unknown', 1],
      'set-version': ['unknown', MAX_SENDS],
      install: ['unknown', MAX_SENDS],
      setup: ['unknown', MAX_SENDS],
      patch: ['unknown', MAX_SENDS],
      'patch that adds': ['unknown', 1],
      features: ['unknown', 1],
      'webhook that changes': ['unknown', MAX_SENDS],
      'webhook that is added': ['unknown', 1],
    },
  ]),
  ...[refused(409), refused(400), refused(401), refused(404), notSent()].map(
    (fault): [string, Fault[], Row] => [
      `is not done when it ends so: ${fault.error.message}`,
      [fault],
      {
        create: ['not-done', 1],
        'set-version': ['not-done', 1],
        install: ['not-done', 1],
        setup: ['not-done', 1],
        patch: ['not-done', 1],
        'patch that adds': ['not-done', 1],
        features: ['not-done', 1],
        'webhook that changes': ['not-done', 1],
        'webhook that is added': ['not-done', 1],
      },
    ],
  ),
])('a write %s', (_what, faults, row) => {
  test.each(WRITE_NAMES)('%s', async (name) => {
    const { ending, sends, isIn } = await write(name, faults);
    expect([ending, sends]).toEqual(row[name]);
    if (ending !== 'unknown') expect(isIn).toBe(ending === 'done');
  });
});

describe('a write whose first send was lost', () => {
  test.each<[string, Fault, string]>([
    ['is refused', refused(400), 'outcome-unknown'],
    ['meets a conflict', refused(409), 'outcome-unknown'],
    ['is not taken on', refused(429, 3_600_000), 'service-unavailable'],
    ['cannot be sent', notSent(), 'outcome-unknown'],
  ])('stays unknown when the second %s', async (_what, second, code) => {
    for (const name of [
      'set-version',
      'install',
      'setup',
      'patch',
      'webhook that changes',
    ] as const) {
      const run = await write(name, [lostBefore(), second]);
      expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 2, code]);
    }
  });

  test('is done when the second is refused because the first has come through meanwhile', async () => {
    const removal = [{ op: 'remove', path: '/webHooks/1' }] as const;
    for (const [name, scene] of [
      ['install', {}],
      ['patch', { options: { instancePatch: removal } }],
    ] as const) {
      const run = await write(name, [lostAndLate(1_030)], {
        ...scene,
        ...(name === 'patch'
          ? { held: { ...WRITE_SCENES.patch.scene.held, webHooks: [{ id: '1' }] } }
          : {}),
      });
      expect([run.ending, run.sends]).toEqual(['done', 2]);
    }
  });
});

describe('looking up a write', () => {
  test.each([3_000, 11_000])('finds a creation in a list that lags %i ms', async (listLagMs) => {
    const run = await write('create', [lostAfter()], { listLagMs });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
  });

  test('comes before a creation is sent again, and waits for the list also then', async () => {
    const run = await write('create', [doneButAnswered(503, 1_000)], {
      listLagMs: 8_000,
      doubleNames: true,
    });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
  });

  test('does not take a list that lags longer for a proof', async () => {
    const run = await write('create', [lostAfter()], { listLagMs: 30_000 });
    expect([run.ending, codeOf(run)]).toEqual(['unknown', 'outcome-unknown']);
    expect(run.clock.now()).toBeLessThan(14_000);
  });

  test('does not call a version not set that a lagging list cannot show yet', async () => {
    const run = await write(
      'set-version',
      times(9, () => doneButAnswered(500)),
      { listLagMs: 8_000 },
    );
    expect([run.ending, run.isIn]).toEqual(['done', true]);
  });

  test('does not take a setup that showed before for the one that was sent', async () => {
    const held = {
      version: '1.0',
      installed: true,
      status: 'active',
      settings: { a: 'x' },
    } as const;
    const options = { setup: { a: 'x' } };
    const found = await write('setup', [lostBefore()], { held, options });
    expect([found.result.steps.map(({ result }) => result), found.sends]).toEqual([
      ['done', 'done'],
      2,
    ]);
    const lost = await write('setup', times(9, lostBefore), { held, options });
    expect(endings(lost.result)).toEqual(['set-version done', 'setup unknown']);
  });

  test('that fails leaves what was sent unknown, and says so', async () => {
    for (const name of WRITE_NAMES) {
      const look = WRITE_SCENES[name].call + 1;
      const run = await write(name, [lostAfter()], { faults: { [look]: refused(401) } });
      expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'outcome-unknown']);
      expect(run.result.failure?.message).toContain('whether it has happened could not be read');
    }
  });

  test('that fails leaves what was not taken on undone', async () => {
    const run = await write('create', [refused(429)], { faults: { 3: lostBefore() } });
    expect([run.ending, run.sends]).toEqual(['not-done', 1]);
  });

  test('that meets a defect leaves it unknown', async () => {
    const error = new TypeError('a defect');
    const run = await write('create', [lostAfter()], { faults: { 3: { commits: 'no', error } } });
    expect([run.ending, codeOf(run)]).toEqual(['unknown', 'internal']);
  });

  test('is told in the log', async () => {
    const run = await write('install', [lostBefore(), lostAfter()]);
    expect(run.log.of('info').filter((line) => line.startsWith('Install: '))).toEqual([
      'Install: Injected: connection-failed. Looking it up in 1.0 s.',
      'Install: sending it again.',
      'Install: Injected: connection-failed. Looking it up in 2.0 s.',
      'Install: it has happened.',
      expect.stringMatching(/^Install: done in \d+ ms\.$/),
    ]);
  });

  test('does not quote what is set up', async () => {
    const run = await write('setup', times(9, lostBefore));
    expect(JSON.stringify([run.log.lines, run.result])).not.toContain('not-to-be-shown');
  });
});

describe('a service that asks to wait', () => {
  test.each([429, 503])('with %i gets no request before that', async (status) => {
    for (const name of WRITE_NAMES) {
      const run = await write(name, [refused(status, 45_000)]);
      expect([run.ending, run.sends]).toEqual(['done', 2]);
      const at = WRITE_SCENES[name].call - 1;
      const [first, next] = [run.workspace.calls[at], run.workspace.calls[at + 1]];
      expect(next!.atMs - first!.atMs).toBeGreaterThanOrEqual(45_000);
    }
  });

  test.each<[number, string]>([
    [429, 'not-done'],
    [503, 'unknown'],
  ])('with %i longer than the run may take ends it at once, %s', async (status, ending) => {
    for (const name of WRITE_NAMES) {
      const run = await write(name, [refused(status, 3_600_000)]);
      expect([run.ending, run.sends, codeOf(run)]).toEqual([ending, 1, 'service-unavailable']);
      expect(run.result.failure?.message).toContain('3600 s');
      expect(run.workspace.calls).toHaveLength(WRITE_SCENES[name].call);
      expect(run.clock.sleeps).toEqual([]);
    }
  });

  test('has taken the request on where it fails (500), and gets no second one', async () => {
    const run = await write('create', [refused(500, 1_000)]);
    expect([run.ending, run.sends]).toEqual(['not-done', 1]);
  });

  test('with 503 gets the next send only after a fresh look: a version set meanwhile stays', async () => {
    const run = await write('set-version', [refused(503, 60_000)], {
      after: {
        30_000: ({ service }) => {
          service.change((state) => state.setVersion(state.records().at(-1)!.id, '2.0'));
        },
      },
    });
    expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'conflict']);
    expect(heldOf(run)?.version).toBe('2.0');
  });
});

describe('a conflict (409)', () => {
  const somebody = (version: string): Scene => ({
    meanwhile: {
      2: ({ service }) => {
        service.change((state) => state.create({ name: 'acme.telephony', version }));
      },
    },
  });

  test('means that somebody else created the same: it is adopted', async () => {
    const run = await write('create', [], { ...somebody('1.1'), listLagMs: 5_000 });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
    expect(run.result.integrationId).toBe(heldOf(run)?.id);
  });

  test('with another version of somebody else fails, and leaves it', async () => {
    const run = await write('create', [], somebody('1.2'));
    expect([run.ending, run.sends, codeOf(run)]).toEqual(['not-done', 1, 'conflict']);
    expect(run.result.failure?.message).toContain('"1.2"');
    expect(heldOf(run)?.version).toBe('1.2');
  });

  test('means that somebody else installed it: it is adopted', async () => {
    const run = await write('install', [], {
      meanwhile: {
        3: ({ service }) => {
          service.change((state) => state.install(state.records().at(-1)!.id));
        },
      },
    });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
    expect(run.result).toMatchObject({
      outcome: 'unchanged',
      installed: true,
      newlyInstalled: false,
    });
  });

  test('whose cause cannot be looked up is still a refusal', async () => {
    const run = await write('create', [], { ...somebody('1.1'), faults: { 3: lostBefore() } });
    expect([run.ending, run.sends, codeOf(run)]).toEqual(['not-done', 1, 'connection-failed']);
  });
});

describe('somebody else who writes while an answer is lost', () => {
  test('creates it: then which creation it is, is unknown', async () => {
    const run = await write('create', [lostBefore()], {
      meanwhile: {
        3: ({ service }) => {
          service.change((state) => state.create({ name: 'acme.telephony', version: '1.2' }));
        },
      },
    });
    expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'conflict']);
  });

  test('sets another version: it stays', async () => {
    const run = await write('set-version', [lostBefore()], {
      meanwhile: {
        4: ({ service }) => {
          service.change((state) => state.setVersion(state.records().at(-1)!.id, '1.2'));
        },
      },
    });
    expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'conflict']);
    expect(heldOf(run)?.version).toBe('1.2');
  });

  test('adds the name in another case: then the creation is unknown', async () => {
    const run = await write('create', [lostAfter()], {
      meanwhile: {
        3: ({ service }) => {
          service.change((state) => state.create({ name: 'ACME.telephony', version: '1.1' }));
        },
      },
    });
    expect([run.ending, codeOf(run)]).toEqual(['unknown', 'ambiguous-name']);
  });

  test('takes it away: the version cannot be seen, and is unknown', async () => {
    const run = await write('set-version', times(9, lostBefore), {
      meanwhile: {
        4: ({ workspace }) => {
          workspace.integrationsNamed = () => Promise.resolve([]);
        },
      },
    });
    expect([run.ending, codeOf(run)]).toEqual(['unknown', 'outcome-unknown']);
  });
});

describe('a creation that the service does not describe', () => {
  test('is looked up', async () => {
    const run = await write('create', [], { shows: { create: 'nothing' }, listLagMs: 3_000 });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
    expect(run.log.of('info')).toContain(
      'Create acme.telephony 1.1: The answer does not say what has been done. Looking it up.',
    );
  });

  test('and that is nowhere to be seen is unknown', async () => {
    const run = await write('create', [], { shows: { create: 'nothing' }, listLagMs: 60_000 });
    expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'outcome-unknown']);
  });
});

describe('a service that keeps versions in a spelling of its own', () => {
  const keepsVersionAs = (version: string) => `${version}.0`;

  test.each<[string, Scene]>([
    ['a creation is done', {}],
    ['a creation is found', { sends: { kind: 'create', faults: [lostAfter()] } }],
    ['a new version is done', { held: { version: '1.0.0' } }],
    [
      'a new version is found',
      { held: { version: '1.0.0' }, sends: { kind: 'set-version', faults: [lostAfter()] } },
    ],
    [
      'a new version is told nothing of',
      { held: { version: '1.0.0' }, shows: { 'set-version': 'nothing' } },
    ],
  ])('%s', async (_what, scene) => {
    const { result, workspace } = await runRelease({ ...scene, keepsVersionAs });
    expect([result.failure, result.versionChanged]).toEqual([undefined, true]);
    expect(workspace.writes).toHaveLength(1);
  });

  test('is not given the same version again', async () => {
    const run = await runRelease({ held: { version: '1.1.0' }, keepsVersionAs });
    expect([run.workspace.writes, run.result.outcome]).toEqual([[], 'unchanged']);
  });
});

describe('reading before a patch', () => {
  test('that fails leaves the patch undone: nothing was sent', async () => {
    const run = await runRelease({
      options: { install: true, instancePatch: WRITE_SCENES.patch.scene.options.instancePatch },
      faults: { 4: lostBefore() },
    });
    expect(run.workspace.kinds).toEqual(['list', 'create', 'install', 'read']);
    expect(endings(run.result)).toEqual(['create done', 'install done', 'patch-instance not-done']);
  });
});

describe('a success that does not show what was wanted', () => {
  const shown = ['nothing', 'the former state', 'another one'] as const;
  const silent = WRITE_NAMES.filter((name) => name !== 'install' && name !== 'setup');

  for (const name of silent) {
    const { kind } = WRITE_SCENES[name];

    test.each(shown)(`is settled by a look: ${name}, showing %s`, async (what) => {
      const run = await write(name, [], { shows: { [kind]: what } });
      expect([run.ending, run.sends, run.isIn]).toEqual(['done', 1, true]);
      expect(run.result.integrationId).not.toBe(ANOTHER_ID);
    });

    test.each(shown)(
      `is unknown if the look does not show it: ${name}, showing %s`,
      async (what) => {
        const run = await write(name, [], { shows: { [kind]: what }, pretends: [kind] });
        expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'outcome-unknown']);
      },
    );
  }

  test('of an installation is unknown if the instance is never to be read', async () => {
    for (const waitFor of ['active', 'none'] as const) {
      const run = await write('install', [], { pretends: ['install'], options: { waitFor } });
      expect([run.ending, run.sends, codeOf(run)]).toEqual(['unknown', 1, 'outcome-unknown']);
      expect(run.result).toMatchObject({ installed: undefined, newlyInstalled: false });
    }
  });

  test('of a setup is believed, because nothing shows it', async () => {
    const run = await write('setup', [], { pretends: ['setup'], options: { waitFor: 'none' } });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
  });

  test('of a patch of what no instance shows is believed as well', async () => {
    const instancePatch = [{ op: 'replace', path: '/hidden', value: 1 }] as const;
    const run = await write('patch', [], {
      shows: { patch: 'nothing' },
      pretends: ['patch'],
      options: { instancePatch },
    });
    expect([run.ending, run.sends]).toEqual(['done', 1]);
  });
});

describe('a success whose body says that it is none', () => {
  test.each(WRITE_NAMES)('is settled by a look, and not sent again: %s', async (name) => {
    const there = await write(name, [contradicted('yes')]);
    expect([there.ending, there.sends]).toEqual(['done', 1]);
    const away = await write(
      name,
      times(9, () => contradicted('no')),
    );
    expect([away.ending, away.sends, codeOf(away)]).toEqual(['unknown', 1, 'outcome-unknown']);
  });
});

describe('an integration that somebody else created just before', () => {
  const somebody: Scene = {
    listLagMs: 5_000,
    options: { install: true, setup: { a: 'x' } },
    meanwhile: {
      2: ({ service }) => {
        service.change((state) => {
          const { id } = state.create({ name: 'acme.telephony', version: '1.1' });
          state.install(id);
          state.setup(id, { a: 'theirs' });
        });
      },
    },
  };

  test('is looked at before it is installed, and not installed again', async () => {
    const run = await runRelease(somebody);
    expect(run.workspace.kinds.filter((kind) => kind === 'install')).toEqual([]);
    expect(endings(run.result)).toEqual(['create done', 'install done', 'setup done']);
    expect(run.result).toMatchObject({
      outcome: 'updated',
      installed: true,
      newlyInstalled: false,
    });
  });

  test('and installed leaves nothing that this run has done, where that is all', async () => {
    const run = await runRelease({ ...somebody, options: { install: true } });
    expect(endings(run.result)).toEqual(['create done', 'install done']);
    expect(run.result).toMatchObject({
      outcome: 'unchanged',
      installed: true,
      newlyInstalled: false,
    });
  });

  test('alone is no creation of this run', async () => {
    const run = await runRelease({ ...somebody, options: {} });
    expect(run.result).toMatchObject({ outcome: 'unchanged', installed: undefined });
  });

  test('is installed for the first time by this run where they have not done that', async () => {
    const run = await runRelease({
      options: { install: true },
      meanwhile: {
        2: ({ service }) => {
          service.change((state) => state.create({ name: 'acme.telephony', version: '1.1' }));
        },
      },
    });
    expect(run.result).toMatchObject({ outcome: 'updated', newlyInstalled: true });
  });

  test('is none of this run either where its own was not taken on (429)', async () => {
    const run = await runRelease({
      sends: { kind: 'create', faults: [refused(429)] },
      meanwhile: { 3: somebody.meanwhile![2]! },
    });
    expect(run.workspace.kinds.slice(1)).toEqual(['create', 'list']);
    expect(run.result).toMatchObject({ outcome: 'unchanged', installed: undefined });
  });
});
