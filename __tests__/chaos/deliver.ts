import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Arrived, Fault, Framing } from './faults.ts';
import type { RealAnswer } from './upstream.ts';

/** Everything needed to answer one request, well or badly. */
export interface Delivery {
  readonly request: Arrived;
  readonly response: ServerResponse;
  /** The TCP socket itself, also below TLS. */
  readonly raw: Socket;
  /** Hands the request to the real service. */
  readonly commit: () => Promise<RealAnswer>;
}

type FaultOf<K extends Fault['kind']> = Extract<Fault, { kind: K }>;

const DELIVER: {
  readonly [K in Fault['kind']]: (fault: FaultOf<K>, delivery: Delivery) => void | Promise<void>;
} = {
  reset: withhold,
  close: withhold,
  hang: withhold,
  cut,
  dribble,
  endless,
  large,
  answer: answerInstead,
  echo,
};

/** Lets a fault happen to a request; without one it gets the real answer. */
export async function deliver(fault: Fault | undefined, delivery: Delivery): Promise<void> {
  if (fault === undefined) return pass(delivery);
  const deliverFault = DELIVER[fault.kind] as (fault: Fault, delivery: Delivery) => Promise<void>;
  await deliverFault(fault, delivery);
}

async function pass({ commit, response }: Delivery): Promise<void> {
  const { status, type, body } = await commit();
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
}

async function answerInstead(fault: FaultOf<'answer'>, { commit, response }: Delivery) {
  if (fault.commit === true) await commit();
  response.writeHead(fault.status, fault.headers).end(fault.body);
}

async function withhold(fault: FaultOf<'reset' | 'close' | 'hang'>, delivery: Delivery) {
  if (fault.commit) await delivery.commit();
  if (fault.kind === 'reset') delivery.raw.resetAndDestroy();
  if (fault.kind === 'close') delivery.response.socket?.end();
}

const CRLF = Buffer.from('\r\n');

/** Bytes past the HTTP library, which would mend them. */
async function cut(fault: FaultOf<'cut'>, { commit, response, raw }: Delivery): Promise<void> {
  const real = await commit();
  const end = fault.at < 0 ? real.body.length + fault.at : fault.at;
  const part = real.body.subarray(0, end);
  const bytes = Buffer.concat([head(real, fault.framing), framed(part, real, fault.framing)]);
  const { socket } = response;
  socket?.write(bytes, () => {
    if (fault.end === 'reset') raw.resetAndDestroy();
    else socket.end();
  });
}

function head({ status, type, body }: RealAnswer, framing: Framing): Buffer {
  const framingHeader = {
    length: `content-length: ${body.length}`,
    chunked: 'transfer-encoding: chunked',
    close: 'connection: close',
  }[framing];
  return Buffer.from(`HTTP/1.1 ${status} X\r\ncontent-type: ${type}\r\n${framingHeader}\r\n\r\n`);
}

/** In chunks, the chunk announces the whole body, and a whole body gets no last chunk. */
function framed(part: Buffer, { body }: RealAnswer, framing: Framing): Buffer {
  if (framing !== 'chunked') return part;
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), part]);
}

async function dribble(fault: FaultOf<'dribble'>, { commit, response }: Delivery): Promise<void> {
  const real = await commit();
  const { socket } = response;
  const start = head(real, 'length');
  const slow = fault.part === 'headers' ? start : real.body;
  if (fault.part === 'body') socket?.write(start);
  let sent = 0;
  const timer = setInterval(() => {
    socket?.write(slow.subarray(sent, ++sent));
    if (sent >= slow.length) clearInterval(timer);
  }, fault.everyMs);
  socket?.on('close', () => {
    clearInterval(timer);
  });
}

const CHUNK = Buffer.alloc(64 * 1024, 'x');

function endless({ framing }: FaultOf<'endless'>, { response }: Delivery): void {
  const { socket } = response;
  const chunk =
    framing === 'close'
      ? CHUNK
      : Buffer.concat([Buffer.from(`${CHUNK.length.toString(16)}\r\n`), CHUNK, CRLF]);
  socket?.write(head({ status: 200, type: 'application/json', body: CHUNK }, framing));
  const more = () => {
    if (socket?.writable === true && socket.write(chunk)) setImmediate(more);
  };
  socket?.on('drain', more);
  more();
}

function large({ bytes, gzip }: FaultOf<'large'>, { response }: Delivery): void {
  const body = gzip ? gzipBomb(bytes) : blankList(bytes);
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    })
    .end(body);
}

function blankList(bytes: number): Buffer {
  const json = Buffer.alloc(bytes, ' ');
  json.write('[', 0);
  json.write(']', bytes - 1);
  return json;
}

const bombs = new Map<number, Buffer>();

/** Made once: it takes longer than a test has time. */
export function gzipBomb(bytes: number): Buffer {
  const bomb = bombs.get(bytes) ?? gzipSync(blankList(bytes));
  bombs.set(bytes, bomb);
  return bomb;
}

function echo({ header, status }: FaultOf<'echo'>, { request, response }: Delivery): void {
  const message = `You said ${String(request.headers[header])}`;
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ status: 'echo', message }));
}
