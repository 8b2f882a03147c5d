import type { Advice, WireFault } from './wire-error.ts';

/** What a broken exchange means, and whether another attempt can go better. */
export interface ConnectionFault extends WireFault {
  readonly temporary: boolean;
}

/** Who is at the other end of a connection, as sentences name them. */
export type Peer = 'the service' | 'the proxy';

/** No connection came about, so that nothing was sent. */
export function notSent(reason: string): ConnectionFault {
  const advice = 'check-network';
  return { code: 'connection-failed', delivery: 'not-sent', temporary: true, reason, advice };
}

/** The connection broke, who knows after what. */
export function broken(reason: string): ConnectionFault {
  const advice = 'run-again';
  return { code: 'connection-failed', delivery: 'unknown', temporary: true, reason, advice };
}

/** The other end is not who it says, or speaks in a way that no attempt mends. */
export function final(fault: ConnectionFault, advice: Advice): ConnectionFault {
  return { ...fault, temporary: false, advice };
}
