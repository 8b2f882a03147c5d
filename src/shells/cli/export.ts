import { type Failure, ReleaseError } from '../../domain/errors.ts';
import { type LookInputs, lookInputs } from '../../inputs/release-inputs.ts';
import { systemClock } from '../../time/clock.ts';
import { Deadline } from '../../time/deadline.ts';
import { ambiguousName } from '../../resources/integration.ts';
import type { LiveWebhook } from '../../resources/live-webhooks.ts';
import { quote, untrusted } from '../../text/quote.ts';
import { type Reach, reachOf } from '../common/reach.ts';
import { understand } from '../common/read-release.ts';
import { type Call, EXIT } from './command.ts';
import { stopBySignal } from './signals.ts';
import { takeInput } from './take-input.ts';
import type { TerminalLog } from './terminal-log.ts';
import { reportFailures, tellingOf, withLog } from './with-log.ts';

/** `export`: prints the live instance as a manifest. Where it is ambiguous, it says so and fails. */
export function exportManifest(call: Call): Promise<number> {
  return withLog(tellingOf(call, true), async (log) => {
    const { inputs, proxy } = await understand(await takeInput(call), { log, check: lookInputs });
    const stop = stopBySignal(log);
    const reach = reachOf(inputs.settings.apiUrl, proxy);
    try {
      return await printManifest(inputs, { reach, cancelled: stop.cancelled, log });
    } catch (thrown) {
      const exitCode = stop.exitCode();
      if (exitCode === undefined) throw thrown;
      return exitCode;
    }
  });
}

async function printManifest(
  { integration: name, settings, budgetMs }: LookInputs,
  { reach, cancelled, log }: { reach: Reach; cancelled: AbortSignal; log: TerminalLog },
): Promise<number> {
  const [{ connectWorkspace }, { observe }, { manifestOf }] = await Promise.all([
    import('../../workspace/connect-workspace.ts'),
    import('../../release/observe.ts'),
    import('./manifest-of.ts'),
  ]);
  const clock = systemClock;
  const deadline = new Deadline({ clock, budgetMs, cancelled });
  const onSecret = (secret: string) => {
    log.mask(secret);
  };
  const connection = await connectWorkspace({ settings, reach, clock, deadline, log, onSecret });
  try {
    const { integration, instance, alike } = await observe(connection.workspace, name);
    if (integration === undefined) {
      throw new ReleaseError(ambiguousName(alike, name) ?? notThere(name));
    }
    for (const { value = '' } of instance?.secrets ?? []) log.mask(value);
    const isSecret = (text: string) => log.shownData(text) !== text;
    const { text, doubles } = manifestOf({ integration, instance, isSecret });
    process.stdout.write(log.shownData(text));
    return doubles.length === 0 ? EXIT.done : reportFailures(doubles.map(twice), log);
  } finally {
    void connection.close();
  }
}

function notThere(name: string): Failure {
  return {
    code: 'not-installed',
    message: `The workspace has no integration ${quote(name)}.`,
    hint: 'Check its name and the workspace; names are exact in case.',
  };
}

function twice(doubles: readonly LiveWebhook[]): Failure {
  const [first] = doubles;
  const ids = doubles.map(({ id }) => untrusted(id, 80)).join(', ');
  return {
    code: 'ambiguous-name',
    message: `There are ${doubles.length} webhooks ${quote(first?.url ?? '')} of the kind ${first?.kind ?? ''}: ${ids}.`,
    hint: 'The first of them is in the manifest. Remove the others, and export again.',
  };
}
