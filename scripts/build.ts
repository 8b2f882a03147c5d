// Builds dist/ from src/, and sandbox/dist/ from sandbox/: TypeScript compiles to lib/, ncc packs
// lib/. `node scripts/build.ts --check` builds beside and says whether both are what they should be.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { licensesOf } from './licenses.ts';
import { EXTERNALS, FILES, refuseForgottenStandIns, withStandIns } from './stand-ins.ts';
import { withoutDeadCode } from './without-dead-code.ts';

const require = createRequire(import.meta.url);
const check = process.argv.includes('--check');

interface Bundle {
  readonly directory: string;
  /** The programs in it, by the name of their file without `.js`. */
  readonly programs: Readonly<Record<string, string>>;
  /** The packages that are packed into it, with all that they depend on. */
  readonly packages: readonly string[];
  /** What is left out, by how it is asked for, and the files that are put beside instead. */
  readonly externals: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

const BUNDLES: readonly Bundle[] = [
  {
    directory: 'dist',
    programs: { index: 'lib/index.js' },
    packages: ['@actions/core', '@actions/github', 'undici', 'zod'],
    externals: EXTERNALS,
    files: FILES,
  },
  {
    directory: 'sandbox/dist',
    programs: {
      start: 'lib/sandbox/action/start.js',
      serve: 'lib/sandbox/action/serve.js',
      stop: 'lib/sandbox/action/stop.js',
    },
    packages: ['@actions/core', '@hono/node-server', 'hono', 'zod'],
    externals: {},
    files: {},
  },
];

compile();
markSideEffectFree(['core', 'github', 'http-client', 'exec', 'io']);
for (const bundle of BUNDLES) await pack(bundle, targetOf(bundle));
if (check) compare();

function targetOf({ directory }: Bundle): string {
  return check ? join('.cache', directory) : directory;
}

function compile(): void {
  rmSync('lib', { recursive: true, force: true });
  for (const project of ['tsconfig.json', 'tsconfig.sandbox.json']) {
    const args = ['node_modules/typescript/bin/tsc', '-p', project];
    execFileSync(process.execPath, args, { stdio: 'inherit' });
  }
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

async function pack(bundle: Bundle, target: string): Promise<void> {
  const { programs, packages, externals, files } = bundle;
  const ncc = require('@vercel/ncc') as (input: string, options: object) => Promise<Packed>;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, program] of Object.entries(programs)) {
    const { code, assets } = await ncc(resolve(program), { externals, cache: false, quiet: true });
    writeFileSync(join(target, `${name}.js`), await slim(code));
    for (const [asset, { source }] of Object.entries(assets)) {
      const text = asset.endsWith('.js') ? await slim(String(source)) : String(source);
      // Chunks are named by numbers, which two programs could have in common.
      const packed = read(join(target, asset));
      if (packed !== undefined && packed !== text) throw new Error(`${asset} is packed twice.`);
      writeFileSync(join(target, asset), text);
    }
  }
  for (const [name, file] of Object.entries(files)) cpSync(file, join(target, name));
  writeFileSync(join(target, 'licenses.txt'), licensesOf(packages));
}

/** What Node has to read of it at every start, and nothing else. */
async function slim(code: string): Promise<string> {
  const slimmed = await withoutDeadCode(withStandIns(code));
  refuseForgottenStandIns(slimmed);
  return slimmed;
}

function compare(): void {
  const differing = BUNDLES.flatMap((bundle) => {
    const target = targetOf(bundle);
    const files = new Set([...readdirSync(bundle.directory), ...readdirSync(target)]);
    return [...files]
      .map((file) => join(bundle.directory, file))
      .filter((file) => read(file) !== read(join('.cache', file)));
  });
  if (differing.length > 0) {
    console.error(`Not what the sources build: ${differing.join(', ')}. Run: npm run build`);
    process.exit(1);
  }
  console.log('dist/ and sandbox/dist/ are what the sources build.');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
