// The programs that are not packages of Debian, their versions, and where they come from. The
// versions stand here and nowhere else; `npm run test:versions` says which of them are old.
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

export interface Tool {
  /** What it is called on PATH. */
  readonly program: string;
  readonly version: string;
  /** A Go module and the path of the program's package in it, or the name of a package of PyPI. */
  readonly from: GoPackage | { readonly pip: string };
}

interface GoPackage {
  readonly module: string;
  readonly package: string;
  readonly flags?: readonly string[];
  /** Whether it is built as something that an empty module requires: for a proxy without its list. */
  readonly isUnlisted?: boolean;
}

export const TOOLS = {
  act: {
    program: 'act',
    version: 'v0.2.89',
    from: {
      module: 'github.com/nektos/act',
      package: '',
      // Only its host mode is used.
      flags: ['-tags', 'WITHOUT_DOCKER'],
    },
  },
  actionlint: {
    program: 'actionlint',
    version: 'v1.7.12',
    from: { module: 'github.com/rhysd/actionlint', package: '/cmd/actionlint' },
  },
  'gitea-runner': {
    program: 'gitea-runner',
    version: 'v1.0.8',
    from: { module: 'gitea.com/gitea/runner', package: '', isUnlisted: true },
  },
  toxiproxy: {
    program: 'toxiproxy-server',
    version: 'v2.5.0',
    from: { module: 'github.com/Shopify/toxiproxy/v2', package: '/cmd/server' },
  },
  'python-semantic-release': {
    program: 'python-semantic-release',
    version: '10.7.0',
    from: { pip: 'python-semantic-release' },
  },
  zizmor: { program: 'zizmor', version: '1.32.0', from: { pip: 'zizmor' } },
} as const satisfies Readonly<Record<string, Tool>>;

const INSTALL_MS = 8 * 60_000;

export const run = promisify(execFile);

/** Debian keeps daemons where only root looks for programs. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The path of a program, as a shell would find it. */
export function findOnPath(program: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, program)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The path of a tool: the one on PATH, whatever its version, else this version out of the user's
 * cache, into which it is installed first if need be. Or why there is none.
 */
export async function findTool(
  name: keyof typeof TOOLS,
): Promise<{ readonly path: string } | { readonly problem: string }> {
  const tool: Tool = TOOLS[name];
  const onPath = findOnPath(tool.program);
  if (onPath !== undefined) return { path: onPath };
  const folder = join(cacheFolder(), `${name}-${tool.version}`);
  const path = join(folder, 'module' in tool.from ? programOf(tool.from) : `bin/${tool.program}`);
  if (existsSync(path)) return { path };
  try {
    await install(tool, folder);
    return { path };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { problem: `${name} is not on PATH and could not be installed: ${said}` };
  }
}

/** Where programs are kept from one run to the next. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kontur-crm-release');
}

/** Go calls a program by the last part of its package's path. */
function programOf({ module, package: below }: { module: string; package: string }): string {
  return `${module}${below}`.split('/').at(-1) ?? '';
}

async function install({ from, version }: Tool, folder: string): Promise<void> {
  const limits = { timeout: INSTALL_MS, env: { ...process.env, GOBIN: folder } };
  if ('module' in from) {
    if (findOnPath('go') === undefined) throw new Error('there is no go.');
    if (from.isUnlisted === true) {
      await buildUnlisted({ from, version }, folder);
    } else {
      const flags = from.flags ?? [];
      await run('go', ['install', ...flags, `${from.module}${from.package}@${version}`], limits);
    }
  } else {
    if (findOnPath('python3') === undefined) throw new Error('there is no python3.');
    const flags = ['--quiet', '--disable-pip-version-check', '--target', folder];
    await run('python3', ['-m', 'pip', 'install', ...flags, `${from.pip}==${version}`], limits);
  }
}

/** `go install` looks for a newer version of the module first; this asks for the one alone. */
async function buildUnlisted(
  { from, version }: { readonly from: GoPackage; readonly version: string },
  folder: string,
): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'go-module-'));
  try {
    await writeFile(join(cwd, 'go.mod'), `module tool\n\nrequire ${from.module} ${version}\n`);
    const flags = ['-mod=mod', ...(from.flags ?? []), '-o', join(folder, programOf(from))];
    await run('go', ['build', ...flags, `${from.module}${from.package}`], {
      cwd,
      timeout: INSTALL_MS,
    });
  } finally {
    await rm(cwd, { recursive: true });
  }
}
