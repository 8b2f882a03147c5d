import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInWhole } from '../size.ts';
import * as seen from './release-into.ts';
import { NAME, releaseInto } from './release-into.ts';
import { annotation } from '../harness/annotation.ts';

const SETUP_JSON = '{"autoRedirect":true,"autoAnswer":false,"apiToken":"hunter2-hunter2"}';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ upgradeDelayMs: 0 });
});
afterEach(() => sandbox.close());

describe('a first release', () => {
  const inputs = { install: 'true', setup: SETUP_JSON };

  test('takes five requests, and tells the story in log, outputs and summary', async () => {
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toEqual([
      seen.LIST,
      seen.CREATE,
      seen.INSTALL,
      seen.SETUP,
      seen.INSTANCE,
    ]);
    expect(release.bodies).toEqual([
      undefined,
      `{"name":"${NAME}","version":"1.0.0"}`,
      undefined,
      SETUP_JSON,
      undefined,
    ]);
    const { id } = sandbox.integration(NAME);
    expect(release.outputs).toMatchObject({
      version: '1.0.0',
      'previous-version': '',
      'integration-id': id,
      'version-changed': 'true',
      outcome: 'created',
      'error-code': '',
      'previous-status': '',
      summary: release.summary,
      installed: 'true',
      status: 'active',
      'workspace-url': `${sandbox.url}/api/${sandbox.workspace.name}/integrations`,
    });
    expect(JSON.parse(release.outputs.steps!)).toEqual([
      step({ kind: 'create', from: '', to: '1.0.0' }),
      step({ kind: 'install', from: '', to: 'notConfigured' }),
      step({ kind: 'setup', from: 'notConfigured', to: 'active' }),
    ]);
    expect(storyOf(release.stdout)).toEqual([
      'A setup is given.',
      'Version 1.0.0, from tag "v1.0.0".',
      `The workspace has no integration ${NAME} yet.`,
      'Plan: create it at 1.0.0; install it; set it up.',
      `Create ${NAME} 1.0.0 …`,
      `Create ${NAME} 1.0.0: done in 0 ms.`,
      'Install …',
      'Install: done in 0 ms.',
      'Set up …',
      'Set up: done in 0 ms.',
      'The instance is active at version "1.0.0".',
      'Keys set up: autoRedirect, autoAnswer, apiToken.',
      `${NAME} 1.0.0 in sandbox: created.`,
      expect.stringMatching(/^👉 Next: .* is installed in sandbox for the first time\. /),
    ]);
    expect(release.summary).toContain(`### ✅ Created <code>${NAME}</code> <code>1.0.0</code>`);
    expect(release.summary).toContain('| version | – | <code>1.0.0</code> |');
    expect(release.summary).toMatch(
      /\| Set up \| .* → <code>active<\/code> \| ✅ done \| \d+&nbsp;ms \| <code>.*█/,
    );
    expect(release.summary).toContain('crm-support&#64;<!-- -->kontur.ru');
    expect(release.summary).toContain(release.outputs['workspace-url']);
    expect(release.exitCode).toBe(0);
    expect(release.stderr).toBe('');
  });

  testInWhole('leaves the integration in the workspace, installed, active and set up', async () => {
    await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    const { version, instance } = sandbox.integration(NAME);
    expect(version).toBe('1.0.0');
    expect(instance?.status).toBe('active');
  });

  test('masks every secret before it prints anything else, and prints none', async () => {
    const { stdout, summary, outputs } = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    const lines = stdout.split('\n');
    const firstOther = lines.findIndex((line) => !line.startsWith('::add-mask::'));
    expect(lines.slice(0, firstOther)).toEqual([
      `::add-mask::${sandbox.token}`,
      '::add-mask::hunter2-hunter2',
    ]);
    const printed = lines.slice(firstOther).join('\n') + summary + JSON.stringify(outputs);
    expect(printed).not.toContain('hunter2');
    expect(printed).not.toContain(sandbox.token);
  });

  test('without install only creates', async () => {
    const release = await releaseInto(sandbox, { tag: 'v1.0.0' });
    expect(release.requests).toEqual([seen.LIST, seen.CREATE]);
    expect(release.outputs).toMatchObject({ outcome: 'created', installed: 'false', status: '' });
    expect(release.summary).not.toContain('crm-support');
  });
});

