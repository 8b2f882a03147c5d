// Builds dist/ from src/: TypeScript compiles to lib/, ncc packs lib/ into dist/.
// `node scripts/build.ts --check` builds beside and says whether dist/ is what it should be.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { EXTERNALS, FILES, withStandIns } from './stand-ins.ts';
import { withoutDeadCode } from './without-dead-code.ts';

const require = createRequire(import.meta.url);
const check = process.argv.includes('--check');
const target = check ? '.cache/dist' : 'dist';

compile();
markSideEffectFree(['core', 'github', 'http-client', 'exec', 'io']);
await pack();
if (check) compare();

function compile(): void {
  rmSync('lib', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { stdio: 'inherit' });
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

interface Packed {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

async function pack(): Promise<void> {
  const ncc = require('@vercel/ncc') as (input: string, options: object) => Promise<Packed>;
  const { code, assets } = await ncc(resolve('lib/index.js'), {
    externals: EXTERNALS,
    cache: false,
    quiet: true,
  });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.js'), await slim(code));
  for (const [name, { source }] of Object.entries(assets)) {
    const isCode = name.endsWith('.js');
    writeFileSync(join(target, name), isCode ? await slim(String(source)) : source);
  }
  for (const [name, file] of Object.entries(FILES)) cpSync(file, join(target, name));
}

/** What Node has to read of it at every start, and nothing else. */
function slim(code: string): Promise<string> {
  return withoutDeadCode(withStandIns(code));
}

function compare(): void {
  const files = new Set([...readdirSync('dist'), ...readdirSync(target)]);
  const differing = [...files].filter(
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
