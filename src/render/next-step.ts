import { VENDOR_SUPPORT } from '../domain/about.ts';
import type { ReleaseResult } from '../domain/results.ts';
import { code, link, words } from './markdown.ts';

/** What the words of a next step name. */
export interface Place {
  readonly integration: string;
  readonly workspace: string;
  readonly workspaceUrl: string;
}

interface Rule {
  readonly applies: (result: ReleaseResult) => boolean;
  readonly say: (place: Place, result: ReleaseResult) => string;
}

const AFTER_A_PLAN: readonly Rule[] = [
  {
    applies: ({ steps }) => steps.length > 0,
    say: (_place, { version }) =>
      `if this is what you want, merge it, and release ${code(version)}: by its tag, or without dry-run.`,
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
    say: (place) =>
      `it is not installed. To use it here, set the input ${code('install')} to ${code('true')}, or press Install in its row on ${page(place)}.`,
  },
  {
    applies: ({ status }) => status === 'notConfigured',
    say: (place) =>
      `give the input ${code('setup')} from a secret, or press SetUp in its row on ${page(place)}.`,
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

/** What the reader of a successful run should do now, a paragraph each; often nothing. */
export function nextSteps(result: ReleaseResult, place: Place): string[] {
  return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE)
    .filter(({ applies }) => applies(result))
    .map(({ say }, index) => `👉 **${index === 0 ? 'Next' : 'Then'}:** ${say(place, result)}`);
}

function publication({ integration, workspace }: Place): string {
  return (
    `${code(integration)} is installed in ${code(workspace)} for the first time. To make it ` +
    'public to other organisations, write to the vendor at ' +
    `${words(VENDOR_SUPPORT)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`
  );
}

function page({ workspaceUrl }: Place): string {
  return link('the page of integrations', workspaceUrl);
}
