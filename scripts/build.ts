// Builds dist/ from src/, sandbox/dist/ from sandbox/, and the package of the command line, dist/cli/,
// from both: TypeScript compiles to lib/, ncc packs lib/. `node scripts/build.ts --check` builds beside and says whether both are what they should be.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
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
  /** The modules that STUBS takes the place of. */
  readonly stubbed: readonly string[];
  /** What is packed by itself, by the name of its file without `.js`. */
  readonly apart?: Readonly<Record<string, Apart>>;
  /** What another one has packed by itself: its file, by what the programs ask for. */
  readonly elsewhere?: Externals;
  /** Whether its programs are made small rather than to be read. */
  readonly minify: boolean;
  /** What else its `package.json` says, for a package that npm installs. */
  readonly manifest?: object;
  /** Files that are copied into it. */
  readonly copied?: readonly string[];
  /** Small programs beside it that only start one of it, by path. */
  readonly starters?: Readonly<Record<string, string>>;
}

/**
 * A library that is packed by itself and made small. It neither reads nor sends anything: what does
 * stays as it can be read. Only ES modules load faster so; those of CommonJS lose the brackets by
 * which V8 compiles a module at once.
 */
interface Apart {
  readonly entry: string;
  /** As what the programs ask for it. */
  readonly asked: readonly string[];
}

const STUBS = 'scripts/stubs.cjs';

/** Parts of `@actions/core` that neither the action nor the sandbox's uses, as it asks for them. */
const STUBBED_OF_CORE = ['./oidc-utils.js', './platform.js', './summary.js', 'crypto'];

/** Parts of undici that nothing here uses, as undici asks for them. */
const STUBBED_OF_UNDICI = [
  './client-h2.js',
  './parser-h1.js',
  '../llhttp/llhttp_simd-wasm.js',
  '../web/fetch/body.js',
  '../web/fetch/formdata',
  '../web/webidl',
];

/**
 * 3 ms of every release, 23 kB of what a runner downloads, and 19 kB more, because the sandbox takes
 * it from here.
 */
const ZOD: Apart = { entry: 'scripts/zod-core.mjs', asked: ['zod/v4/core'] };

/** In the library's own ES modules: 4 ms of a run with a manifest, 29 kB of what a runner downloads. */
const YAML: Apart = { entry: 'node_modules/yaml/browser/dist/index.js', asked: ['yaml'] };

/** 3 kB of what a runner downloads. */
const JSON_SCHEMA: Apart = {
  entry: 'node_modules/@cfworker/json-schema/dist/esm/index.js',
  asked: ['@cfworker/json-schema'],
};

/** What starts the sandbox and what ends it both have it: 7 kB of what a runner downloads. */
const CORE: Apart = { entry: 'node_modules/@actions/core/lib/core.js', asked: ['@actions/core'] };

/** What GitHub's answers are read by. 5 kB of what a runner downloads, together. */
const JSON_OF_GITHUB: Apart = {
  entry: 'node_modules/json-with-bigint/json-with-bigint.js',
  asked: ['json-with-bigint'],
};
const CONTENT_TYPE: Apart = {
  entry: 'node_modules/content-type/dist/index.js',
  asked: ['content-type'],
};

/** The last one lies in the first, and is packed after it. */
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
    stubbed: [
      ...STUBBED_OF_CORE,
      ...STUBBED_OF_UNDICI,
      // Asked for by GitHub's client, which is given another fetch.
      '@actions/http-client',
      'undici',
      // Plugins of GitHub's client: the requests are written out in src/github.
      '@octokit/plugin-rest-endpoint-methods',
      '@octokit/plugin-paginate-rest',
    ],
    apart: {
      'content-type': CONTENT_TYPE,
      'json-schema': JSON_SCHEMA,
      'json-with-bigint': JSON_OF_GITHUB,
      yaml: YAML,
      zod: ZOD,
    },
    minify: false,
  },
  {
    directory: 'sandbox/dist',
    programs: {
      start: 'lib/sandbox/action/start.js',
      serve: 'lib/sandbox/action/serve.js',
      stop: 'lib/sandbox/action/stop.js',
    },
    packages: ['@actions/core', '@hono/node-server', 'hono', 'zod'],
    stubbed: STUBBED_OF_CORE,
    apart: { core: CORE },
    // zod's core, as what `zod/mini` is made of asks for it.
    elsewhere: { '../core/index.js': '../../dist/zod.js' },
    // It never meets a secret, and every job that releases downloads it: 70 kB less.
    minify: true,
  },
  {
    directory: 'dist/cli',
    programs: { index: 'lib/cli/src/cli.js' },
    packages: [
      '@cfworker/json-schema',
      '@hono/node-server',
      'hono',
      'semver',
      'undici',
      'yaml',
      'zod',
    ],
    stubbed: STUBBED_OF_UNDICI,
    apart: {
      'json-schema': JSON_SCHEMA,
      yaml: YAML,
      zod: ZOD,
    },
    minify: false,
    manifest: commandLineManifest(),
    copied: ['LICENSE'],
    starters: { 'dist/cli.js': './cli/index.js' },
  },
];

