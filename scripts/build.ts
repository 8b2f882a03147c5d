// Builds dist/ from src/, and sandbox/dist/ from sandbox/: TypeScript compiles to lib/, ncc packs
// lib/. `node scripts/build.ts --check` builds beside and says whether both are what they should be.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { folderDifferences } from './folder-differences.ts';
import { licensesOf } from './licenses.ts';

const require = createRequire(import.meta.url);
const check = process.argv.includes('--check');

interface Bundle {
  readonly directory: string;
  /** The programs in it, by the name of their file without `.js`. */
  readonly programs: Readonly<Record<string, string>>;
  /** The packages that are packed into it, with all that they depend on. */
  readonly packages: readonly string[];
  /** What Node is to take it for. CommonJS starts 3 ms faster; ES modules know their own place. */
  readonly type: 'commonjs' | 'module';
  /** The modules that STUBS takes the place of. */
  readonly stubbed: readonly string[];
}

const STUBS = 'scripts/stubs.cjs';

/** Asked for by `@actions/core`, and used neither by the action nor by the sandbox's. */
const STUBBED_FOR_CORE = [
  '@actions/http-client',
  '@actions/http-client/lib/auth',
  '@actions/exec',
  'crypto',
];

const BUNDLES: readonly Bundle[] = [
  {
    directory: 'dist',
    programs: { index: 'lib/index.js' },
    packages: [
      '@actions/core',
      '@actions/github',
      '@cfworker/json-schema',
      'semver',
      'undici',
      'yaml',
      'zod',
    ],
    type: 'commonjs',
    stubbed: [
      ...STUBBED_FOR_CORE,
      'undici',
      // Parts of undici, as undici asks for them.
      './client-h2.js',
      './parser-h1.js',
      '../web/fetch/body.js',
      '../web/fetch/formdata',
      '../web/webidl',
    ],
  },
  {
    directory: 'sandbox/dist',
    programs: {
      start: 'lib/sandbox/action/start.js',
      stop: 'lib/sandbox/action/stop.js',
    },
    packages: ['@actions/core', '@hono/node-server', 'hono', 'zod'],
    type: 'module',
    stubbed: STUBBED_FOR_CORE,
  },
];

compile();
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

interface Packed {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

/** Writes what the packer gives, as it is. */
async function pack(bundle: Bundle, target: string): Promise<void> {
  const ncc = require('@vercel/ncc') as (input: string, options: object) => Promise<Packed>;
  const { programs, packages, type, stubbed } = bundle;
  const stub = `./${basename(STUBS)}`;
  const externals = Object.fromEntries(stubbed.map((module) => [module, stub]));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, program] of Object.entries(programs)) {
    const options = { esm: type === 'module', externals, cache: false, quiet: true };
    const { code, assets } = await ncc(resolve(program), options);
    writeFileSync(join(target, `${name}.js`), code);
    for (const [asset, { source }] of Object.entries(assets)) {
      const file = join(target, asset);
      // Chunks are named by numbers, which two programs could have in common.
      if (existsSync(file) && readFileSync(file, 'utf8') !== String(source)) {
        throw new Error(`${asset} is packed twice.`);
      }
      writeFileSync(file, source);
    }
  }
  cpSync(STUBS, join(target, stub));
  writeFileSync(join(target, 'package.json'), `${JSON.stringify({ type }, null, 2)}\n`);
  writeFileSync(join(target, 'licenses.txt'), licensesOf(packages));
}

function compare(): void {
  const differing = BUNDLES.flatMap((bundle) =>
    folderDifferences(bundle.directory, targetOf(bundle)),
  );
  if (differing.length > 0) {
    console.error(`Not what the sources build: ${differing.join(', ')}. Run: npm run build`);
    process.exit(1);
  }
  console.log('dist/ and sandbox/dist/ are what the sources build.');
}
