import type { Advice, WireFault } from './wire-error.ts';

/** What a broken exchange means, and whether another attempt can go better. */
export interface ConnectionFault extends WireFault {
  readonly temporary: boolean;
}

/** Who is at the other end of a connection, as sentences name them. */
export type Peer = 'the service' | 'the proxy';

/** Builds the fault of no connection: nothing was sent. */
export function notSent(reason: string): ConnectionFault {
  const advice = 'check-network';
  return { code: 'connection-failed', delivery: 'not-sent', temporary: true, reason, advice };
}

/** Builds the fault of a broken connection, who knows after what. */
export function broken(reason: string): ConnectionFault {
  const advice = 'run-again';
  return { code: 'connection-failed', delivery: 'unknown', temporary: true, reason, advice };
}

/** Rules out another attempt: the peer is not who it says, or speaks as no attempt mends. */
export function final(fault: ConnectionFault, advice: Advice): ConnectionFault {
  return { ...fault, temporary: false, advice };
}
