// Builds dist/ from src/: TypeScript compiles to lib/, ncc packs lib/ into dist/.
// `node scripts/build.ts --check` builds beside and says whether dist/ is what it should be.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const check = process.argv.includes('--check');
const target = check ? '.cache/dist' : 'dist';

/**
 * Parts of undici that are asked for in its sources and never reached here, by how they are
 * asked for: HTTP/2 is switched off, the experimental parser is not switched on, and no body
 * is a form or a stream of the web. Left out, they save two fifths of the HTTP client's size,
 * and the time to read it at every start.
 */
const NEVER_REACHED = [
  './client-h2.js',
  '../milo/simd.js',
  '../milo/no-simd.js',
  '../web/fetch/body.js',
  '../web/fetch/formdata',
  '../web/webidl',
];

/**
 * What GitHub's toolkit asks for as soon as it is loaded, and uses seldom or never: more than
 * half a megabyte for its client alone. node:crypto takes longer to load than the toolkit.
 */
const HARDLY_USED = [
  'crypto',
  'undici',
  '@octokit/plugin-rest-endpoint-methods',
  '@octokit/plugin-paginate-rest',
];

/** What stands in dist/ for a module, by how the module is asked for. */
const STAND_INS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NEVER_REACHED.map((part) => [part, 'not-packed.cjs'])),
  ...Object.fromEntries(HARDLY_USED.map((part) => [part, 'toolkit-parts.cjs'])),
};

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
  const externals = Object.fromEntries(
    Object.entries(STAND_INS).map(([module, file]) => [module, `./${file}`]),
  );
  const { code, assets } = await ncc(resolve('lib/index.js'), {
    externals,
    cache: false,
    quiet: true,
  });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets))
    writeFileSync(join(target, name), source);
  for (const file of new Set(Object.values(STAND_INS))) {
    cpSync(join('scripts/stand-ins', file), join(target, file));
  }
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
