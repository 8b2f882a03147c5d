import { describe, expect, test } from '@jest/globals';
import { ReleaseError } from '../../src/domain/errors.ts';
import { DeploymentLedger } from '../../src/ledger/deployment-ledger.ts';
import type { Deployments, ListedDeployment } from '../../src/ledger/deployments.ts';
import { MemoryLog } from '../release/memory-log.ts';
import { COMMIT } from './recorded-release.ts';

const RELEASE = {
  workspace: 'acme',
  integration: 'acme.telephony',
  version: '1.0',
  tag: 'v1.0',
  digest: 'd'.repeat(64),
};

const SILENCE = new ReleaseError({
  code: 'github-unavailable',
  message: 'No answer.',
  hint: 'Wait.',
});

interface Scene {
  readonly error?: Error;
  /** What GitHub has made all the same. */
  readonly made?: readonly ListedDeployment[];
  readonly listFails?: boolean;
}

/** A record whose deployment cannot be created, and what GitHub was told in the end. */
async function recorded({ error = SILENCE, made = [], listFails = false }: Scene) {
  const told: string[] = [];
  let lists = 0;
  const deployments: Deployments = {
    list: () => {
      lists += 1;
      if (lists > 1 && listFails) return Promise.reject(SILENCE);
      return Promise.resolve(lists === 1 ? [] : made);
    },
    hasSucceeded: () => Promise.resolve(false),
    create: () => Promise.reject(error),
    report: (id, { state, description }) => {
      told.push(`${id} ${state}: ${description}`);
      return Promise.resolve();
    },
    commitOfTag: () => Promise.resolve(COMMIT),
  };
  const log = new MemoryLog();
  const ledger = new DeploymentLedger({
    environment: 'production',
    release: RELEASE,
    commit: () => Promise.resolve(COMMIT),
    allowMovedTag: false,
    dryRun: false,
    deployments,
    atShutdown: () => deployments,
    log,
  });
  const { record } = await ledger.lookUp();
  let hasWorked = false;
  const work = () => {
    hasWorked = true;
    return Promise.resolve();
  };
  await expect(record({ writes: true }, work)).rejects.toBe(error);
  expect(hasWorked).toBe(false);
  return { told, lists, warnings: log.of('warning') };
}

const own: ListedDeployment = { id: 7, sha: COMMIT, payload: { ...RELEASE, sha: COMMIT } };
const other: ListedDeployment = {
  id: 8,
  sha: COMMIT,
  payload: { ...RELEASE, sha: COMMIT, digest: 'e'.repeat(64) },
};

describe('a deployment whose creation was not answered', () => {
  test('is looked up, and told the end of the run', async () => {
    const { told } = await recorded({ made: [other, own] });
    expect(told).toEqual(['7 failure: The run failed: github-unavailable.']);
  });

  test('and that was not made leaves nothing to tell, nor does one of somebody else', async () => {
    expect(await recorded({ made: [other] })).toMatchObject({ told: [], lists: 2 });
  });

  test('and cannot be looked up is a warning, and the release keeps its own end', async () => {
    const { warnings } = await recorded({ listFails: true });
    expect(warnings).toEqual([expect.stringContaining('could not be recorded in full')]);
  });
});

test('a deployment that GitHub refuses was not made, and is not looked up', async () => {
  const error = new ReleaseError({ code: 'github-refused', message: 'No.', hint: 'Yes.' });
  expect(await recorded({ error, made: [own] })).toMatchObject({ told: [], lists: 1 });
});

test('a defect while a deployment is created is thrown on, and nothing is looked up', async () => {
  const error = new TypeError('a defect');
  expect(await recorded({ error, made: [own] })).toMatchObject({ told: [], lists: 1 });
});
