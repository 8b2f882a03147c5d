import { UnreadableAnswerError } from './connection.ts';
import { NotConnectedError } from './connector.ts';
import { type ConnectionFault, type Peer, broken, final, notSent } from './fault.ts';
import { ProxyError, TunnelRefusedError } from './proxy-dispatcher.ts';
import { isTemporary } from './retry-policy.ts';
import { parserFault } from './parser-faults.ts';
import { tlsFault } from './tls-faults.ts';
import { errorCode } from '../domain/thrown.ts';

const NO_CONNECTION = 'no connection came about in time';

/** By the `code` of the error of Node or undici. */
const FAULTS: Readonly<Record<string, ConnectionFault>> = {
  ECONNREFUSED: notSent('the connection was refused'),
  ENOTFOUND: notSent('the host name is not known'),
  EAI_AGAIN: notSent('the host name could not be looked up'),
  EAI_FAIL: notSent('the host name could not be looked up'),
  EHOSTUNREACH: notSent('the host cannot be reached'),
  EHOSTDOWN: notSent('the host cannot be reached'),
  ENETUNREACH: notSent('the network cannot be reached'),
  ENETDOWN: notSent('the network cannot be reached'),
  EADDRNOTAVAIL: notSent('this machine has no address left to connect from'),
  EACCES: notSent('this machine lets no connection out'),
  EPERM: notSent('this machine lets no connection out'),
  EMFILE: notSent('this machine has too many files and connections open'),
  UND_ERR_CONNECT_TIMEOUT: notSent(NO_CONNECTION),
  ECONNRESET: broken('the connection was reset'),
  ECONNABORTED: broken('the connection was broken off'),
  ETIMEDOUT: broken('the connection was lost: nothing came over it any more'),
  EPIPE: broken('the connection was closed'),
  UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
  UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
  UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
};

/**
 * Says what an error of an exchange means; what is not known may have taken effect.
 *
 * @param peer who was to be spoken to
 */
export function faultOf(error: unknown, peer: Peer = 'the service'): ConnectionFault {
  if (error instanceof UnreadableAnswerError) {
    return {
      code: 'unexpected-response',
      delivery: 'unknown',
      temporary: false,
      reason: error.message,
      advice: 'check-address',
    };
  }
  if (error instanceof NotConnectedError) return unconnected(faultOf(error.cause, peer));
  if (error instanceof ProxyError) return proxyFault(error.cause);
  const code = errorCode(error);
  // Whatever fails on a connection has a code: the rest are defects, which no attempt mends.
  if (code === undefined) {
    return final(broken(`the connection failed (${nameOf(error)})`), 'run-again');
  }
  return (
    FAULTS[code] ??
    tlsFault(code, peer) ??
    parserFault(code) ??
    broken(`the connection failed (${code})`)
  );
}

/** Corrects a fault of no connection: nothing was begun that another run would find. */
function unconnected(fault: ConnectionFault): ConnectionFault {
  const advice = fault.advice === 'run-again' ? 'check-network' : fault.advice;
  const reason = fault === FAULTS.ETIMEDOUT ? NO_CONNECTION : fault.reason;
  return { ...fault, delivery: 'not-sent', advice, reason };
}

/**
 * Explains why a proxy lets no request through, in its own name. A refusal that is not temporary is
 * final: a password sent again and again locks accounts.
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
  const fault = faultOf(cause, 'the proxy');
  const reason = `no way through the proxy: ${fault.reason}`;
  if (fault.code !== 'tls-untrusted') return { ...ofProxy, temporary: fault.temporary, reason };
  // The address of a proxy is an option of nobody.
  const advice = fault.advice === 'check-name' ? 'check-proxy' : fault.advice;
  return { ...fault, reason, advice };
}

function nameOf(error: unknown): string {
  const { name } = Object(error) as { name?: unknown };
  return typeof name === 'string' && /^[A-Za-z]{1,60}$/.test(name) ? name : 'no code';
}
