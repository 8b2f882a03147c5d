import { beforeAll, describe, expect, test } from '@jest/globals';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { CANARIES, PEM, SETUP } from './canaries.ts';
import { expectNoLeak, expectNothingObeyed, observeRuns } from './observed-run.ts';

/** A first release with installation and setup, once quietly and once with debugging. */
async function release(setup: object, extra: Record<string, string> = {}) {
  const sandbox = await withSandbox();
  let number = 0;
  const runs = await observeRuns(() => ({
    tag: 'v1.2.3',
    inputs: {
      workspace: sandbox.workspace.name,
      integration: `my.integration${(number += 1)}`,
      'api-url': sandbox.url,
      install: 'true',
      setup: JSON.stringify(setup),
      ...(extra['api-key'] === undefined ? { token: sandbox.token } : {}),
      ...extra,
    },
  }));
  return { sandbox, runs };
}

describe('secrets of a setup', () => {
  let usual: Awaited<ReturnType<typeof release>>;
  beforeAll(async () => {
    usual = await release(SETUP);
  });

  test('at depths 1 to 6, in lists and of many lines: 0 canaries, and the workspace gets them all', () => {
    const { sandbox, runs } = usual;
    for (const run of runs) {
      expect(run.exitCode).toBe(0);
      expectNoLeak(run, { ...CANARIES, token: sandbox.token });
      expectNothingObeyed(run);
      expect([...new Set(run.connections)]).toEqual([new URL(sandbox.url).host]);
    }
    const bodies = sandbox.requests.filter(({ path }) => path.endsWith('/setup'));
    // Twice by the action, and twice by the command line.
    expect(bodies.map(({ body }) => JSON.parse(body) as unknown)).toEqual(Array(4).fill(SETUP));
  });

  test('a mask for each stands before any other byte of the output', () => {
    const { sandbox, runs } = usual;
    const values = [...Object.values(CANARIES), ...PEM.split('\n'), sandbox.token].filter(
      (value) => !value.includes('\n') && value.length >= 6,
    );
    for (const { stdout, log } of runs) {
      const masks = /^(?:::add-mask::.*\n)*/.exec(stdout)?.[0] ?? '';
      const masked = masks.split('\n').map((line) => unescaped(line.slice('::add-mask::'.length)));
      expect(values.filter((value) => !masked.includes(value))).toEqual([]);
      expect(log.commands.slice(0, 5).map(({ name }) => name)).toEqual(Array(5).fill('add-mask'));
    }
  });

  test('what is shorter than 6 characters is not masked, and the outputs survive', async () => {
    const account = JSON.stringify({ type: 'account', id: 1, key: 'canary-inner-Zq91' }, null, 2);
    const { runs } = await release({ ...SETUP, account });
    for (const run of runs) {
      const { log, outputs } = run;
      const masks = log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
      expect(masks.filter((mask) => mask.length < 6)).toEqual([]);
      expect(Object.entries(outputs).filter(([, value]) => !log.masker.keeps(value))).toEqual([]);
      expect(outputs.outcome).toBe('created');
      expect(JSON.parse(outputs.steps ?? '')).toHaveLength(3);
      expect(log.shown).toContain('Version 1.2.3, from tag "v1.2.3".');
      expectNoLeak(run, { ...CANARIES, 'inside a text of JSON': 'canary-inner-Zq91' });
    }
  });

  test('of an api-key: key, secret, its value and the access key that comes of them', async () => {
    const sandbox = await withSandbox({
      apiKey: 'canary-api-key-Zq92',
      integrationSecret: 'deploy=canary+secret/Zq93',
    });
    const runs = await observeRuns({
      tag: 'v1.2.3',
      inputs: {
        workspace: sandbox.workspace.name,
        integration: 'my.integration',
        'api-url': sandbox.url,
        'api-key': sandbox.apiKey,
        'integration-secret': sandbox.integrationSecret,
        'dry-run': 'true',
      },
    });
    const accessKeys = sandbox.requests
      .map(({ headers }) => headers['x-xcom-accesskey'] ?? '')
      .filter((key) => key !== '');
    expect(accessKeys).toHaveLength(4);
    for (const run of runs) {
      expect(run.exitCode).toBe(0);
      expectNoLeak(run, {
        'api-key': sandbox.apiKey,
        'integration-secret': sandbox.integrationSecret,
        'its value': 'canary+secret/Zq93',
        ...Object.fromEntries(accessKeys.map((key) => [`the access key ${key}`, key])),
      });
    }
  });
});

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
