import { expect, test } from '@jest/globals';
import { redirectIn } from '../../src/http/redirect.ts';
import { plain } from '../../src/text/quote.ts';

const ASKED = '/api/v1/authorization/authorize-integration';

test.each<[location: string | undefined, where: string, isLogIn: boolean]>([
  [undefined, '', false],
  ['', '', false],
  ['http://[', '', false],
  ['https://www.example/api', ' to www.example', false],
  ['//other.example:8443/x', ' to other.example:8443', false],
  ['/elsewhere?token=hush', ' to another place of the same host', false],
  ['elsewhere', ' to another place of the same host', false],
  ['https://user:hush@other.example/#hush', ' to other.example', false],
  ['/Account/Login?ReturnUrl=hush', ' to another place of the same host', true],
  ['https://login.example/', ' to login.example', true],
  ['https://other.example/sign-in', ' to other.example', true],
  ['https://other.example/oauth2/x', ' to other.example', true],
  ['https://other.example/auth/realms/x', ' to other.example', true],
  ['https://author.example/blogin', ' to author.example', false],
  [`https://other.example${ASKED}`, ' to other.example', false],
  ['mailto:hush@other.example', '', false],
  [`https://${'x'.repeat(150)}.example/`, ` to ${'x'.repeat(100)}… (158 characters)`, false],
])('a redirect to %s: its host, and whether it is a log-in', (location, where, isLogIn) => {
  const { reason, advice } = redirectIn({ status: 302, location }, { path: ASKED });
  expect(plain(reason)).toBe(`the service answered with a redirect (302)${where}`);
  expect(advice).toBe(isLogIn ? 'check-credentials' : 'check-redirect');
});

test('a route with such a word in its path is no log-in on another host', () => {
  const location = 'https://other.example/my/login/list';
  const { advice } = redirectIn({ status: 308, location }, { path: '/my/login/list?offset=1' });
  expect(advice).toBe('check-redirect');
});
