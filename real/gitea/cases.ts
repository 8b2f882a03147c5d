import { join } from 'node:path';

/** Runs of one workflow on Gitea's runner, one after the other. */
export interface GiteaCase {
  readonly title: string;
  /** Changes examples/gitea.yml further than this machine needs it. */
  readonly change?: (workflow: string) => string;
  /** The folder of the `node` of the job. */
  readonly nodeFolder?: string;
  /** Whether the service never answers a write, and the runner is stopped soon after the first. */
  readonly isStopped?: boolean;
  readonly runs: readonly GiteaRun[];
}

export interface GiteaRun {
  readonly tag: string;
  readonly exitCode: number;
  /** What the log has to say. */
  readonly says: readonly RegExp[];
  readonly holds: readonly string[];
}

const NAME = 'my_workspace.telephony';

const ACTIVE = [`my-workspace: ${NAME} 1.0.0 active`];

const GREEN = [/\[Release\/release\] Job succeeded/, /\[Release\/check *\] Job succeeded/];

export const CASES: readonly GiteaCase[] = [
  {
    title: 'gitea.yml, by the whole address in its uses: a first release, again, a lower one',
    runs: [
      { tag: 'v1.0.0', exitCode: 0, says: [/: created\./, ...GREEN], holds: ACTIVE },
      { tag: 'v1.0.0', exitCode: 0, says: [/: unchanged\./, ...GREEN], holds: ACTIVE },
      { tag: 'v0.9.0', exitCode: 1, says: [/::error .*::downgrade-refused: /], holds: ACTIVE },
    ],
  },
  {
    title: 'a runner that is stopped in the middle calls the job a success',
    isStopped: true,
    runs: [
      {
        tag: 'v1.0.0',
        exitCode: 1,
        says: [
          / \| Create my_workspace\.telephony 1\.0\.0 …\n.*::endgroup::\n/,
          /this step has been cancelled/,
          /\[Release\/release\] Job succeeded/,
        ],
        holds: [`my-workspace: ${NAME} 1.0.0 not installed`],
      },
    ],
  },
  {
    title: 'deployment is refused, and an annotation of several lines keeps %0A',
    change: (workflow) =>
      workflow.replace(/^( *)install: true$/m, '$1install: perhaps\n$1deployment: production'),
    runs: [
      {
        tag: 'v1.0.0',
        exitCode: 1,
        says: [
          /has no deployments, in which releases are recorded\. Leave it out/,
          /::error .*::invalid-input: deployment: .*%0Ainstall: /,
        ],
        holds: [],
      },
    ],
  },
];

/** For a machine that has a Node 20 at hand. */
export function onNode20(node: string): GiteaCase {
  return {
    title: 'the node of PATH is run, and an old one is refused',
    nodeFolder: join(node, '..'),
    runs: [
      {
        tag: 'v1.0.0',
        exitCode: 1,
        says: [
          /::error .*::unsupported-node: Node 20\.\S+ cannot run this action\. It needs Node 24/,
        ],
        holds: [],
      },
    ],
  };
}
