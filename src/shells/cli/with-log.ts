import type { Failure } from '../../domain/errors.ts';
import { errorOf, onCrash } from '../common/on-crash.ts';
import { type Call, EXIT } from './command.ts';
import { documentOfFailure } from './document.ts';
import { TerminalLog } from './terminal-log.ts';

/** How a call wants to be told of. */
export interface Telling {
  readonly env: NodeJS.ProcessEnv;
  /** Whether standard output is for one JSON document. */
  readonly isJson: boolean;
  readonly isDebug: boolean;
  /** Whether standard output is for something else than the story. */
  readonly isData: boolean;
}

export function tellingOf({ env, args: { flags } }: Call, isData = false): Telling {
  const isJson = flags.get('json') === 'true';
  return { env, isJson, isDebug: flags.get('debug') === 'true', isData: isData || isJson };
}

/** Does work that tells a log, and reports whatever it throws. Resolves to the exit code. */
export async function withLog(
  { env, isJson, isDebug, isData }: Telling,
  work: (log: TerminalLog) => Promise<number>,
): Promise<number> {
  const { stdout, stderr } = process;
  const story = isData ? stderr : stdout;
  const log = new TerminalLog({ story, errors: stderr, env, isDebug });
  const report = (thrown: unknown) => {
    const { failure } = errorOf(thrown, log);
    if (isJson) printDocument(documentOfFailure(log.shownData(failure)));
    return reportFailures([failure], log);
  };
  onCrash(report);
  try {
    return await work(log);
  } catch (thrown) {
    return report(thrown);
  } finally {
    log.end();
  }
}

/** Tells what is wrong, and resolves to the exit code that says so. */
export function reportFailures(failures: readonly Failure[], log: TerminalLog): number {
  for (const { code, message, hint } of failures) {
    log.error(`${code}: ${message}${message.includes('\n') ? '\n' : ' '}${hint}`);
  }
  return failures[0]?.code === 'invalid-input' ? EXIT.usage : EXIT.failed;
}

export function printDocument(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
