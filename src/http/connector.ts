import type { buildConnector } from 'undici';
import * as undici from './undici.ts';
import { CONNECT_OPTIONS, endingWithItsAlert } from './sockets.ts';
import type { EagerConnector } from './eager-connector.ts';
import { skippingContinue } from './interim-answers.ts';
import { lookAtSockets } from './turns.ts';

/** A connection that did not come about: whatever it was for was not sent. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';

  constructor(cause: Error) {
    super('No connection came about.', { cause });
  }
}

/** Connects by what has been begun already, and anew when that is used up. */
export function connectorOf(first: EagerConnector | undefined): buildConnector.connector {
  const connect = undici.buildConnector(CONNECT_OPTIONS);
  return settled((target, callback) => {
    if (first?.handOver(callback) !== true) connect(target, callback);
  });
}

/** Makes a connector hand over only writable sockets, and its errors as `NotConnectedError`. */
export function settled(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...[error, socket]) => {
      if (error !== null) {
        callback(new NotConnectedError(error), null);
        return;
      }
      endingWithItsAlert(socket);
      // A gateway that wants no more connections takes them and resets them at once.
      void lookAtSockets().then(() => {
        if (socket.errored) callback(new NotConnectedError(socket.errored), null);
        else callback(null, skippingContinue(socket));
      });
    });
  };
}
