// `npm run test:versions`: whether the programs that tools.ts names are the newest.
import { expectNone, runCases } from './cases.ts';
import { TOOLS, type Tool, run } from './tools.ts';

async function newestOf({ from }: Tool): Promise<string> {
  if ('module' in from) {
    const flags = ['list', '-m', '-f', '{{.Version}}', `${from.module}@latest`];
    return (await run('go', flags)).stdout.trim();
  }
  const flags = ['-m', 'pip', '--disable-pip-version-check', 'index', 'versions', from.pip];
  const { stdout } = await run('python3', flags);
  return /\((?<newest>[^)]+)\)/.exec(stdout)?.groups?.newest ?? 'unknown';
}

const cases = Object.entries(TOOLS).map(([name, tool]) => ({
  title: `${name} ${tool.version} is the newest`,
  run: async () => {
    const newest = await newestOf(tool);
    expectNone(newest === tool.version ? [] : [`the newest is ${newest}: change real/tools.ts`]);
  },
}));
await runCases(cases, { leg: 'versions', atOnce: 4 });
