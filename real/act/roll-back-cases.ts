import type { SeedIntegration } from '../../sandbox/seed.ts';
import type { ActCase } from './play.ts';
import { dispatched, pushed } from './run-act.ts';

const NAME = 'my_workspace.telephony';

/** What happens where 1.1.0 is released over 1.0.0, and fails. */
export function rollBacks(): ActCase[] {
  const held = (version: string, status: 'active' | 'failed'): SeedIntegration => ({
    name: NAME,
    version,
    status,
    installed: true,
    settings: { version },
  });
  const common = { workflow: 'examples/roll-back.yml', failingVersions: ['1.1.0'] };
  const working = { ...common, workspaces: { 'my-workspace': [held('1.0.0', 'active')] } };
  const event = pushed('v1.1.0');
  return [
    {
      ...working,
      title: 'roll-back.yml: the instance fails, and the version before comes back',
      runs: [
        {
          event,
          fails: 'instance-failed',
          outputs: [' 1.1.0', 'updated 1.0.0'],
          holds: [`my-workspace: ${NAME} 1.0.0 active`],
        },
        {
          event: dispatched({ tag: 'v0.9.0' }),
          outputs: ['updated 0.9.0'],
          holds: [`my-workspace: ${NAME} 0.9.0 active`],
        },
      ],
    },
    {
      ...common,
      title: 'roll-back.yml: what had failed before is left alone, and a run again as well',
      workspaces: { 'my-workspace': [held('1.0.0', 'failed')] },
      runs: [event, event].map((again) => ({
        event: again,
        fails: 'instance-failed',
        outputs: [' 1.1.0'],
        holds: [`my-workspace: ${NAME} 1.1.0 failed`],
      })),
    },
    {
      ...working,
      title: 'roll-back.yml: a version that somebody else has set in between stays',
      meanwhile: {
        2: (partner) => {
          partner.workspaces.get('my-workspace')?.setVersion(NAME, '1.2.0');
        },
      },
      runs: [
        {
          event,
          fails: 'instance-failed',
          outputs: [' 1.1.0', ' 1.0.0'],
          says: [/\*\*\[?conflict\b/],
          holds: [`my-workspace: ${NAME} 1.2.0 failed`],
        },
      ],
    },
    {
      ...working,
      title: 'roll-back.yml: both failures are told where the way back fails as well',
      failingVersions: ['1.1.0', '1.0.0'],
      runs: [
        {
          event,
          fails: 'instance-failed',
          outputs: [' 1.1.0', ' 1.0.0'],
          says: [/\*\*\[?instance-failed\b[^]*\*\*\[?instance-failed\b/, /<code>1\.0\.0<\/code>/],
          holds: [`my-workspace: ${NAME} 1.0.0 failed`],
        },
      ],
    },
  ];
}
