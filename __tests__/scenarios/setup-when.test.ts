import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { NAME, SETUP, releaseInto } from './release-into.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ upgradeDelayMs: 0 });
});
afterEach(() => sandbox.close());

const ACTIVE: SeedIntegration = {
  name: NAME,
  version: '1.0.0',
  installed: true,
  status: 'active',
  settings: { autoAnswer: 'False', greeting: 'hello' },
  secrets: { apiToken: 'hunter2-hunter2' },
};
const SHOWN = '{"autoAnswer":false,"greeting":"hello","apiToken":"hunter2-hunter2"}';
const OTHER = '{"autoAnswer":true}';
const UNSEEN = '{"autoAnswer":false,"newKey":"value"}';

const CASES = [
  { when: 'changed', held: ACTIVE, setup: SHOWN, tag: 'v1.0.0', setsUp: false },
  { when: 'changed', held: ACTIVE, setup: OTHER, tag: 'v1.0.0', setsUp: true },
  ...onlyInSoak([
    { when: 'changed', held: ACTIVE, setup: SHOWN, tag: 'v1.0.1', setsUp: true },
    { when: 'changed', held: ACTIVE, setup: UNSEEN, tag: 'v1.0.0', setsUp: true },
  ]),
  ...onlyInWhole([
    {
      when: 'changed',
      held: { ...ACTIVE, status: 'notConfigured' as const },
      setup: SHOWN,
      tag: 'v1.0.0',
      setsUp: true,
    },
  ]),
  { when: 'always', held: ACTIVE, setup: SHOWN, tag: 'v1.0.0', setsUp: true },
  { when: 'unconfigured', held: ACTIVE, setup: OTHER, tag: 'v1.0.1', setsUp: false },
  {
    when: 'unconfigured',
    held: { ...ACTIVE, status: 'notConfigured' as const },
    setup: OTHER,
    tag: 'v1.0.0',
    setsUp: true,
  },
];

describe('setup-when', () => {
  test.each(CASES)('$when: $held.status, $setup, $tag → $setsUp', async (example) => {
    sandbox.seed(example.held);
    const inputs = { setup: example.setup, 'setup-when': example.when };
    const release = await releaseInto(sandbox, { tag: example.tag, inputs });
    expect(release.requests.includes(SETUP)).toBe(example.setsUp);
    expect(release.exitCode).toBe(0);
  });
});
