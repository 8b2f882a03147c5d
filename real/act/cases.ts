import type { ActCase } from './play.ts';
import { dispatched, pullRequest, pushed, releaseEvent } from './run-act.ts';

const NAME = 'my_workspace.telephony';
const NONE: readonly string[] = [];
const RELEASED = [`my-workspace: ${NAME} 1.0.0 not installed`];
const ACTIVE = [`my-workspace: ${NAME} 1.0.0 active`];

/** The examples as they are written. */
export const EXAMPLES: readonly ActCase[] = [
  {
    title: 'smallest.yml: a first release, again, a lower one, a tag that is no version',
    workflow: 'examples/smallest.yml',
    runs: [
      { event: pushed('v1.0.0'), outputs: ['created 1.0.0'], holds: RELEASED },
      { event: pushed('v1.0.0'), outputs: ['unchanged 1.0.0'], holds: RELEASED },
      {
        event: pushed('v0.9.0'),
        fails: 'downgrade-refused',
        outputs: [' 0.9.0'],
        holds: RELEASED,
      },
      { event: pushed('version-two'), fails: 'invalid-input', outputs: [], holds: RELEASED },
    ],
  },
  {
    title: 'smallest.yml: a secret that is missing, and one that is mistyped',
    workflow: 'examples/smallest.yml',
    runs: [
      {
        event: pushed('v1.0.0'),
        secrets: { KONTUR_CRM_TOKEN: '' },
        fails: 'invalid-input',
        outputs: [],
        says: [/neither token nor api-key has a value/],
        holds: NONE,
      },
      {
        event: pushed('v1.0.0'),
        secrets: { KONTUR_CRM_TOKEN: 'not-the-token-of-this-workspace' },
        fails: 'unauthorized',
        outputs: [' 1.0.0'],
        holds: NONE,
      },
    ],
  },
  {
    title: 'smallest.yml: the push of a tag that was deleted',
    workflow: 'examples/smallest.yml',
    runs: [
      {
        event: pushed('v1.0.0', { deleted: true, after: '0'.repeat(40) }),
        fails: 'invalid-input',
        outputs: [],
        holds: NONE,
      },
    ],
  },
  {
    title: 'with-setup.yml: a first release, and a new version',
    workflow: 'examples/with-setup.yml',
    runs: [
      { event: pushed('v1.0.0'), outputs: ['created 1.0.0'], holds: ACTIVE },
      {
        event: pushed('v1.1.0'),
        outputs: ['updated 1.1.0'],
        holds: [`my-workspace: ${NAME} 1.1.0 active`],
      },
    ],
  },
  {
    title: 'manifest.yml: a first release, and again',
    workflow: 'examples/manifest.yml',
    runs: [
      { event: pushed('v1.0.0'), outputs: ['created 1.0.0'], holds: ACTIVE },
      { event: pushed('v1.0.0'), outputs: ['unchanged 1.0.0'], holds: ACTIVE },
    ],
  },
  {
    title: 'several-integrations.yml: each into the workspace of the repository',
    workflow: 'examples/several-integrations.yml',
    runs: [
      {
        event: pushed('v1.0.0'),
        holds: [...ACTIVE, 'my-workspace: my_workspace.chat 1.0.0 active'],
      },
    ],
  },
  {
    title: 'with-setup.yml: the name of the setup’s secret is mistyped',
    workflow: 'examples/with-setup.yml',
    runs: [
      {
        event: pushed('v1.0.0'),
        secrets: { KONTUR_CRM_SETUP: '' },
        outputs: ['created 1.0.0'],
        says: [/\bno setup\b|\bsetup\b.*\b(empty|not given)\b/i],
        holds: [`my-workspace: ${NAME} 1.0.0 notConfigured`],
      },
    ],
  },
  {
    title: 'monorepo.yml: each integration by tags of its own',
    workflow: 'examples/monorepo.yml',
    runs: [
      { event: pushed('telephony@1.0.0'), outputs: ['created 1.0.0'], holds: ACTIVE },
      {
        event: pushed('chat@2.0.0'),
        outputs: ['created 2.0.0'],
        holds: [...ACTIVE, 'my-workspace: my_workspace.chat 2.0.0 active'],
      },
    ],
  },
  {
    title: 'plan-on-pull-requests.yml: one comment, and nothing for a fork or another branch',
    workflow: 'examples/plan-on-pull-requests.yml',
    runs: [
      ...['1.2.3', '1.2.4', '1.3.0'].map((version) => ({
        event: pullRequest(`release/${version}`),
        outputs: [`planned ${version}`],
        comments: [new RegExp(`Planned: .*<code>${version}</code>`)],
        holds: NONE,
      })),
      ...[pullRequest('release/1.4.0', 'stranger/fork'), pullRequest('fix-typo')].map((event) => ({
        event,
        outputs: [],
        comments: [/<code>1\.3\.0</],
        holds: NONE,
      })),
    ],
  },
  {
    title: 'plan-on-pull-requests.yml: a warning where no comment may be written',
    workflow: 'examples/plan-on-pull-requests.yml',
    hasNoComments: true,
    runs: [
      {
        event: pullRequest('release/1.2.3'),
        outputs: ['planned 1.2.3'],
        says: [/::warning::No comment could be written/, /### 📝 Planned:/],
        holds: NONE,
      },
    ],
  },
  {
    title: 'gitea.yml: without its container and the host of its address, which act does not know',
    workflow: 'examples/gitea.yml',
    without: /^ *container: .*\n|https:\/\/github\.com\/(?=OWNER)/gm,
    runs: [{ event: pushed('v1.0.0'), outputs: ['created 1.0.0'], holds: ACTIVE }],
  },
];

const REHEARSED = ['updated 1.2.0', 'unchanged 1.2.0'];
const SANDBOX_ENDED = [/The sandbox has ended/];

export const REHEARSALS: readonly ActCase[] = [
  {
    title: 'rehearsal.yml: it releases twice, and its post step ends the sandbox',
    workflow: 'examples/rehearsal.yml',
    proxies: [],
    runs: [{ event: dispatched(), outputs: REHEARSED, says: SANDBOX_ENDED, holds: NONE }],
  },
  {
    title: 'rehearsal.yml: behind proxies, which get nothing that is for a loopback address',
    workflow: 'examples/rehearsal.yml',
    proxies: ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'],
    runs: [{ event: dispatched(), outputs: REHEARSED, says: SANDBOX_ENDED, holds: NONE }],
  },
];

/** act knows no environments: each of them has the secrets and the workspace of the repository. */
export const CALLED: readonly ActCase[] = [
  {
    title: 'several-workspaces.yml: the canary, then all others',
    workflow: 'examples/several-workspaces.yml',
    runs: [
      {
        event: pushed('v1.0.0'),
        outputs: ['created 1.0.0', 'unchanged 1.0.0', 'unchanged 1.0.0', 'unchanged 1.0.0'],
        says: [
          /\| our-own \| {2}\| 1\.0\.0 \| created \| {2}\|\n\| north \| 1\.0\.0 \| 1\.0\.0 \| unchanged/,
        ],
        holds: ACTIVE,
      },
    ],
  },
  {
    title: 'several-workspaces.yml: nothing more after a canary that fails',
    workflow: 'examples/several-workspaces.yml',
    refusedList: 1,
    runs: [
      {
        event: pushed('v1.0.0'),
        fails: 'forbidden',
        outputs: [' 1.0.0'],
        says: [
          /\| our-own \| {2}\| {2}\| failed \| forbidden \|\n\| north \| {2}\| {2}\| not released/,
        ],
        holds: NONE,
      },
    ],
  },
  {
    title: 'several-workspaces.yml: the others go on where one of them fails',
    workflow: 'examples/several-workspaces.yml',
    refusedList: 3,
    runs: [
      {
        event: pushed('v1.0.0'),
        fails: 'forbidden',
        outputs: ['created 1.0.0', 'unchanged 1.0.0', ' 1.0.0', 'unchanged 1.0.0'],
        holds: ACTIVE,
      },
    ],
  },
  {
    title: 'the reusable workflow: inherited secrets, and no canary',
    workflow: 'real/act/workflows/inherited.yml',
    runs: [{ event: pushed('v1.0.0'), outputs: ['created 1.0.0'], holds: ACTIVE }],
  },
  {
    title: 'the reusable workflow: a bad input',
    workflow: 'real/act/workflows/bad-input.yml',
    runs: [
      {
        event: pushed('v1.0.0'),
        fails: 'invalid-input',
        outputs: [],
        says: [/setup-when/],
        holds: NONE,
      },
    ],
  },
];

export const OTHERS: readonly ActCase[] = [
  {
    title: 'two integrations in two workspaces',
    workflow: 'real/act/workflows/two-by-two.yml',
    workspaces: { north: [], south: [] },
    runs: [
      {
        event: pushed('v1.0.0'),
        outputs: Array.from({ length: 4 }, () => 'created 1.0.0'),
        holds: ['north', 'south'].flatMap((workspace) =>
          ['telephony', 'chat'].map(
            (name) => `${workspace}: my_workspace.${name} 1.0.0 not installed`,
          ),
        ),
      },
    ],
  },
  {
    title: 'a page: a setup of which each secret value is a secret by itself, quotes and lines too',
    workflow: 'docs/setup.md#One secret per value',
    runs: [{ event: pushed('v1.0.0'), outputs: ['created 1.0.0'], holds: ACTIVE }],
  },
  {
    title: 'a page: the reusable workflow for several integrations in several environments',
    workflow: 'docs/several-workspaces.md#Several integrations into several workspaces',
    runs: [
      {
        event: pushed('v1.0.0'),
        outputs: ['created 1.0.0', 'created 1.0.0', 'unchanged 1.0.0', 'unchanged 1.0.0'],
        says: [
          /`my_workspace\.telephony` in all workspaces[^]*\| north-telephony \| {2}\| 1\.0\.0 \| created/,
          /`my_workspace\.chat` in all workspaces[^]*\| south-chat \| 1\.0\.0 \| 1\.0\.0 \| unchanged/,
        ],
        holds: [...ACTIVE, 'my-workspace: my_workspace.chat 1.0.0 active'],
      },
    ],
  },
  {
    title: 'the outputs in a later step and in a later job',
    workflow: 'real/act/workflows/outputs.yml',
    runs: [
      {
        event: pushed('v1.0.0'),
        outputs: ['created 1.0.0'],
        says: [
          /A step reads create at https:\/\/crm\.kontur\.ru\/api\/my-workspace\/integrations\./,
          /A job reads created 1\.0\.0\./,
        ],
        holds: RELEASED,
      },
    ],
  },
  {
    title: 'a release of the repository: published, and withdrawn',
    workflow: 'real/act/workflows/release-event.yml',
    runs: [
      { event: releaseEvent('published', 'v1.0.0'), outputs: ['created 1.0.0'], holds: RELEASED },
      ...['deleted', 'unpublished'].map((action) => ({
        event: releaseEvent(action, 'v1.1.0'),
        fails: 'invalid-input',
        outputs: [],
        says: [/types:.*published/],
        holds: RELEASED,
      })),
    ],
  },
];
