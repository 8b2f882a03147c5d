import { InputError } from '../../domain/errors.ts';
import { workspaceName } from '../../inputs/name-values.ts';
import { type Call, EXIT } from './command.ts';
import { tellingOf, withLog } from './with-log.ts';

/** `sandbox`: a workspace of one's own, until a signal ends it. */
export function sandbox(call: Call): Promise<number> {
  return withLog(tellingOf(call), async (log) => {
    const { flags } = call.args;
    const port = portOf(flags.get('port') ?? '0');
    const workspace = workspaceOf(flags.get('workspace') ?? 'sandbox');
    const [{ serveUntilStopped }, { readRoutes }] = await Promise.all([
      import('../../../sandbox/serve-until-stopped.ts'),
      import('../../../sandbox/read-routes.ts'),
    ]);
    const given = flags.get('routes');
    const routes = given === undefined ? undefined : readRoutes(given);
    if (given !== undefined && routes === undefined) throw routesProblem();
    const listFormat = flags.get('paged') === 'true' ? 'pages' : 'array';
    const problem = await serveUntilStopped(
      {
        port,
        workspace: { name: workspace },
        listFormat,
        ...(routes === undefined ? {} : { routes }),
      },
      {
        command: howItWasStarted(),
        print: (text) => {
          log.line(text);
        },
      },
    );
    if (problem !== undefined) throw portProblem('another program listens there');
    return EXIT.done;
  });
}

/** Spells what starts this program again: a checkout and npx put no name in the PATH. */
function howItWasStarted(): string {
  return [process.execPath, process.argv[1] ?? ''].map(inShell).join(' ');
}

/** Spells a word of a command, as a POSIX shell reads it. */
function inShell(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw portProblem('it is no port');
}

function portProblem(problem: string): InputError {
  return new InputError([
    { input: 'port', problem, remedy: 'Use a free port up to 65535, or leave it out' },
  ]);
}

function routesProblem(): InputError {
  const remedy = 'Write JSON such as {"install": "PUT /v2/{ws}/{id}"}';
  return new InputError([{ input: 'routes', problem: 'it is no value of routes', remedy }]);
}

function workspaceOf(text: string): string {
  const name = workspaceName(text);
  if (name.ok) return name.value;
  const { problem, remedy } = name;
  throw new InputError([{ input: 'workspace', problem, remedy }]);
}
