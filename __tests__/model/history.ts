import fc from 'fast-check';
import {
  type Fault,
  doneButAnswered,
  killedAfter,
  killedBefore,
  lostAfter,
  lostAndLate,
  lostBefore,
  notSent,
  refused,
  stoppedInFlight,
} from '../release/faults.ts';
import type { DesiredState, DesiredWebhook, Policy } from '../../src/domain/desired-state.ts';
import { requestFor } from '../release-request.ts';
import type { CallKind } from '../release/memory-workspace.ts';
import { WEBHOOK } from '../release/write-scenes.ts';

/** From the lowest to the highest. */
export const VERSIONS = ['0.9', '1.0-rc2', '1.0-rc10', '1.0', '1.0.1', '1.0.1.5', '1.1', '2.0'];

export const REMOVED_WEBHOOK = '/webHooks/00000000-0000-4000-8000-000000000001';

/** A name for each kind of fault, as it is counted, and the fault. */
export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
}

/** Everything that a process is asked for. */
export type Options = DesiredState & Policy;

/** One process that releases. */
export interface RunPlan {
  readonly options: Options;
  /** What its calls meet, by their number. */
  readonly faults: readonly (readonly [call: number, fault: NamedFault])[];
  /** What the sends of one kind meet, one after the other. */
  readonly sends: Readonly<Partial<Record<CallKind, readonly NamedFault[]>>>;
  /** Before this call somebody cancels the run. */
  readonly cancelAt: number | undefined;
  readonly budgetMs: number;
}

export type HistoryEvent =
  | { readonly kind: 'run'; readonly run: RunPlan }
  | {
      readonly kind: 'race';
      readonly runs: readonly [RunPlan, RunPlan];
      readonly order: readonly boolean[];
    };

/** What happens to one workspace, one event after the other. */
export interface History {
  readonly heldVersion: string | undefined;
  readonly heldInstalled: boolean;
  readonly listLagMs: number;
  readonly upgradeDelayMs: number;
  readonly doubleNames: boolean;
  readonly events: readonly HistoryEvent[];
  /** What the runs after the last fault ask for; their version is never too low. */
  readonly last: Options;
}

const named = (name: string, fault: fc.Arbitrary<Fault>): fc.Arbitrary<NamedFault> =>
  fault.map((it) => ({ name, fault: it }));

const retryAfterMs = fc.constantFrom(undefined, 0, 2_000, 30_000, 3_600_000);

/** What leaves it unclear whether a write has happened, or lets it be sent again. */
const unclear = fc.oneof(
  named(
    'not taken on',
    fc.tuple(fc.constantFrom(429, 503), retryAfterMs).map(([status, ms]) => refused(status, ms)),
  ),
  named(
    'failed',
    fc.constantFrom(408, 500, 502, 504).map((status) => refused(status)),
  ),
  named(
    'failed but done',
    fc.constantFrom(408, 500, 502, 503, 504).map((status) => doneButAnswered(status)),
  ),
  named('lost before', fc.constant(0).map(lostBefore)),
  named('lost after', fc.constant(0).map(lostAfter)),
  named('lost and late', fc.integer({ min: 100, max: 8_000 }).map(lostAndLate)),
);

const fault = fc.oneof(
  { weight: 6, arbitrary: unclear },
  {
    weight: 1,
    arbitrary: named(
      'refused',
      fc.constantFrom(400, 401, 403, 404, 409).map((status) => refused(status)),
    ),
  },
  { weight: 1, arbitrary: named('not sent', fc.constant(0).map(notSent)) },
  {
    weight: 2,
    arbitrary: named(
      'killed',
      fc.boolean().map((done) => (done ? killedAfter() : killedBefore())),
    ),
  },
  {
    weight: 1,
    arbitrary: named(
      'cancelled in flight',
      fc.constantFrom('yes' as const, 'no' as const).map((it) => stoppedInFlight('cancelled', it)),
    ),
  },
);

/** True once in so many times. */
const oneIn = (times: number) => fc.nat({ max: times - 1 }).map((it) => it === 0);

const { desired, policy } = requestFor();
const BASE: Options = { ...desired, ...policy };

