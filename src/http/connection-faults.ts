import { UnreadableAnswerError } from './connection.ts';
import { NotConnectedError } from './connector.ts';
import { ProxyError, TunnelRefusedError } from './proxy-dispatcher.ts';
import { isTemporary } from './retry-policy.ts';
import type { WireFault } from './wire-error.ts';

/** What a broken exchange means, and whether another attempt can go better. */
export interface ConnectionFault extends WireFault {
  readonly temporary: boolean;
}

function notSent(reason: string): ConnectionFault {
  const advice = 'check-network';
  return { code: 'connection-failed', delivery: 'not-sent', temporary: true, reason, advice };
}

function broken(reason: string): ConnectionFault {
  const advice = 'run-again';
  return { code: 'connection-failed', delivery: 'unknown', temporary: true, reason, advice };
}

function untrusted(reason: string): ConnectionFault {
  const advice = 'trust-authority';
  return { code: 'tls-untrusted', delivery: 'not-sent', temporary: false, reason, advice };
}

/** By the `code` of the error of Node or undici. */
const FAULTS: Readonly<Record<string, ConnectionFault>> = {
  ECONNREFUSED: notSent('the connection was refused'),
  ENOTFOUND: notSent('the host name is not known'),
  EAI_AGAIN: notSent('the host name could not be looked up'),
  EHOSTUNREACH: notSent('the host cannot be reached'),
  ENETUNREACH: notSent('the network cannot be reached'),
  UND_ERR_CONNECT_TIMEOUT: notSent('no connection came about in time'),
  ECONNRESET: broken('the connection was reset'),
  EPIPE: broken('the connection was closed'),
  UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
  UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
  UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
  // In a handshake, or later: then the request may have been read before.
  EPROTO: {
    ...broken('the service does not speak TLS as it should'),
    temporary: false,
    advice: 'check-network',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    ...notSent('the service does not speak TLS'),
    temporary: false,
  },
  UNSPECIFIED: untrusted(
    'the certificate of the service, or one above it, is too weak or not valid',
  ),
  CERT_HAS_EXPIRED: untrusted('the certificate of the service has expired'),
  CERT_NOT_YET_VALID: untrusted('the certificate of the service is not valid yet'),
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('the certificate of the service is self-signed'),
  ERR_TLS_CERT_ALTNAME_INVALID: untrusted('the certificate of the service is for another host'),
  SELF_SIGNED_CERT_IN_CHAIN: untrusted(
    'the certificate of the service is from an unknown authority',
  ),
  UNABLE_TO_GET_ISSUER_CERT: untrusted(
    'the certificate of the service is from an unknown authority',
  ),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted(
    'the certificate of the service is from an unknown authority',
  ),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted(
    'the certificate of the service is from an unknown authority',
  ),
};

/**
 * How else a certificate fails, by the names that Node gives some of what OpenSSL finds. For weak
 * keys and signatures it has none and says `UNSPECIFIED`, if OpenSSL does not end the handshake.
 */
const NOT_VALID: readonly RegExp[] = [
  /^(?:ERR_SSL_)?(?:EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|CA_MD_TOO_WEAK)$/,
  /^CERT_(?:CHAIN_TOO_LONG|REVOKED|REJECTED|UNTRUSTED|SIGNATURE_FAILURE)$/,
  /^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/,
  /^(?:CRL|ERROR_IN_CERT|ERROR_IN_CRL|UNABLE_TO_GET|UNABLE_TO_DECRYPT|UNABLE_TO_DECODE)_/,
];

/** How the codes of undici's parser begin. */
const NOT_HTTP = 'HPE_';

/** Says what an error of an exchange means; what is not known may have taken effect. */
export function faultOf(error: unknown): ConnectionFault {
  if (error instanceof UnreadableAnswerError) {
    return {
      code: 'unexpected-response',
      delivery: 'unknown',
      temporary: false,
      reason: error.message,
      advice: 'check-address',
    };
  }
  if (error instanceof NotConnectedError) return { ...faultOf(error.cause), delivery: 'not-sent' };
  if (error instanceof ProxyError) return proxyFault(error.cause);
  const code = codeOf(error);
  // Whatever fails on a connection has a code: the rest are defects, which no attempt mends.
  if (code === undefined) {
    return { ...broken(`the connection failed (${nameOf(error)})`), temporary: false };
  }
  if (code.startsWith(NOT_HTTP)) {
    return {
      ...broken(`what answers does not speak HTTP as it should (${code})`),
      code: 'unexpected-response',
      temporary: false,
      advice: 'check-address',
    };
  }
  return FAULTS[code] ?? unlistedFault(code);
}

function unlistedFault(code: string): ConnectionFault {
  return NOT_VALID.some((names) => names.test(code))
    ? untrusted(`the certificate of the service is not valid (${code})`)
    : broken(`the connection failed (${code})`);
}

/**
 * What keeps a proxy from letting a request through, in its own name. A refusal is final: a
 * password that is sent again and again locks accounts.
 */
function proxyFault(cause: unknown): ConnectionFault {
  const ofProxy = {
    code: 'connection-failed',
    delivery: 'not-sent',
    advice: 'check-proxy',
  } as const;
  if (cause instanceof TunnelRefusedError) {
    const reason = `the proxy refused to connect to the service (${cause.status})`;
    return { ...ofProxy, temporary: isTemporary(cause.status), reason };
  }
  const fault = faultOf(cause);
  const own = fault.reason.replace('the service', 'the proxy');
  const reason = `no way through the proxy: ${own}`;
  return fault.code === 'tls-untrusted'
    ? { ...fault, reason }
    : { ...ofProxy, temporary: fault.temporary, reason };
}

/**
 * Only codes are taken from errors of others: their messages can quote what was sent. What was
 * thrown is not asked for its class, which is another one for each realm of a process.
 */
function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : undefined;
}

function nameOf(error: unknown): string {
  const { name } = Object(error) as { name?: unknown };
  return typeof name === 'string' && /^[A-Za-z]{1,60}$/.test(name) ? name : 'no code';
}