describe('a further release', () => {
  beforeEach(() => {
    sandbox.seed({
      name: NAME,
      version: '1.0.0',
      installed: true,
      status: 'active',
      settings: { autoAnswer: 'False' },
    });
  });

  test('sets the version and sets up again', async () => {
    const inputs = { setup: '{"autoAnswer":false}' };
    const release = await releaseInto(sandbox, { tag: 'v1.1.0-rc.1', inputs });
    expect(release.requests).toEqual([
      seen.LIST,
      seen.INSTANCE,
      seen.SET_VERSION,
      seen.SETUP,
      seen.INSTANCE,
    ]);
    expect(release.bodies[2]).toBe(
      '{"operations":[{"op":"replace","path":"/version","value":"1.1.0-rc1"}]}',
    );
    expect(release.outputs).toMatchObject({
      version: '1.1.0-rc1',
      'previous-version': '1.0.0',
      outcome: 'updated',
      installed: 'true',
      status: 'active',
    });
    expect(release.stdout).toContain('"rc.1" becomes "rc1"');
    expect(sandbox.integration(NAME).version).toBe('1.1.0-rc1');
  });

  test('of the same tag writes nothing, with two requests', async () => {
    const inputs = { install: 'true', setup: '{"autoAnswer":false}' };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.requests).toEqual([seen.LIST, seen.INSTANCE]);
    expect(release.outputs).toMatchObject({ outcome: 'unchanged', steps: '[]', status: 'active' });
    expect(release.summary).toContain('✅ Unchanged');
  });

  test.each(['v0.9.0', ...onlyInWhole(['v1.0.0-rc.1'])])(
    'of a lower version (%s) is refused',
    async (tag) => {
      const release = await releaseInto(sandbox, { tag, inputs: { setup: '{"a":1}' } });
      expect(release.requests).toEqual([seen.LIST, seen.INSTANCE]);
      expect(release.exitCode).toBe(1);
      expect(release.stdout).toMatch(annotation('error', 'downgrade-refused: The workspace holds'));
      expect(release.summary).toContain('❌ Not released');
      expect(release.summary).toContain('**downgrade-refused**');
      expect(release.outputs).toMatchObject({ outcome: '', 'previous-version': '1.0.0' });
    },
  );

  test('of a lower version goes through with allow-downgrade', async () => {
    const inputs = { 'allow-downgrade': 'true' };
    const release = await releaseInto(sandbox, { tag: 'v0.9.0', inputs });
    expect(release.exitCode).toBe(0);
    expect(sandbox.integration(NAME).version).toBe('0.9.0');
  });

  testInWhole('as a dry run reads and plans only', async () => {
    const inputs = { 'dry-run': 'true', setup: '{"a":1}' };
    const release = await releaseInto(sandbox, { tag: 'v2.0.0', inputs });
    expect(release.requests).toEqual([seen.LIST, seen.INSTANCE]);
    expect(release.outputs.outcome).toBe('planned');
    expect(JSON.parse(release.outputs.steps!)).toEqual([
      { kind: 'set-version', from: '1.0.0', to: '2.0.0', result: 'planned' },
      { kind: 'setup', from: 'active', to: 'active', result: 'planned' },
    ]);
    expect(release.summary).toContain('📝 Planned');
    expect(sandbox.integration(NAME).version).toBe('1.0.0');
  });
});

describe('a failure on the way', () => {
  test('is reported with what was done, what was not, and a code', async () => {
    const inputs = {
      install: 'true',
      setup: '{"a":1}',
      routes: '{"setup":"POST /api/v1/{ws}/no"}',
    };
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs });
    expect(release.exitCode).toBe(1);
    const results = (JSON.parse(release.outputs.steps!) as { result: string }[]).map(
      ({ result }) => result,
    );
    expect(results).toEqual(['done', 'done', 'not-done']);
    expect(release.outputs).toMatchObject({ outcome: '', installed: 'true', version: '1.0.0' });
    expect(release.summary).toContain('| ✅ done |');
    expect(release.summary).toContain('| ❌ failed |');
    expect(release.stdout).toMatch(annotation('error', 'route-missing: '));
  });

  testInWhole('a setup for something not installed is refused before any write', async () => {
    const release = await releaseInto(sandbox, { tag: 'v1.0.0', inputs: { setup: '{"a":1}' } });
    expect(release.requests).toEqual([seen.LIST]);
    expect(release.stdout).toMatch(annotation('error', 'not-installed: setup needs'));
  });
});

function step(fields: { kind: string; from: string; to: string }) {
  return { ...fields, result: 'done', durationMs: expect.any(Number) };
}

/** The log's lines without masks, and with every duration as 0 ms. */
function storyOf(stdout: string): string[] {
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::') && !line.startsWith('::debug::'))
    .map((line) => line.replace(/\d+ ms/, '0 ms'));
}
