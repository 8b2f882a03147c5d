import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, run } from './tools.ts';

/** The packages, each at one version, as the folder's lock file has them. */
const PINNED = join(import.meta.dirname, 'act/tools');
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

const INSTALL_MS = 5 * 60_000;

/**
 * The folder `node_modules` of other people's release tools, out of the user's cache, into which they
 * are installed first if need be. Or why there is none.
 */
export async function findReleaseTools(): Promise<{ path: string } | { problem: string }> {
  const lock = createHash('sha256').update(readFileSync(join(PINNED, 'package-lock.json')));
  const folder = join(cacheFolder(), `release-tools-${lock.digest('hex').slice(0, 16)}`);
  const path = join(folder, 'node_modules');
  if (existsSync(path)) return { path };
  const half = `${folder}.${process.pid}`;
  try {
    mkdirSync(half, { recursive: true });
    for (const name of FILES) copyFileSync(join(PINNED, name), join(half, name));
    await run('npm', ['ci', '--ignore-scripts'], {
      cwd: half,
      timeout: INSTALL_MS,
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` },
    });
    renameSync(half, folder);
    return { path };
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    const said = error instanceof Error ? error.message : String(error);
    return { problem: `the release tools of npm could not be installed: ${said}` };
  }
}
