import { VENDOR_SUPPORT } from '../domain/about.ts';
import type { ReleaseResult } from '../domain/results.ts';
import type { Markup } from './markdown.ts';

/** What the words of a next step name. */
export interface Target {
  readonly integration: string;
  readonly workspace: string;
  readonly workspaceUrl: string;
}

/** What a sentence is made of, and how it is marked. */
interface Speaking extends Target, Markup {
  readonly version: string;
}

interface Rule {
  readonly applies: (result: ReleaseResult) => boolean;
  readonly say: (at: Speaking) => string;
}

const AFTER_A_PLAN: readonly Rule[] = [
  {
    applies: ({ steps }) => steps.length > 0,
    say: ({ version, code, option }) =>
      `if this is what you want, merge it, and release ${code(version)}: by its tag, or without ${option('dry-run')}.`,
  },
  {
    applies: ({ steps }) => steps.length === 0,
    say: () => 'nothing. The workspace holds all of this already.',
  },
];

/** In the order in which it is to be done. */
const AFTER_A_RELEASE: readonly Rule[] = [
  {
    applies: ({ installed }) => installed === false,
    say: ({ option, ...at }) =>
      `it is not installed. To use it here, switch ${option('install')} on, or press Install in its row on ${page(at)}.`,
  },
  {
    applies: (result) => result.status === 'notConfigured' && isSetUp(result),
    say: (at) =>
      `the setup was sent and answered, and the instance shows NotConfigured still: run again, look at the log of the integration itself, or press SetUp in its row on ${page(at)}.`,
  },
  {
    applies: (result) => result.status === 'notConfigured' && !isSetUp(result),
    say: ({ option, ...at }) =>
      `give ${option('setup')} from a secret, or press SetUp in its row on ${page(at)}.`,
  },
  {
    applies: ({ status }) => status === 'hasErrors',
    say: () => 'look at the log of the integration itself.',
  },
  {
    applies: ({ status }) => status === 'paused',
    say: () => 'resume the integration when it is to work.',
  },
  { applies: ({ newlyInstalled }) => newlyInstalled, say: publication },
];

/** Tells the reader of a successful run what to do now, a paragraph each; often nothing. */
export function nextSteps(result: ReleaseResult, target: Target, markup: Markup): string[] {
  const at = { ...target, ...markup, version: result.version };
  return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE)
    .filter(({ applies }) => applies(result))
    .map(({ say }, index) => `👉 ${markup.strong(index === 0 ? 'Next:' : 'Then:')} ${say(at)}`);
}

function isSetUp({ steps }: ReleaseResult): boolean {
  return steps.some(({ kind, result }) => kind === 'setup' && result === 'done');
}

function publication({ integration, workspace, code, words }: Speaking): string {
  return (
    `${code(integration)} is installed in ${code(workspace)} for the first time. To make it ` +
    'public to other organisations, write to the vendor at ' +
    `${words(VENDOR_SUPPORT)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`
  );
}

function page({ workspaceUrl, link }: Pick<Speaking, 'workspaceUrl' | 'link'>): string {
  return link('the page of integrations', workspaceUrl);
}