/** Another one than the patch adds, edited from release to release. */
const webhook: fc.Arbitrary<DesiredWebhook> = fc.record({
  url: fc.constant('calls/sync'),
  trigger: fc
    .constantFrom(5, 10)
    .map((everyMinutes) => ({ kind: 'schedule' as const, everyMinutes })),
  disabled: fc.boolean(),
  absent: oneIn(4),
});

const options: fc.Arbitrary<Options> = fc
  .record({
    version: fc.constantFrom(...VERSIONS),
    install: oneIn(4).map((it) => !it),
    setup: fc.constantFrom(undefined, { a: 'x' }, { a: 'y', n: 7, apiKey: 'k' }),
    setupWhen: fc.constantFrom('changed' as const, 'unconfigured' as const, 'always' as const),
    instancePatch: fc.subarray([
      { op: 'replace', path: '/features/call', value: true } as const,
      { op: 'replace', path: '/baseUrl', value: 'https://example.org' } as const,
      WEBHOOK,
      { op: 'remove', path: REMOVED_WEBHOOK } as const,
    ]),
    features: fc.constantFrom({}, { hangup: true }, { hangup: false, sendSms: true }),
    webhooks: fc.oneof(
      fc.constant([]),
      webhook.map((it) => [it]),
    ),
    waitFor: fc.constantFrom('active' as const, 'version' as const, 'none' as const),
    allowDowngrade: oneIn(10),
    dryRun: oneIn(20),
  })
  .map((chosen) => ({ ...BASE, ...chosen }));

/** A first release without faults has about seven calls. */
const callNumber = fc.integer({ min: 1, max: 12 });

const kind = fc.constantFrom<CallKind[]>('create', 'set-version', 'install', 'setup', 'patch');

const run: fc.Arbitrary<RunPlan> = fc.record({
  options,
  faults: fc.array(fc.tuple(callNumber, fault), { maxLength: 3 }),
  sends: fc.dictionary(kind, fc.array(unclear, { minLength: 1, maxLength: 3 }), { maxKeys: 3 }),
  cancelAt: fc.oneof(
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: callNumber },
  ),
  budgetMs: fc.constantFrom(600_000, 600_000, 600_000, 20_000),
});

/** Two runs for one tag, or for two: all but the version is asked for alike. */
const race = fc
  .tuple(run, run, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), fc.nat({ max: 3 }))
  .map(([a, b, order, chance]): HistoryEvent => {
    const version = chance === 0 ? b.options.version : a.options.version;
    return { kind: 'race', order, runs: [a, { ...b, options: { ...a.options, version } }] };
  });

const event: fc.Arbitrary<HistoryEvent> = fc.oneof(
  { weight: 3, arbitrary: run.map((it): HistoryEvent => ({ kind: 'run', run: it })) },
  { weight: 1, arbitrary: race },
);

/** In most histories the tags come in the order of their versions, so that there is much to do. */
function inOrder(events: readonly HistoryEvent[]): HistoryEvent[] {
  const rank = (it: HistoryEvent) => VERSIONS.indexOf(runsOf(it)[0]!.options.version);
  return [...events].sort((a, b) => rank(a) - rank(b));
}

/** The processes of an event. */
function runsOf(it: HistoryEvent): readonly RunPlan[] {
  return it.kind === 'run' ? [it.run] : it.runs;
}

const events = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 8 }), oneIn(3))
  .map(([list, isMixed]) => (isMixed ? list : inOrder(list)));

export const history: fc.Arbitrary<History> = fc.record({
  heldVersion: fc.option(fc.constantFrom(...VERSIONS.slice(0, 4)), { nil: undefined, freq: 2 }),
  heldInstalled: fc.boolean(),
  listLagMs: fc.constantFrom(0, 0, 300, 3_000, 10_000),
  upgradeDelayMs: fc.constantFrom(0, 20_000, 300_000),
  doubleNames: fc.boolean(),
  events,
  last: options.map((it) => ({
    ...it,
    install: true,
    setupWhen: 'changed' as const,
    waitFor: 'active' as const,
    allowDowngrade: false,
    dryRun: false,
  })),
});
