/**
 * Lets the event loop turn, twice so that it looks at the sockets in between: a server that has
 * closed the idle connection meanwhile is noticed before a request is written to it.
 */
export async function lookAtSockets(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Lets what has just been sent go out, if there is a connection: unread events are looked at
 * before one is asked for, and before it is handed over.
 */
export async function letRequestsOut(): Promise<void> {
  await lookAtSockets();
  await lookAtSockets();
}
