import { describe, expect, test } from '@jest/globals';
import { faultOf } from '../../src/http/connection-faults.ts';
import { NotConnectedError } from '../../src/http/connector.ts';
import { ProxyError } from '../../src/http/proxy-dispatcher.ts';

const withCode = (code: string) => Object.assign(new Error('text'), { code });

describe('a handshake that does not come about is one attempt, in words', () => {
  const NO_CIPHER = 'no cipher in common';
  const NO_VERSION = 'no version of TLS in common';
  const WANTED = 'wants a client certificate';
  // As Node 20 to 24 were seen to name them, and as OpenSSL has them for others of their kind.
  test.each<[code: string, words: string, advice: string]>([
    ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', NO_CIPHER, 'agree-on-tls'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', NO_CIPHER, 'agree-on-tls'],
    ['ERR_SSL_NO_SHARED_CIPHER', NO_CIPHER, 'agree-on-tls'],
    ['ERR_SSL_NO_CIPHERS_AVAILABLE', NO_CIPHER, 'agree-on-tls'],
    ['ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY', NO_CIPHER, 'agree-on-tls'],
    ['ERR_SSL_DH_KEY_TOO_SMALL', NO_CIPHER, 'agree-on-tls'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', NO_VERSION, 'agree-on-tls'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', NO_VERSION, 'agree-on-tls'],
    ['ERR_SSL_VERSION_TOO_LOW', NO_VERSION, 'agree-on-tls'],
    ['ERR_SSL_INAPPROPRIATE_FALLBACK', NO_VERSION, 'agree-on-tls'],
    ['ERR_SSL_TLSV1_UNRECOGNIZED_NAME', 'knows no host of this name', 'check-name'],
    ['ERR_SSL_SSL/TLS_ALERT_UNRECOGNIZED_NAME', 'knows no host of this name', 'check-name'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', WANTED, 'client-certificate'],
    ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', WANTED, 'client-certificate'],
    ['ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL', 'not speak HTTP/1.1', 'agree-on-tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'does not speak TLS', 'check-address'],
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'does not speak TLS', 'check-address'],
  ])('%s', (code, words, advice) => {
    const fault = faultOf(new NotConnectedError(withCode(code)));
    expect(fault).toMatchObject({
      code: 'connection-failed',
      delivery: 'not-sent',
      temporary: false,
      advice,
    });
    expect(fault.reason).toContain(words);
    expect(fault.reason).not.toContain(code);
    // With TLS 1.3 it can come after what was sent, which is not read without a handshake.
    expect(faultOf(withCode(code)).delivery).toBe('not-sent');
  });

  test('of any other alert the code is told, and it may go better', () => {
    const code = 'ERR_SSL_SSL/TLS_ALERT_INTERNAL_ERROR';
    expect(faultOf(new NotConnectedError(withCode(code)))).toEqual({
      code: 'connection-failed',
      delivery: 'not-sent',
      temporary: true,
      reason: `the TLS connection failed (${code})`,
      advice: 'check-network',
    });
    expect(faultOf(withCode(code)).delivery).toBe('unknown');
  });
});

test.each<[code: string, advice: string]>([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'trust-authority'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'trust-authority'],
  ['UNSPECIFIED', 'replace-certificate'],
  ['INVALID_PURPOSE', 'replace-certificate'],
  ['CERT_REVOKED', 'replace-certificate'],
  ['ERR_SSL_EE_KEY_TOO_SMALL', 'replace-certificate'],
  ['CERT_HAS_EXPIRED', 'check-dates'],
  ['CERT_NOT_YET_VALID', 'check-dates'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'check-name'],
  ['HOSTNAME_MISMATCH', 'check-name'],
])('whoever can mend the certificate is named (%s: %s)', (code, advice) => {
  expect(faultOf(withCode(code))).toMatchObject({ code: 'tls-untrusted', advice });
});

test('of a proxy everything is told in its own name, and no option is to be checked', () => {
  const cases: [code: string, errorCode: string, advice: string][] = [
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-untrusted', 'check-proxy'],
    ['CERT_HAS_EXPIRED', 'tls-untrusted', 'check-dates'],
    ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', 'connection-failed', 'check-proxy'],
  ];
  for (const [code, errorCode, advice] of cases) {
    const fault = faultOf(new ProxyError(withCode(code)));
    expect(fault).toMatchObject({ code: errorCode, advice, temporary: false });
    expect(fault.reason).toContain('the proxy');
    expect(fault.reason).not.toContain('the service');
  }
});

describe('where nothing ever connected', () => {
  test.each([
    'ECONNRESET',
    'ECONNABORTED',
    'ETIMEDOUT',
    'EPIPE',
    'UND_ERR_SOCKET',
    'ECONNREFUSED',
    'EADDRNOTAVAIL',
    'EACCES',
    'ENEW',
  ])('%s: the hint speaks of the network, not of what was done', (code) => {
    expect(faultOf(new NotConnectedError(withCode(code)))).toMatchObject({
      delivery: 'not-sent',
      advice: 'check-network',
    });
  });

  test('ETIMEDOUT is what it is called after other waits', () => {
    const reason = 'no connection came about in time';
    expect(faultOf(new NotConnectedError(withCode('ETIMEDOUT'))).reason).toBe(reason);
  });
});

test.each<[code: string, words: string]>([
  ['HPE_INVALID_CONSTANT', 'its first line is not of HTTP/1.1'],
  ['HPE_LF_EXPECTED', 'a header of it is broken'],
  ['HPE_INVALID_CHUNK_SIZE', 'its chunks are broken'],
  ['HPE_UNEXPECTED_CONTENT_LENGTH', 'it says in two ways how long it is'],
  ['HPE_INVALID_EOF_STATE', 'it ends too early'],
  ['UND_ERR_HEADERS_OVERFLOW', 'its headers are too large'],
])('what the parser finds is said in words: %s', (code, words) => {
  expect(faultOf(withCode(code))).toMatchObject({
    code: 'unexpected-response',
    delivery: 'unknown',
    temporary: false,
    advice: 'check-address',
    reason: `what answers does not speak HTTP as it should: ${words} (${code})`,
  });
});
