import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Real versions: those that npm's registry names for 903 packages (what this project and the
 * release tools of tool-lives.ts are built of), and the newest of many more; each once. A line
 * of the file holds what follows one major and minor.
 */
export const NPM_VERSIONS: readonly string[] = readFileSync(
  join(import.meta.dirname, 'npm-versions.txt'),
  'utf8',
)
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [start = '', ...ends] = line.split(/:? /);
    return ends.map((end) => `${start}.${end}`);
  });
