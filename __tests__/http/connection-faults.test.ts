import { describe, expect, test } from '@jest/globals';
import { faultOf } from '../../src/http/connection-faults.ts';
import { UnreadableAnswerError } from '../../src/http/connection.ts';
import { NotConnectedError } from '../../src/http/connector.ts';

const withCode = (code: unknown, message = 'text') => Object.assign(new Error(message), { code });

describe('a request that cannot have reached the service', () => {
  test.each([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ENOTFOUND', 'the host name is not known'],
    ['EAI_AGAIN', 'the host name could not be looked up'],
    ['EHOSTUNREACH', 'the host cannot be reached'],
    ['ENETUNREACH', 'the network cannot be reached'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no connection came about in time'],
  ])('%s is not sent, and can go better', (code, reason) => {
    expect(faultOf(withCode(code))).toEqual({
      code: 'connection-failed',
      delivery: 'not-sent',
      temporary: true,
      reason,
      advice: 'check-network',
    });
  });

  test('EPROTO can come after the request was read, and stays so', () => {
    expect(faultOf(withCode('EPROTO'))).toMatchObject({
      code: 'connection-failed',
      delivery: 'unknown',
      temporary: false,
      reason: 'the service does not speak TLS as it should',
      advice: 'agree-on-tls',
    });
  });

  test.each(['ERR_SSL_WRONG_VERSION_NUMBER'])('%s is not sent, and stays so', (code) => {
    expect(faultOf(withCode(code))).toMatchObject({
      code: 'connection-failed',
      delivery: 'not-sent',
      temporary: false,
      reason: 'the service does not speak TLS',
    });
  });

  test.each<[string, string]>([
    [
      'UNSPECIFIED',
      'the certificate of the service, or one above it, is too weak or not valid: as a rule its ' +
        'key is too short (below 2048 bits of RSA), or it is signed with SHA-1',
    ],
    ['INVALID_PURPOSE', 'the certificate of the service is not meant for a server'],
    ['HOSTNAME_MISMATCH', 'the certificate of the service is for another host'],
    ...[
      'EE_KEY_TOO_SMALL',
      'CA_KEY_TOO_SMALL',
      'CA_MD_TOO_WEAK',
      'ERR_SSL_EE_KEY_TOO_SMALL',
      'ERR_SSL_CA_MD_TOO_WEAK',
    ].map((code): [string, string] => [
      code,
      `the certificate of the service is too weak (${code})`,
    ]),
    ...[
      'INVALID_CA',
      'CERT_CHAIN_TOO_LONG',
      'CERT_REVOKED',
      'CERT_REJECTED',
      'CERT_UNTRUSTED',
      'CERT_SIGNATURE_FAILURE',
      'PATH_LENGTH_EXCEEDED',
      'ERROR_IN_CERT_NOT_BEFORE_FIELD',
      'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
      'UNABLE_TO_GET_CRL',
      'CRL_HAS_EXPIRED',
    ].map((code): [string, string] => [
      code,
      `the certificate of the service is not valid (${code})`,
    ]),
    ['CERT_HAS_EXPIRED', 'the certificate of the service has expired'],
    ['CERT_NOT_YET_VALID', 'the certificate of the service is not valid yet'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate of the service is self-signed'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate of the service is for another host'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate of the service is from an unknown authority'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'the certificate of the service is from an unknown authority'],
    [
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'the certificate of the service is from an unknown authority',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'the certificate of the service is from an unknown authority',
    ],
  ])('%s is one attempt, and says what is wrong', (code, reason) => {
    expect(faultOf(withCode(code))).toMatchObject({
      code: 'tls-untrusted',
      delivery: 'not-sent',
      temporary: false,
      reason,
    });
  });
});

describe('a request that may have taken effect', () => {
  test.each([
    ['ECONNRESET', 'the connection was reset'],
    ['EPIPE', 'the connection was closed'],
    ['UND_ERR_SOCKET', 'the connection was closed before the answer was whole'],
    ['UND_ERR_HEADERS_TIMEOUT', 'no answer came in time'],
    ['UND_ERR_BODY_TIMEOUT', 'the answer stopped half-way'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the answer was cut off'],
    ['ETIMEDOUT', 'the connection was lost: nothing came over it any more'],
  ])('%s is unknown', (code, reason) => {
    expect(faultOf(withCode(code))).toEqual({
      code: 'connection-failed',
      delivery: 'unknown',
      temporary: true,
      reason,
      advice: 'run-again',
    });
  });

  test.each(['HPE_INVALID_CONSTANT', 'HPE_UNEXPECTED_CONTENT_LENGTH', 'HPE_LF_EXPECTED'])(
    '%s is not HTTP, and stays so',
    (code) => {
      expect(faultOf(withCode(code))).toMatchObject({
        code: 'unexpected-response',
        delivery: 'unknown',
        temporary: false,
        reason: expect.stringContaining(`not speak HTTP as it should: `) as unknown,
      });
    },
  );

  test('whatever kept a connection from coming about, its request was not sent', () => {
    const reset = new NotConnectedError(withCode('ECONNRESET'));
    expect(faultOf(reset)).toMatchObject({ delivery: 'not-sent', temporary: true });
    const broken = new NotConnectedError(withCode('EPROTO'));
    expect(faultOf(broken)).toMatchObject({ delivery: 'not-sent', temporary: false });
  });

  test('an answer that cannot be read is unknown, and stays so', () => {
    expect(faultOf(new UnreadableAnswerError('the answer is larger than 5 MB'))).toEqual({
      code: 'unexpected-response',
      delivery: 'unknown',
      temporary: false,
      reason: 'the answer is larger than 5 MB',
      advice: 'check-address',
    });
  });
});

describe('what nobody foresaw is unknown, and quotes nothing', () => {
  test.each<[string, unknown]>([
    ['a code that is no word', withCode('Bearer QWERTZ', 'QWERTZ')],
    ['a code in small letters', withCode('constructor', 'QWERTZ')],
    ['a code of two lines', withCode('A\nB')],
    ['an endless code', withCode('A'.repeat(61))],
    ['an empty code', withCode('')],
    ['a number', withCode(1)],
    ['a text', 'QWERTZ'],
    ['nothing', undefined],
    ['null', null],
  ])('%s', (_what, error) => {
    const fault = faultOf(error);
    expect(fault).toMatchObject({ delivery: 'unknown', temporary: false });
    expect(fault.reason).toMatch(/^the connection failed \((Error|no code)\)$/);
    expect(JSON.stringify(fault)).not.toContain('QWERTZ');
  });

  test('a code that nobody knows may go better the next time', () => {
    expect(faultOf(withCode('ENEW'))).toMatchObject({
      delivery: 'unknown',
      temporary: true,
      reason: 'the connection failed (ENEW)',
    });
  });

  test('a defect has no code; it is named by its class, and another attempt does not mend it', () => {
    expect(faultOf(new TypeError('Bearer QWERTZ'))).toMatchObject({
      delivery: 'unknown',
      temporary: false,
      reason: 'the connection failed (TypeError)',
    });
  });

  test('the longest code is shown', () => {
    const code = 'A'.repeat(60);
    expect(faultOf(withCode(code)).reason).toBe(`the connection failed (${code})`);
  });

  test('the error that several addresses failed with counts by its own code', () => {
    const all = Object.assign(new AggregateError([withCode('ECONNREFUSED')]), {
      code: 'ECONNREFUSED',
    });
    expect(faultOf(all).delivery).toBe('not-sent');
  });
});
