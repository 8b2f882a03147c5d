import { describe, expect, test } from '@jest/globals';
import { annotation } from '../harness/annotation.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { onlyInWhole } from '../size.ts';
import { CANARIES, SETUP } from './canaries.ts';
import { expectNoLeak, expectNothingObeyed, observeCase } from './observed-run.ts';

const PUBLIC = 'public.pbx.example.ru';

/** Runs by a manifest, beside the secret setup with all canaries. */
async function release(manifest: string, schema: object = {}, setup: object = SETUP) {
  const sandbox = await withSandbox({ upgradeDelayMs: 0 });
  let number = 0;
  const runs = await observeCase(() => ({
    tag: 'v1.2.3',
    checkedOut: { 'kontur-crm.yml': manifest, 'setup.schema.json': JSON.stringify(schema) },
    inputs: {
      workspace: sandbox.workspace.name,
      integration: `my.integration${(number += 1)}`,
      'api-url': sandbox.url,
      token: sandbox.token,
      manifest: 'kontur-crm.yml',
      setup: JSON.stringify(setup),
    },
  }));
  return { sandbox, runs };
}

describe('with a manifest', () => {
  test('the secret setup leaks nothing, and the public one is masked nowhere', async () => {
    const { sandbox, runs } = await release(
      `install: true\nsetup: { public: { host: ${PUBLIC} } }\nsetup-schema: setup.schema.json`,
      { properties: { apiSecret: { minLength: 3 } } },
    );
    for (const run of runs) {
      expect(run.exitCode).toBe(0);
      expectNoLeak(run, { ...CANARIES, token: sandbox.token });
      expectNothingObeyed(run);
      const masks = run.log.commands.filter(({ name }) => name === 'add-mask');
      expect(masks.map(({ data }) => data)).not.toContain(PUBLIC);
    }
    const bodies = sandbox.requests.filter(({ path }) => path.endsWith('/setup'));
    const whole = { public: { host: PUBLIC }, ...SETUP };
    expect(bodies.length).toBeGreaterThan(0);
    for (const { body } of bodies) expect(JSON.parse(body)).toEqual(whole);
  });

  type Row = [what: string, manifest: string, schema?: object];
  test.each<Row>([
    [
      'with a setup that is in both',
      'setup: { apiSecret: x, two: { three: 1 }, list: [], pem: y }',
    ],
    [
      'whose schema nothing of the secret fits',
      'setup-schema: setup.schema.json',
      {
        additionalProperties: false,
        properties: {
          apiSecret: { enum: ['a'] },
          pem: { pattern: '^x$' },
          list: { items: { type: 'number' }, uniqueItems: true },
          two: { properties: { value: { const: 1 }, three: { anyOf: [{ type: 'string' }] } } },
          language: { maxLength: 1 },
          line: { multipleOf: 7, maximum: 0 },
        },
      },
    ],
    ...onlyInWhole<Row>([
      ['that is no YAML', 'setup: {a: "x'],
      ['whose schema takes for ever', 'setup-schema: setup.schema.json', { $ref: '#' }],
      ['whose schema is none', 'setup-schema: setup.schema.json', { pattern: '(' }],
    ]),
  ])('%s, a refusal leaks nothing', async (_what, manifest, schema = {}) => {
    const { sandbox, runs } = await release(manifest, schema);
    for (const run of runs) {
      expect([run.exitCode, run.connections]).toEqual([1, []]);
      expect(run.stdout).toMatch(annotation('error', 'invalid-input: '));
      expectNoLeak(run, { ...CANARIES, token: sandbox.token });
      expectNothingObeyed(run);
    }
  });

  test('commands of the runner in its texts are not obeyed', async () => {
    const hostile = '"::add-mask::x%0A##[error]y"';
    const { runs } = await release(
      `integration: ${hostile}\n${hostile}: 1\nfeatures: { ${hostile}: true }\nwebhooks: [{ url: ${hostile}, every: ${hostile} }]`,
    );
    for (const run of runs) {
      expect(run.exitCode).toBe(1);
      expectNothingObeyed(run);
    }
  });
});
