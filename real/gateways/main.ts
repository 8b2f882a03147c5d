// `npm run test:gateways`: releases through nginx, haproxy and squid, as Debian packages them. What
// is judged is what the workspace holds afterwards. Words behind `--` choose cases by their titles.
import { runCases, skip } from '../cases.ts';
import { makeAuthority } from '../certificates.ts';
import { findOnPath } from '../tools.ts';
import { HAPROXY } from './haproxy-cases.ts';
import { CONNECTIONS, LATE_CREATES, LIMITS, LOST_ANSWERS, REFUSALS } from './nginx-cases.ts';
import { play } from './play.ts';
import { SQUID } from './squid-cases.ts';

const PROGRAMS = ['nginx', 'haproxy', 'squid', 'openssl'];

/** The slow ones first, so that the quick ones run beside them. */
const CASES = [
  ...LATE_CREATES,
  ...LIMITS,
  ...HAPROXY,
  ...LOST_ANSWERS,
  ...SQUID,
  ...CONNECTIONS,
  ...REFUSALS,
];

const missing = PROGRAMS.filter((program) => findOnPath(program) === undefined);
if (missing.length > 0) {
  const why = `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not installed.`;
  skip('gateways', { why, required: 'REQUIRE_GATEWAYS' });
} else {
  const authority = makeAuthority();
  const cases = CASES.map((one) => ({ title: one.title, run: () => play(one, authority) }));
  await runCases(cases, { leg: 'gateways', atOnce: 6 });
  authority.remove();
}
