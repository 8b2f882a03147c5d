import { Agent, get } from 'node:http';

/** How long an answer over loopback may take. */
const ANSWER_MS = 2_000;

/**
 * The status that an address answers with; `silent` if somebody listens there and does not answer
 * within 2 s, `nobody` if no one listens. The agent is one's own, because the process's may go
 * through a proxy.
 */
export function answers(url: string, token = ''): Promise<number | 'silent' | 'nobody'> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(ANSWER_MS);
    const headers = { authorization: `Bearer ${token}` };
    const request = get(url, { agent: new Agent(), headers, signal }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 'silent');
    });
    request.on('error', () => {
      resolve(signal.aborted ? 'silent' : 'nobody');
    });
  });
}