/** Of the package that `npx` installs: no scripts, and nothing to install besides. */
function commandLineManifest(): object {
  const { name, version, license, repository } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, unknown>;
  return {
    name,
    version,
    description: 'Releases integrations into workspaces of Kontur.CRM.',
    license,
    repository,
    bin: { 'kontur-crm-release': 'index.js' },
    engines: { node: '>=22.19' },
  };
}

/** CommonJS starts 3 ms faster than ES modules. */
const PACKED_AS = { esm: false, cache: false, quiet: true };

compile();
for (const bundle of BUNDLES) await pack(bundle);
if (check) compare();

function targetOf(path: string): string {
  return check ? join('.cache', path) : path;
}

function compile(): void {
  rmSync('lib', { recursive: true, force: true });
  for (const project of ['tsconfig.json', 'tsconfig.sandbox.json', 'tsconfig.cli.json']) {
    const args = ['node_modules/typescript/bin/tsc', '-p', project];
    execFileSync(process.execPath, args, { stdio: 'inherit' });
  }
}

async function pack(bundle: Bundle): Promise<void> {
  const { directory, programs, packages, apart = {}, minify } = bundle;
  const { manifest = {}, copied = [], starters = {} } = bundle;
  const target = targetOf(directory);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, { entry }] of Object.entries(apart)) {
    const options = { externals: stubsOf(bundle), minify: true };
    await packOne(entry, { file: join(target, `${name}.js`), options });
  }
  for (const [name, program] of Object.entries(programs)) {
    const options = { externals: externalsOf(bundle), minify };
    await packOne(program, { file: join(target, `${name}.js`), options });
  }
  for (const file of [STUBS, ...copied]) cpSync(file, join(target, basename(file)));
  for (const [path, program] of Object.entries(starters)) {
    writeFileSync(targetOf(path), `#!/usr/bin/env node\n'use strict';\nrequire('${program}');\n`);
  }
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ ...manifest, type: 'commonjs' }, null, 2)}\n`,
  );
  writeFileSync(join(target, 'licenses.txt'), licensesOf(packages));
}

/** The files that a program finds beside it, by what it asks for. */
type Externals = Readonly<Record<string, string>>;

function stubsOf({ stubbed }: Bundle): Externals {
  return Object.fromEntries(stubbed.map((module) => [module, `./${basename(STUBS)}`] as const));
}

function externalsOf(bundle: Bundle): Externals {
  const { apart = {}, elsewhere = {} } = bundle;
  const packed = Object.entries(apart).flatMap(([name, { asked }]) =>
    asked.map((module) => [module, `./${name}.js`] as const),
  );
  return { ...stubsOf(bundle), ...Object.fromEntries(packed), ...elsewhere };
}

interface Packed {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

/** Writes what the packer gives, as it is: a file, and its chunks beside it. */
async function packOne(
  entry: string,
  { file, options }: { file: string; options: object },
): Promise<void> {
  const ncc = require('@vercel/ncc') as (input: string, options: object) => Promise<Packed>;
  const { code, assets } = await ncc(resolve(entry), { ...options, ...PACKED_AS });
  writeFileSync(file, code);
  for (const [asset, { source }] of Object.entries(assets)) {
    const chunk = join(dirname(file), asset);
    // Chunks are named by numbers, which two programs could have in common.
    if (existsSync(chunk) && readFileSync(chunk, 'utf8') !== String(source)) {
      throw new Error(`${asset} is packed twice.`);
    }
    writeFileSync(chunk, source);
  }
}

function compare(): void {
  const differing = ['dist', 'sandbox/dist'].flatMap((folder) =>
    folderDifferences(folder, targetOf(folder)),
  );
  if (differing.length > 0) {
    console.error(`Not what the sources build: ${differing.join(', ')}. Run: npm run build`);
    process.exit(1);
  }
  console.log('dist/ and sandbox/dist/ are what the sources build.');
}
