import { type RunOutcome, runAction } from '../../runner/run-action.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { expectNone } from '../cases.ts';
import { INPUTS, SANDBOX, judge, look } from '../release.ts';
import { type Meter, startMeter } from './meter.ts';
import type { Stream, Toxiproxy, Way } from './toxiproxy.ts';

/** Where connections are cut. */
export interface Cut {
  readonly stream: Stream;
  readonly bytes: number;
  /** Whether only the first that gets so far is cut, or each until the run has ended. */
  readonly which: 'first' | 'each';
}

interface Scene {
  readonly sandbox: Sandbox;
  readonly meter: Meter;
  readonly way: Way;
}

/** How many bytes a whole first release sends, and gets. */
export async function measure(toxiproxy: Toxiproxy): Promise<Record<Stream, number>> {
  const { sandbox, meter, way } = await makeScene(toxiproxy, () => undefined);
  expectNone(judgeGreen(await release(way), sandbox));
  await tearDown({ sandbox, meter, way });
  return meter.bytes;
}

/** A first release that is cut, and then, if it was not green, a second one that is not. */
export async function play({ stream, bytes, which }: Cut, toxiproxy: Toxiproxy): Promise<void> {
  let mended: Promise<void> | undefined;
  const mend = () => (mended ??= scene.way.mend());
  const scene = await makeScene(toxiproxy, () => which === 'first' && void mend());
  const { sandbox, way } = scene;
  await way.cutAfter(bytes, stream);
  try {
    const before = look(sandbox);
    const run = await release(way);
    await mend();
    expectNone(judge(run, { sandbox, before, version: '1.0.0' }));
    if (run.exitCode !== 0) expectNone(judgeGreen(await release(way), sandbox));
  } finally {
    await tearDown(scene);
  }
}

async function makeScene(toxiproxy: Toxiproxy, onEnd: () => unknown): Promise<Scene> {
  const sandbox = await startSandbox(SANDBOX);
  const meter = await startMeter(Number(new URL(sandbox.url).port), onEnd);
  return { sandbox, meter, way: await toxiproxy.before(meter.port) };
}

async function tearDown({ sandbox, meter, way }: Scene): Promise<void> {
  await way.close();
  await meter.close();
  await sandbox.close();
}

function release({ url }: Way): Promise<RunOutcome> {
  return runAction({ tag: 'v1.0.0', inputs: { ...INPUTS, 'api-url': url, timeout: '60s' } });
}

/** A run that nothing disturbs gets to its end. */
function judgeGreen(run: RunOutcome, sandbox: Sandbox): string[] {
  const found = judge(run, { sandbox, before: look(sandbox), version: '1.0.0' });
  return run.exitCode === 0 ? found : ['undisturbed, it is not green', ...found];
}
