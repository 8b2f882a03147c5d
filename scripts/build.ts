// Builds dist/ from src/: TypeScript compiles to lib/, ncc packs lib/ into dist/.
// `node scripts/build.ts --check` builds beside and says whether dist/ is what it should be.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const check = process.argv.includes('--check');
const target = check ? '.cache/dist' : 'dist';

compile();
markSideEffectFree(['core', 'github', 'http-client', 'exec', 'io']);
pack();
if (check) compare();

function compile(): void {
  rmSync('lib', { recursive: true, force: true });
  runTool('node_modules/typescript/bin/tsc', []);
}

/**
 * Tells the packer that importing these packages does nothing by itself, which is so but is
 * not said in their package.json. Without it, `@actions/core` drags in all of undici.
 */
function markSideEffectFree(packages: readonly string[]): void {
  for (const name of packages) {
    const file = join('node_modules/@actions', name, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (manifest.sideEffects === false) continue;
    writeFileSync(file, JSON.stringify({ ...manifest, sideEffects: false }, null, 2));
  }
}

function pack(): void {
  rmSync(target, { recursive: true, force: true });
  runTool('node_modules/@vercel/ncc/dist/ncc/cli.js', [
    'build',
    'lib/index.js',
    '--out',
    target,
    '--no-cache',
    '--quiet',
  ]);
}

function compare(): void {
  const differing = [...new Set([...readdirSync('dist'), ...readdirSync(target)])].filter(
    (file) => read(join('dist', file)) !== read(join(target, file)),
  );
  if (differing.length > 0) {
    console.error(`dist/ is not what src/ builds: ${differing.join(', ')}. Run: npm run build`);
    process.exit(1);
  }
  console.log('dist/ is what src/ builds.');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function runTool(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });
}
