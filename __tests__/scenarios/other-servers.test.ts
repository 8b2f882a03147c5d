import { describe, expect, test } from '@jest/globals';
import { onNumber } from '../chaos/faults.ts';
import { errorOf, release, startService } from '../faults/release.ts';

const SERVERS: [name: string, env: Record<string, string>, secrets: string][] = [
  ['GitHub', {}, 'the secrets of the repository, or of the environment that the job names'],
  ['Gitea', { GITEA_ACTIONS: 'true' }, 'the Actions secrets of the repository, or of its owner'],
  [
    'Forgejo',
    { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    'the Actions secrets of the repository, or of its owner',
  ],
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
  const outcomes = await Promise.all(
    [
      { GITEA_ACTIONS: 'true' },
      { FORGEJO_ACTIONS: 'true' },
      { GITHUB_API_URL: `${chaos.url}/api/v1` },
    ].map((env) => release(chaos, { env, inputs })),
  );
  for (const [index, name] of ['Gitea', 'Forgejo', 'This server, which is not GitHub,'].entries()) {
    expect(errorOf(outcomes[index]!)).toBe(
      `invalid-input: deployment: ${name} has no deployments, in which releases are recorded. ` +
        'Leave it out, with github-token and allow-moved-tag. Nothing was sent to the workspace.',
    );
  }
  expect(chaos.requests).toEqual([]);
});
