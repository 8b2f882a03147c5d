import { describe, expect, test } from '@jest/globals';
import { jobOf } from '../../../src/shells/action/job.ts';

const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/kontur-crm-release',
  GITHUB_ACTION_REF: 'v1.2.3',
};
const BLOB = 'https://github.com/acme/kontur-crm-release/blob';

describe('the page of codes', () => {
  test.each([
    ['v1.2.3', `${BLOB}/v1.2.3/docs/errors.md`],
    [
      '0123456789abcdef0123456789abcdef01234567',
      `${BLOB}/0123456789abcdef0123456789abcdef01234567/docs/errors.md`,
    ],
    ['release/1.x', `${BLOB}/release/1.x/docs/errors.md`],
  ])('is that of the version that runs: %s', (GITHUB_ACTION_REF, page) => {
    expect(jobOf({ ...ENV, GITHUB_ACTION_REF }).errorsPage).toBe(page);
  });

  test.each<[env: NodeJS.ProcessEnv, file: string]>([
    [{ LANG: 'ru_RU.UTF-8' }, 'errors.ru.md'],
    [{ LANG: 'ru' }, 'errors.ru.md'],
    [{ LC_ALL: 'ru_RU', LANG: 'en_US.UTF-8' }, 'errors.ru.md'],
    [{ LC_MESSAGES: 'ru_RU.UTF-8', LANG: 'C' }, 'errors.ru.md'],
    [{ LC_ALL: '', LANG: 'RU' }, 'errors.ru.md'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'ru_RU.UTF-8' }, 'errors.md'],
    [{ LANG: 'en_US.UTF-8' }, 'errors.md'],
    [{ LANG: 'rue_UA' }, 'errors.md'],
    [{}, 'errors.md'],
  ])('is in the language of %j', (env, file) => {
    expect(jobOf({ ...ENV, ...env }).errorsPage).toBe(`${BLOB}/v1.2.3/docs/${file}`);
  });

  test.each<[what: string, env: NodeJS.ProcessEnv]>([
    ['for an action of the checkout', { GITHUB_ACTION_REPOSITORY: '' }],
    ['without a ref', { GITHUB_ACTION_REF: undefined }],
    ['on another server', { GITHUB_SERVER_URL: 'https://github.example.org' }],
    ['on no server', { GITHUB_SERVER_URL: undefined }],
    ['on Gitea', { GITEA_ACTIONS: 'true' }],
    ['on Forgejo', { FORGEJO_ACTIONS: 'true' }],
    ['for a repository that is no name', { GITHUB_ACTION_REPOSITORY: 'a/b)](https://x' }],
    ['for a ref that leads elsewhere', { GITHUB_ACTION_REF: 'v1/../../../../x' }],
    ['for a ref that is no name', { GITHUB_ACTION_REF: 'v1)\n::x' }],
  ])('is not named %s', (_what, env) => {
    expect(jobOf({ ...ENV, ...env }).errorsPage).toBeUndefined();
  });
});
