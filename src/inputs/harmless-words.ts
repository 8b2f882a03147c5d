import { ERROR_CODES, type Failure } from '../domain/errors.ts';
import type { InstanceStatus } from '../domain/models.ts';
import type {
  FeatureChange,
  InstanceChange,
  InstancePart,
  Outcome,
  PhaseReport,
  PlanReport,
  PlannedSetup,
  SetupKeyChange,
  SetupReason,
  StepKind,
  StepReport,
  StepResult,
  WebhookChange,
} from '../domain/results.ts';

/** The words that results can hold, and what the outputs that are JSON call their parts. */
type ResultWord =
  | Outcome
  | StepKind
  | StepResult
  | SetupReason
  | InstancePart
  | InstanceStatus
  | InstanceChange['op']
  | SetupKeyChange['instanceShows']
  | PhaseReport['phase' | 'result']
  | keyof PlanReport
  | keyof StepReport
  | keyof PlannedSetup
  | keyof SetupKeyChange
  | keyof InstanceChange
  | keyof FeatureChange
  | keyof WebhookChange
  | 'every'
  | 'events'
  | keyof Failure;

/** By what they are, so that the compiler misses none and finds none too many. */
const RESULT_WORDS: Readonly<Record<ResultWord, true>> = {
  created: true,
  updated: true,
  unchanged: true,
  planned: true,
  create: true,
  'set-version': true,
  install: true,
  setup: true,
  'patch-instance': true,
  done: true,
  'not-done': true,
  unknown: true,
  failed: true,
  observe: true,
  verify: true,
  always: true,
  'not-configured': true,
  'new-version': true,
  'values-differ': true,
  another: true,
  none: true,
  'not-installed': true,
  add: true,
  replace: true,
  remove: true,
  features: true,
  webhooks: true,
  webHooks: true,
  settings: true,
  secrets: true,
  instance: true,
  version: true,
  installed: true,
  steps: true,
  refusals: true,
  from: true,
  to: true,
  kind: true,
  result: true,
  durationMs: true,
  because: true,
  keys: true,
  key: true,
  instanceShows: true,
  op: true,
  part: true,
  item: true,
  field: true,
  feature: true,
  url: true,
  every: true,
  events: true,
  code: true,
  message: true,
  hint: true,
  notConfigured: true,
  active: true,
  paused: true,
  hasErrors: true,
};

/** What somebody may well have for a value, and what is no secret to anybody. */
const COMMON_WORDS = ['true', 'false', 'null', 'undefined', 'enabled', 'disabled', 'default'];

/**
 * The words of this action, and such as mean yes or no. As the value of a setup they tell nobody
 * anything; masked, they would falsify outputs, and the log of the whole job.
 */
export const HARMLESS_WORDS: ReadonlySet<string> = new Set<string>([
  ...Object.keys(RESULT_WORDS),
  ...Object.keys(ERROR_CODES),
  ...COMMON_WORDS,
]);
