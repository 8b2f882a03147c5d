import { describe, expect, test } from '@jest/globals';
import { onNumber } from '../chaos/faults.ts';
import { onlyInWhole } from '../size.ts';
import { errorOf, release, startService } from '../faults/release.ts';

type Server = [name: string, env: Record<string, string>, secrets: string];

const SERVERS: Server[] = [
  ['GitHub', {}, 'the secrets of the repository, or of the environment that the job names'],
  ['Gitea', { GITEA_ACTIONS: 'true' }, 'the Actions secrets of the repository, or of its owner'],
  ...onlyInWhole<Server>([
    [
      'Forgejo',
      { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
      'the Actions secrets of the repository, or of its owner',
    ],
  ]),
];

describe.each(SERVERS)('on %s a hint names places that exist', (name, env, secrets) => {
  test('for a token that is refused, or has no value', async () => {
    const refused = { kind: 'answer', status: 401, body: '"Unauthorized"' } as const;
    const { chaos } = await startService(onNumber({ 1: refused }));
    const [wrong, empty] = await Promise.all([
      release(chaos, { env }),
      release(chaos, { env, inputs: { token: '', workspace: '' } }),
    ]);
    expect(errorOf(wrong)).toContain(`put it into ${secrets}`);
    expect(errorOf(empty)).toContain(`exists under this name in ${secrets}`);
    expect(errorOf(empty)).toContain('workspace: it has no value. Set it under with: workspace; ');
    expect(errorOf(empty)).toContain(secrets.replace('secrets', 'variables'));
    for (const { stdout, summary } of [wrong, empty]) {
      expect((stdout + summary).includes('environment')).toBe(name === 'GitHub');
    }
  });
});

test('a deployment is refused where there are none, before anything is sent', async () => {
  const inputs = { deployment: 'production', 'github-token': '' };
  const { chaos } = await startService();
  const servers: [name: string, env: Record<string, string>][] = [
    ['Gitea', { GITEA_ACTIONS: 'true' }],
    ...onlyInWhole<[string, Record<string, string>]>([['Forgejo', { FORGEJO_ACTIONS: 'true' }]]),
    ['This server, which is not GitHub,', { GITHUB_API_URL: `${chaos.url}/api/v1` }],
  ];
  await Promise.all(
    servers.map(async ([name, env]) => {
      expect(errorOf(await release(chaos, { env, inputs }))).toBe(
        `invalid-input: deployment: ${name} has no deployments, in which releases are recorded. ` +
          'Leave it out, with github-token and allow-moved-tag. Nothing was sent to the workspace.',
      );
    }),
  );
  expect(chaos.requests).toEqual([]);
});
