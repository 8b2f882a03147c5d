import { expect, test } from '@jest/globals';
import { type Fault, onCall } from '../chaos/faults.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { INSTALLED, callsOf, release, startService } from './release.ts';

const cut = (at: number, framing: 'length' | 'chunked' | 'close'): Fault => ({
  kind: 'cut',
  at,
  framing,
  end: 'reset',
});

const ENDS: readonly Fault[] = [
  { kind: 'reset', commit: false },
  cut(40, 'chunked'),
  ...onlyInWhole([cut(0, 'length')]),
  { kind: 'cut', at: -1, framing: 'close', end: 'close' },
  ...onlyInSoak<Fault>([
    { kind: 'close', commit: false },
    ...[40, -1].map((at) => cut(at, 'length')),
    ...[0, -1].map((at) => cut(at, 'chunked')),
    ...[0, 40, -1].map((at) => cut(at, 'close')),
  ]),
];

test('GET reset at byte 0, in the middle, at the last byte: retried whole, with the same result', async () => {
  const outcomeOf = async (call: string, fault: Fault | undefined) => {
    const integrations = [{ ...INSTALLED, id: '10300000-0000-4000-8000-00000000a396' }];
    const faults = fault === undefined ? undefined : onCall(call, fault, 1);
    const { chaos } = await startService(faults, { integrations });
    const outcome = await release(chaos, { tag: 'v1.0' });
    // The times and the address in it differ from run to run.
    const outputs = { ...outcome.outputs, 'workspace-url': '', summary: '' };
    return {
      exitCode: outcome.exitCode,
      outputs,
      reads: callsOf(chaos).filter((asked) => asked === call).length,
    };
  };
  for (const call of ['GET /integrations', ...onlyInWhole(['GET /integrations/instances/{id}'])]) {
    const usual = await outcomeOf(call, undefined);
    expect(usual).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' }, reads: 1 });
    const runs = ENDS.map((fault) => [JSON.stringify(fault), () => outcomeOf(call, fault)]);
    const seen = await inParallel(
      Object.fromEntries(runs) as Record<string, () => ReturnType<typeof outcomeOf>>,
    );
    for (const [name, outcome] of Object.entries(seen)) {
      expect({ name, ...outcome }).toEqual({ name, ...usual, reads: 2 });
    }
  }
});
