import { freePort, startProgram } from '../program.ts';

/** The direction of a stream, as toxiproxy calls it: to the service, or from it. */
export type Stream = 'upstream' | 'downstream';

/** A running toxiproxy. */
export interface Toxiproxy {
  /** Stands in front of a port of 127.0.0.1. */
  readonly before: (port: number) => Promise<Way>;
  readonly stop: () => Promise<void>;
}

/** One way through toxiproxy. */
export interface Way {
  readonly url: string;
  /** Cuts each connection after so many bytes. */
  readonly cutAfter: (bytes: number, stream: Stream) => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const TOXIC = 'cut';

export async function startToxiproxy(program: string): Promise<Toxiproxy> {
  const port = await freePort();
  const { stop } = await startProgram([program, '-host', '127.0.0.1', '-port', `${port}`], port);
  let ways = 0;
  const call = async (path: string, method: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/proxies${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const before = async (service: number): Promise<Way> => {
    ways += 1;
    const name = `way-${ways}`;
    const proxy = { name, listen: '127.0.0.1:0', upstream: `127.0.0.1:${service}`, enabled: true };
    const { listen } = (await call('', 'POST', proxy)) as { listen: string };
    return {
      url: `http://${listen}`,
      cutAfter: async (bytes, stream) => {
        const toxic = { name: TOXIC, type: 'limit_data', stream, attributes: { bytes } };
        await call(`/${name}/toxics`, 'POST', toxic);
      },
      mend: async () => {
        await call(`/${name}/toxics/${TOXIC}`, 'DELETE');
      },
      close: async () => {
        await call(`/${name}`, 'DELETE');
      },
    };
  };
  return { before, stop };
}
