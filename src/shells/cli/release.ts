import type { ReleaseResult } from '../../domain/results.ts';
import type { ReleaseInputs } from '../../inputs/release-inputs.ts';
import { beginRelease } from '../common/begin-release.ts';
import { type Understood, readRelease } from '../common/read-release.ts';
import { type Call, EXIT } from './command.ts';
import { stopBySignal } from './signals.ts';
import { takeInput } from './take-input.ts';
import type { TerminalLog } from './terminal-log.ts';
import { tellingOf, withLog } from './with-log.ts';

/** `release`: does it. */
export function release(call: Call): Promise<number> {
  return withLog(tellingOf(call), async (log) => {
    const understood = await readRelease(await takeInput(call), log);
    const { exitCode } = await perform(understood, { call, log });
    return exitCode;
  });
}

/** `plan`: the same up to the first write. */
export function plan(call: Call): Promise<number> {
  return withLog(tellingOf(call), async (log) => {
    const { inputs, proxy } = await readRelease(await takeInput(call), log);
    const failsOnChanges = inputs.policy.failOn.includes('changes');
    // Changes are no failure of a plan but have an exit code, so the release is not told of them.
    const failOn = inputs.policy.failOn.filter((word) => word !== 'changes');
    const tolerant = { ...inputs, policy: { ...inputs.policy, failOn } };
    const { exitCode, result } = await perform({ inputs: tolerant, proxy }, { call, log });
    const writes = result !== undefined && result.steps.length > 0;
    return exitCode === EXIT.done && writes && failsOnChanges ? EXIT.changes : exitCode;
  });
}

interface Performed {
  readonly exitCode: number;
  readonly result: ReleaseResult | undefined;
}

async function perform(
  understood: Understood<ReleaseInputs>,
  { call, log }: { call: Call; log: TerminalLog },
): Promise<Performed> {
  const stop = stopBySignal(log);
  const { inputs } = understood;
  const reach = await beginRelease(understood, log);
  // Loaded while the handshakes of the connection are on their way, and only for good inputs.
  const [{ performRelease }, { reportRelease }] = await Promise.all([
    import('../common/perform-release.ts'),
    import('./report-release.ts'),
  ]);
  let performed: Performed = { exitCode: EXIT.failed, result: undefined };
  await performRelease(inputs, {
    reach,
    cancelled: stop.cancelled,
    log,
    report: (result) => {
      const reported = reportRelease(result, { inputs, call, log });
      const stopped = result.failure === undefined ? undefined : stop.exitCode();
      performed = { exitCode: stopped ?? reported, result };
    },
  });
  return performed;
}
