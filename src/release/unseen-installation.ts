import { toReleaseError } from '../domain/defect.ts';
import { type Failure, ReleaseError } from '../domain/errors.ts';
import { RequestError } from '../ports/workspace.ts';
import { type Write, knownInstance } from '../resources/write.ts';
import type { Dependencies } from './dependencies.ts';
import { type WriteEnding, lookUntilSeen } from './perform-write.ts';
import type { Notify } from './run-state.ts';

/** What a run says of an installation that was answered with a success and never shows. */
export const INSTALLATION_UNSEEN: Failure = {
  code: 'outcome-unknown',
  message: 'Install: it was answered, but it cannot be seen that it has happened.',
  hint: 'Look at the page of the workspace, then run again: what is there is found and kept.',
};

/**
 * Whether a write may have come to nothing only because there is no instance yet. What a setup is
 * answered where none is installed is not documented but for its status, 409.
 */
export function mayLackInstance(ending: WriteEnding): boolean {
  if (ending.result !== 'not-done' || !(ending.error instanceof RequestError)) return false;
  return ending.error.outcome === 'conflict' || ending.error.code === 'not-installed';
}

/**
 * Finds out whether an installation has happened of which its answer alone tells: what an install
 * answers is not documented, so that a success of it proves nothing.
 */
export async function seeInstallation(
  install: Write,
  around: Dependencies & { readonly notify: Notify },
): Promise<WriteEnding> {
  const { log, notify } = around;
  log.info(`${install.label}: looking whether it has happened.`);
  try {
    const looked = await lookUntilSeen(install, around);
    const current = 'done' in looked ? looked.done : undefined;
    notify({ kind: 'instance-read', instance: current && knownInstance(current) });
    if (current !== undefined) return { result: 'done', current, isAdopted: false };
    return { result: 'not-done', error: new ReleaseError(INSTALLATION_UNSEEN) };
  } catch (thrown) {
    notify({ kind: 'instance-read', instance: undefined });
    return { result: 'not-done', error: toReleaseError(thrown) };
  }
}
