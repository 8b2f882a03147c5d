import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { releaseInto } from './release-into.ts';

test('dist/ works alone, with nothing installed', async () => {
  const sandbox = await startSandbox();
  const directory = await mkdtemp(join(tmpdir(), 'standalone-'));
  try {
    await cp(join(import.meta.dirname, '../../dist'), directory, { recursive: true });
    const entry = join(directory, 'index.js');
    const byTag = await releaseInto(sandbox, { entry, tag: 'v1.0.0' });
    expect(byTag.outputs.outcome).toBe('created');
    const byRelease = await releaseInto(sandbox, {
      entry,
      eventName: 'release',
      payload: { release: { tag_name: 'v1.1.0' } },
    });
    expect(byRelease.outputs.outcome).toBe('updated');
  } finally {
    await rm(directory, { recursive: true });
    await sandbox.close();
  }
});
