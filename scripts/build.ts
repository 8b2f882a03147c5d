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
  /** What Node is to take it for. CommonJS starts 3 ms faster; ES modules know their own place. */
  readonly type: 'commonjs' | 'module';
  /** The modules that STUBS takes the place of. */
  readonly stubbed: readonly string[];
  /** What is packed by itself, by the name of its file without `.js`. */
  readonly apart?: Readonly<Record<string, Apart>>;
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

/** zod, in the shapes that are made of it: 3 ms of every release, 23 kB of what a runner downloads. */
function answerShapes(lib: string): Apart {
  return {
    entry: join(lib, 'http/answer-shapes.js'),
    asked: ['./answer-shapes.js', '../http/answer-shapes.js'],
  };
}

/** In the library's own ES modules: 4 ms of a run with a manifest, 29 kB of what a runner downloads. */
const YAML: Apart = { entry: 'node_modules/yaml/browser/dist/index.js', asked: ['yaml'] };

/** 3 kB of what a runner downloads. */
const JSON_SCHEMA: Apart = {
  entry: 'node_modules/@cfworker/json-schema/dist/esm/index.js',
  asked: ['@cfworker/json-schema'],
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
    type: 'commonjs',
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
      'answer-shapes': answerShapes('lib'),
      'json-schema': JSON_SCHEMA,
      yaml: YAML,
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
    type: 'module',
    stubbed: STUBBED_OF_CORE,
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
    type: 'commonjs',
    stubbed: STUBBED_OF_UNDICI,
    apart: {
      'answer-shapes': answerShapes('lib/cli/src'),
      'json-schema': JSON_SCHEMA,
      yaml: YAML,
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
  const { directory, programs, packages, type, stubbed, apart = {}, minify } = bundle;
  const { manifest = {}, copied = [], starters = {} } = bundle;
  const target = targetOf(directory);
  const stub = `./${basename(STUBS)}`;
  const externals = Object.fromEntries([
    ...stubbed.map((module) => [module, stub] as const),
    ...Object.entries(apart).flatMap(([name, { asked }]) =>
      asked.map((module) => [module, `./${name}.js`] as const),
    ),
  ]);
  const esm = type === 'module';
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, { entry }] of Object.entries(apart)) {
    await packOne(entry, { file: join(target, `${name}.js`), options: { esm, minify: true } });
  }
  for (const [name, program] of Object.entries(programs)) {
    const options = { esm, externals, minify };
    await packOne(program, { file: join(target, `${name}.js`), options });
  }
  cpSync(STUBS, join(target, stub));
  for (const file of copied) cpSync(file, join(target, basename(file)));
  for (const [path, program] of Object.entries(starters)) {
    writeFileSync(targetOf(path), `#!/usr/bin/env node\n'use strict';\nrequire('${program}');\n`);
  }
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ ...manifest, type }, null, 2)}\n`,
  );
  writeFileSync(join(target, 'licenses.txt'), licensesOf(packages));
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
  const { code, assets } = await ncc(resolve(entry), { ...options, cache: false, quiet: true });
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
