import { untrusted } from '../text/quote.ts';
import type { WireFault } from './wire-error.ts';

/** Stands for the host that was asked, which a relative redirect stays on. */
const SAME_HOST = 'same-host.invalid';

/** The words by which the address of a log-in is known. */
const LOG_IN =
  /(?<![a-z])(?:log-?in|log-?on|sign-?in|auth|oauth2?|openid|sso|saml2?|passport)(?![a-z])/i;

/** Says where a redirect leads: its host alone, since the rest can hold what was sent. */
export function redirectIn(
  { status, location = '' }: { status: number; location: string | undefined },
  { path }: { path: string },
): Pick<WireFault, 'reason' | 'advice'> {
  const reason = `the service answered with a redirect (${status})`;
  const base = `https://${SAME_HOST}`;
  const target = location === '' ? null : URL.parse(location, base);
  if (target === null || target.host === '') return { reason, advice: 'check-redirect' };
  const { host, pathname } = target;
  const where = host === SAME_HOST ? 'another place of the same host' : untrusted(host, 100);
  // A route can have such a word in its own path.
  const isLogIn = LOG_IN.test(host) || (LOG_IN.test(pathname) && !path.startsWith(pathname));
  return {
    reason: `${reason} to ${where}`,
    advice: isLogIn ? 'check-credentials' : 'check-redirect',
  };
}
