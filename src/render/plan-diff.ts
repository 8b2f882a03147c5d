import { featureWords, webhookWords } from '../domain/change-words.ts';
import type {
  InstanceChange,
  InstancePart,
  PlanReport,
  SetupKeyChange,
  SetupReason,
  WebhookChange,
} from '../domain/results.ts';
import { printable } from '../text/quote.ts';
import type { DiffLine, DiffSign } from './markdown.ts';
import { STEP_NAMES } from './timeline.ts';

/** More lines than these are counted only, so that a summary stays a summary. */
const LONGEST_LIST = 100;
const SHOWN_NAME_LENGTH = 80;
/** A webhook can be called on several events, before and after. */
const SHOWN_WORDS_LENGTH = 300;

/** With `!`, one value replaces another that is not shown. */
type Line = readonly [sign: DiffSign, what: string, name: string, how: string];

const PARTS: Readonly<Record<InstancePart, string>> = {
  features: 'feature',
  webHooks: 'webhook',
  settings: 'setting',
  secrets: 'secret',
  instance: 'instance',
};

const OPS: Readonly<Record<InstanceChange['op'], readonly [sign: DiffSign, done: string]>> = {
  add: ['+', 'added'],
  replace: ['!', 'replaced'],
  remove: ['-', 'removed'],
};

const SHOWN: Readonly<
  Record<SetupKeyChange['instanceShows'], readonly [sign: DiffSign, how: string]>
> = {
  another: ['!', 'the instance shows another value'],
  none: ['+', 'the instance shows no value'],
  'not-installed': ['+', 'unknown before it is installed'],
};

const SETUP_REASONS: Readonly<Record<SetupReason, string>> = {
  always: 'sent, as is asked for in every run',
  'not-configured': 'sent, because nobody has set it up yet',
  'new-version': 'sent with the new version',
  'values-differ': 'sent, because values differ',
};

/**
 * Shows line by line what a release would change. Of its values those are shown that are public:
 * the version, features and webhooks.
 */
export function planDiff(plan: PlanReport): DiffLine[] {
  const lines = [
    ...ownLines(plan),
    ...setupLines(plan),
    ...featureLines(plan),
    ...webhookLines(plan),
    ...instanceLines(plan),
  ];
  const width = Math.max(...lines.map(([, , name]) => name.length));
  return lines.map(([sign, what, name, how]) => ({
    sign,
    text: `${what.padEnd(10)} ${name.padEnd(width)}  ${how}`.trimEnd(),
  }));
}

/** Words the steps that a release would take, or its refusal. */
export function plannedSteps({ steps, refusals }: PlanReport): string {
  if (refusals.length > 0) {
    return 'Nothing was written, and a release would be refused before it writes anything.';
  }
  if (steps.length === 0) return 'A release would write nothing.';
  const names = steps.map((kind) => STEP_NAMES[kind].toLowerCase()).join(', ');
  return `Nothing was written. A release would take these steps: ${names}.`;
}

function ownLines({ version, installed }: PlanReport): Line[] {
  return [
    ...change('version', named(version.from), named(version.to)),
    ...change('installed', yesNo(installed.from), yesNo(installed.to)),
  ];
}

function change(what: string, from: string, to: string): Line[] {
  if (from === to) return [[' ', what, to, '']];
  const before: Line[] = from === '' ? [] : [['-', what, from, '']];
  return [...before, ['+', what, to, '']];
}

function setupLines({ setup }: PlanReport): Line[] {
  if (setup === null) return [];
  const keys = setup.keys.map(({ key, instanceShows }): Line => {
    const [sign, how] = SHOWN[instanceShows];
    return [sign, 'setup', named(key), how];
  });
  const reason: Line = ['!', 'setup', '', SETUP_REASONS[setup.because]];
  return [reason, ...capped(keys, 'setup')];
}

function featureLines({ features }: PlanReport): Line[] {
  const lines = features.map((change): Line => {
    const sign = change.from === null ? '+' : '!';
    return [sign, PARTS.features, named(change.feature), featureWords(change)];
  });
  return capped(lines, PARTS.features);
}

function webhookLines({ webhooks }: PlanReport): Line[] {
  const lines = webhooks.map((change): Line => {
    const how = printable(webhookWords(change), SHOWN_WORDS_LENGTH);
    return [webhookSign(change), PARTS.webHooks, named(change.url), how];
  });
  return capped(lines, PARTS.webHooks);
}

function webhookSign({ from, to }: WebhookChange): DiffSign {
  if (to === null) return '-';
  return from === null ? '+' : '!';
}

function instanceLines({ instance }: PlanReport): Line[] {
  const lines = instance.map(({ op, part, item, field }): Line => {
    const [sign, done] = OPS[op];
    const name = [item, field].filter((text) => text !== '').join(' ');
    return [sign, PARTS[part], named(name), done];
  });
  return capped(lines, 'instance');
}

function capped(lines: readonly Line[], what: string): Line[] {
  const more = lines.length - LONGEST_LIST;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, LONGEST_LIST), [' ', what, `and ${more} more`, '']];
}

function named(text: string): string {
  return printable(text, SHOWN_NAME_LENGTH);
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
