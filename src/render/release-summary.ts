import { VENDOR_SUPPORT } from '../about.ts';
import type {
  Failure,
  Outcome,
  ReleaseResult,
  StepKind,
  StepReport,
  StepResult,
} from '../results.ts';
import { code, link, table, words } from './markdown.ts';

/** What the summary names besides the result. */
export interface SummaryFacts {
  readonly integration: string;
  readonly workspace: string;
  readonly workspaceUrl: string;
  /** Where the version came from, such as `tag "v1.2.3"`. */
  readonly source: string;
  /** Warnings and notices of the run, in order. */
  readonly remarks: readonly string[];
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  created: '✅ Created',
  updated: '✅ Updated',
  unchanged: '✅ Unchanged, nothing to do:',
  planned: '📝 Planned, nothing written:',
};

const KINDS: Readonly<Record<StepKind, string>> = {
  create: 'Create the integration',
  'set-version': 'Set the version',
  install: 'Install',
  setup: 'Set up',
  'patch-instance': 'Patch the instance',
};

const RESULTS: Readonly<Record<StepResult, string>> = {
  planned: '📝 planned',
  done: '✅ done',
  'not-done': '⬜ not done',
  unknown: '❓ unknown',
};

/** The job summary of a release, good or bad, in Markdown. */
export function releaseSummary(result: ReleaseResult, facts: SummaryFacts): string {
  return [
    `### ${headline(result, facts)}`,
    ...(result.failure === undefined ? [] : [failureText(result.failure)]),
    beforeAndAfter(result, facts),
    ...(result.steps.length === 0 ? [] : [stepTable(result.steps)]),
    ...(facts.remarks.length === 0
      ? []
      : [facts.remarks.map((remark) => `> ${words(remark)}`).join('\n>\n')]),
    ...(result.newlyInstalled && result.failure === undefined ? [publication(facts)] : []),
    link('Integrations of the workspace', facts.workspaceUrl),
    '',
  ].join('\n\n');
}

/** The job summary of a run that failed before it came to a release. */
export function failureSummary(failure: Failure): string {
  const headline =
    failure.code === 'internal'
      ? '### ❌ The run broke off: what it had done by then is in the log'
      : '### ❌ Nothing was released';
  return [headline, failureText(failure), ''].join('\n\n');
}

function headline({ outcome, version }: ReleaseResult, { integration, workspace }: SummaryFacts) {
  const what = `${code(integration)} ${code(version)} in ${code(workspace)}`;
  return outcome === undefined ? `❌ Not released: ${what}` : `${OUTCOMES[outcome]} ${what}`;
}

function failureText({ code: name, message, hint }: Failure): string {
  return `**${name}** ${lines(message)}\n\n${lines(hint)}`;
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => words(line))
    .join('<br>');
}

function beforeAndAfter(result: ReleaseResult, { source }: SummaryFacts): string {
  return table(
    ['', 'before', 'after'],
    [...(hasLooked(result) ? seen(result) : []), ['version from', '', words(source)]],
  );
}

/** A run that failed at its first look knows nothing of what the workspace holds. */
function hasLooked({ failure, integrationId, steps }: ReleaseResult): boolean {
  return failure === undefined || integrationId !== undefined || steps.length > 0;
}

function seen(result: ReleaseResult): string[][] {
  return [
    ['version', versionCell(result.previousVersion), versionAfter(result)],
    ['installed', result.newlyInstalled ? 'no' : yesNo(result), installedAfter(result)],
    ['status', '', result.status ?? '–'],
  ];
}

function versionAfter({ steps, version, previousVersion }: ReleaseResult): string {
  const move = steps.find(({ kind }) => kind === 'create' || kind === 'set-version');
  if (move?.result === 'unknown') return RESULTS.unknown;
  return versionCell(move?.result === 'done' ? version : previousVersion);
}

function versionCell(version: string | undefined): string {
  return version === undefined ? '–' : code(version);
}

function installedAfter(result: ReleaseResult): string {
  const install = result.steps.find(({ kind }) => kind === 'install');
  return install?.result === 'unknown' ? RESULTS.unknown : yesNo(result);
}

function yesNo({ installed }: ReleaseResult): string {
  return installed ? 'yes' : 'no';
}

function stepTable(steps: readonly StepReport[]): string {
  return table(
    ['step', 'from', 'to', 'result', 'time'],
    steps.map(({ kind, from, to, result, durationMs }) => [
      KINDS[kind],
      from === '' ? '' : code(from),
      code(to),
      RESULTS[result],
      durationMs === undefined ? '' : `${durationMs} ms`,
    ]),
  );
}

function publication({ integration, workspace }: SummaryFacts): string {
  return (
    `${code(integration)} is installed in ${code(workspace)} for the first time. To make it ` +
    'public to other organisations, write to the vendor at ' +
    `${words(VENDOR_SUPPORT)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`
  );
}
