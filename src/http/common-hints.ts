import { place } from '../text/quote.ts';
import type { Advice } from './wire-error.ts';

const NEVER_OFF = 'Verification is never switched off.';

/** What to do about failures on the wire that are the same whoever is at the other end. */
export const COMMON_HINTS = {
  'check-proxy':
    'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.',
  'trust-authority':
    'If the certificate is from a private authority, put its certificate into a file and set ' +
    `NODE_EXTRA_CA_CERTS to its path in ${place('environment')}. ${NEVER_OFF}`,
  'replace-certificate':
    'Have it replaced by whoever runs what shows it: the service, or what stands before it and ' +
    `opens TLS. NODE_EXTRA_CA_CERTS does not help. ${NEVER_OFF}`,
  'check-dates':
    'Check the clock of this machine. If it is right, have the certificate renewed by whoever runs ' +
    `what shows it. ${NEVER_OFF}`,
  'client-certificate':
    'This action presents no certificate of its own: have this machine let in without one, or use ' +
    'an address that asks for none.',
  'agree-on-tls':
    'Have TLS 1.2 or 1.3 with ciphers of today allowed, and no client certificate asked for, by ' +
    'whoever runs what answers there: the service, or what stands before it and opens TLS.',
} as const satisfies Partial<Record<Advice, string>>;
