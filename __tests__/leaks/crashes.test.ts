import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { SETUP, CANARIES } from './canaries.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import {
  type ObservedRun,
  expectNoLeak,
  expectNothingObeyed,
  observeCase,
  theErrorOf,
} from './observed-run.ts';

const INJECTOR = join(import.meta.dirname, 'inject-crash.mjs');
const SECRET = CANARIES['depth 2'];

/** A first release, slow enough that a crash shortly after its beginning comes in its middle. */
async function crash(what: string, latencyMs = 150): Promise<ObservedRun[]> {
  const sandbox = await withSandbox({ latencyMs });
  let number = 0;
  return observeCase(() => ({
    tag: 'v1.2.3',
    env: {
      NODE_OPTIONS: `--import=${INJECTOR}`,
      CRASH: what,
      CRASH_SECRET: SECRET,
      CRASHED: 'crashed.txt',
    },
    inputs: {
      workspace: sandbox.workspace.name,
      integration: `my.integration${(number += 1)}`,
      token: sandbox.token,
      'api-url': sandbox.url,
      install: 'true',
      setup: JSON.stringify(SETUP),
      'wait-timeout': '2s',
    },
  }));
}

const KINDS = [
  'error',
  ...onlyInWhole(['oddly-named']),
  ...onlyInSoak(['null', 'string', 'object', 'undefined', 'symbol', 'nameless', 'aggregate']),
];
const REJECTED = ['null', ...onlyInSoak(KINDS.filter((kind) => kind !== 'null'))];

describe('a crash ends in exit ≠ 0, one clear line and 0 canaries:', () => {
  test.each(KINDS.map((kind) => [`throws ${kind}`]))('%s', async (what) => {
    for (const run of await crash(what)) {
      expectClearEnd(run);
      expect(theErrorOf(run)).toMatch(/^internal: This action has a defect \(\w+\)\. /);
    }
  });

  test.each(REJECTED.map((kind) => [`rejects ${kind}`]))('%s', async (what) => {
    for (const run of await crash(what)) {
      expectClearEnd(run);
      expect(theErrorOf(run)).toMatch(/^internal: This action has a defect \(\w+\)\. /);
    }
  });

  test('several rejections at once: still one line', async () => {
    for (const run of await crash('often error')) expectClearEnd(run);
  });

  const places = [
    'in JSON.parse 1',
    ...onlyInWhole(['in RegExp.prototype.test 3']),
    ...onlyInSoak(['in JSON.parse 3', 'in RegExp.prototype.test 1']),
    ...onlyInSoak([
      'JSON.stringify',
      'Object.entries',
      'Object.fromEntries',
      'Array.prototype.map',
      'Array.prototype.filter',
      'Array.prototype.find',
      'String.prototype.replace',
      'AbortSignal.any',
      'Buffer.concat',
      'Map.prototype.set',
    ]).flatMap((place) => [`in ${place} 1`, `in ${place} 3`]),
  ];
  test.each(places)('%s', async (what) => {
    for (const run of await crash(what, 0)) {
      // Not everything is called three times.
      if (what.endsWith(' 1')) expect(run.files['workspace/crashed.txt']).toBe('1');
      expectNoLeak(run, CANARIES);
      expectNothingObeyed(run);
      expect(run.stderr.replace(/^(UNDICI|HTTP|TLS) .*$/gm, '').trim()).toBe('');
      // A crash that no code of ours went through, or that a retry made good, is none.
      if (run.exitCode !== 0) expectClearEnd(run);
    }
  });

  test('the summary does not claim that nothing was released', async () => {
    for (const { summary } of await crash('throws error')) {
      expect(summary).toContain('internal');
      expect(summary).not.toContain('Nothing was released');
    }
  });
});

function expectClearEnd(run: ObservedRun): void {
  expectNoLeak(run, CANARIES);
  expectNothingObeyed(run);
  expect(theErrorOf(run).split('\n')).toHaveLength(1);
  expect(run.stderr.replace(/^(UNDICI|HTTP|TLS) .*$/gm, '').trim()).toBe('');
  expect(run.summary).toMatch(/^### (❌|❓)/);
}
