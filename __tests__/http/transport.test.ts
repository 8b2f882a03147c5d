import { describe, expect, jest, test } from '@jest/globals';
import { WireError } from '../../src/http/wire-error.ts';
import { ProxyError, TunnelRefusedError } from '../../src/http/proxy-dispatcher.ts';
import { MAX_ATTEMPTS } from '../../src/http/retry-policy.ts';
import { ATTEMPT_DEADLINE_MS, type TransportRequest } from '../../src/http/transport.ts';
import { startChaos } from '../chaos/chaos-server.ts';
import { type Fault, always, answer, onNumber, redirect } from '../chaos/faults.ts';
import { deadPort } from '../chaos/ports.ts';
import { READ, WRITE, dial } from './dial.ts';
import { type Expected, failure } from './wire-failure.ts';
import { EPOCH_MS } from '../fake-clock.ts';

const asMethod = (method: string, like: TransportRequest): TransportRequest => ({
  ...like,
  method,
});

describe('a good answer of the service', () => {
  test('is read as JSON, with the request’s id and the wait that was asked for', async () => {
    const headers = { 'x-request-id': 'r-1', 'retry-after': '7' };
    const chaos = await startChaos({
      faults: always({ kind: 'answer', status: 200, headers, body: '\uFEFF{"a":[1]}' }),
    });
    const { transport, debugLines } = await dial(chaos);
    expect(await transport.send(READ)).toEqual({
      isWhole: true,
      status: 200,
      body: { kind: 'json', value: { a: [1] } },
      requestId: 'r-1',
      isTemporary: false,
      retryAfterMs: 7_000,
    });
    expect(debugLines).toEqual(['GET /read: 200 in 0 ms']);
  });

  test.each([200, 201, 202, 204])(
    'with status %i and no body suffices for a write',
    async (status) => {
      const chaos = await startChaos({ faults: always(answer(status)) });
      const { transport } = await dial(chaos);
      expect(await transport.send(WRITE)).toMatchObject({ status, body: { kind: 'empty' } });
    },
  );

  test.each([400, 401, 403, 404, 405, 409, 410, 415, 422])(
    'a refusal with status %i is given back after one attempt',
    async (status) => {
      const chaos = await startChaos({ faults: always(answer(status)) });
      const { transport } = await dial(chaos);
      for (const request of [READ, WRITE]) {
        expect(await transport.send(request)).toMatchObject({ status });
      }
      expect(chaos.requests).toHaveLength(2);
    },
  );
});

describe('every method × {500, 501, 502, 503, 504, 505, 408, 429}: an exact number of attempts', () => {
  const statuses = [500, 501, 502, 503, 504, 505, 408, 429];
  const requests: [string, TransportRequest, number][] = [
    ['GET that reads', READ, MAX_ATTEMPTS],
    ['POST that changes nothing', { ...asMethod('POST', WRITE), safe: true }, MAX_ATTEMPTS],
    ['POST', asMethod('POST', WRITE), 1],
    ['PUT', asMethod('PUT', WRITE), 1],
    ['PATCH', asMethod('PATCH', WRITE), 1],
    ['DELETE', asMethod('DELETE', WRITE), 1],
  ];
  const cases = requests.flatMap(([name, request, attempts]) =>
    statuses.map((status) => ({ name, status, attempts, request })),
  );
  test.each(cases)('$name answered $status: $attempts', async ({ status, attempts, request }) => {
    const chaos = await startChaos({ faults: always(answer(status)) });
    const { transport, clock } = await dial(chaos);
    expect(await transport.send(request)).toMatchObject({ status });
    expect(chaos.requests.map(({ method }) => method)).toEqual(
      Array.from({ length: attempts }, () => request.method),
    );
    expect(clock.sleeps).toHaveLength(attempts - 1);
  });

  test.each([
    ['the least', 0, [250, 500, 1_000]],
    ['the middle', 0.5, [375, 750, 1_500]],
    ['the most', 1, [500, 1_000, 2_000]],
  ])('backoff is jittered: %s of chance', async (_, random, waits) => {
    const chaos = await startChaos({ faults: always(answer(503)) });
    const { transport, clock, lines } = await dial({ url: chaos.url, random });
    await transport.send(READ);
    expect(clock.sleeps).toEqual(waits);
    expect(lines).toEqual(
      waits.map(
        (ms, i) =>
          `Read it: attempt ${i + 1} of 4 failed (status 503), next in ${(ms / 1000).toFixed(1)} s`,
      ),
    );
  });

  test('a good answer ends the attempts', async () => {
    const chaos = await startChaos({ faults: onNumber({ 1: answer(500), 2: answer(429) }) });
    const { transport } = await dial(chaos);
    expect(await transport.send(READ)).toMatchObject({ status: 200 });
    expect(chaos.requests).toHaveLength(3);
  });
});

describe('Retry-After is obeyed, or the run stops at once and names the wait', () => {
  const httpDate = (offsetMs: number) => new Date(EPOCH_MS + offsetMs).toUTCString();
  const backoff = 375;
  const obeyed: [name: string, value: string, waitMs: number][] = [
    ['seconds', '2', 2_000],
    ['a date', httpDate(9_000), 9_000],
    ['a past date', httpDate(-60_000), backoff],
    ['zero', '0', backoff],
    ['a negative number', '-5', backoff],
    ['a word', 'soon', backoff],
    ['less than the backoff', '0.1', backoff],
  ];
  const cases = [429, 503].flatMap((status) =>
    obeyed.map(([name, value, waitMs]) => ({ status, name, value, waitMs })),
  );
  test.each(cases)('$status with $name ($value): $waitMs ms', async ({ status, value, waitMs }) => {
    const faults = onNumber({ 1: answer(status, { 'retry-after': value }) });
    const chaos = await startChaos({ faults });
    const { transport, clock } = await dial(chaos);
    expect(await transport.send(READ)).toMatchObject({ status: 200 });
    expect(clock.sleeps).toEqual([waitMs]);
  });

  test.each([
    ['a day', '86400', '86400 s, but only 60 s'],
    ['a date tomorrow', httpDate(86_400_000), '86400 s, but only 60 s'],
    ['more than a number can say', '9'.repeat(400), 'Infinity s, but only 60 s'],
  ])('%s is more than the budget: one attempt, no wait', async (_, value, named) => {
    const chaos = await startChaos({ faults: always(answer(429, { 'retry-after': value })) });
    const { transport, clock } = await dial({ url: chaos.url, budgetMs: 60_000 });
    expect(await failure(transport.send(READ))).toMatchObject({
      code: 'service-unavailable',
      reason: expect.stringContaining(named) as unknown,
      advice: 'run-later',
    });
    expect(chaos.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });
});

describe('a read whose answer broke is tried again whole', () => {
  const faults: [string, Fault][] = [
    ['reset before an answer', { kind: 'reset', commit: false }],
    ['closed before an answer', { kind: 'close', commit: true }],
    ...(['length', 'chunked', 'close'] as const).flatMap((framing) =>
      (['reset', 'close'] as const).flatMap((end) =>
        [0, 1, -1].map((at): [string, Fault] => [
          `${end} at byte ${at}, framed by ${framing}`,
          { kind: 'cut', at, framing, end },
        ]),
      ),
    ),
    ['a page instead of JSON', { kind: 'answer', status: 200, body: '<html>' }],
    ['an empty success', answer(200)],
  ];
  test.each(faults)('%s', async (_, fault) => {
    const chaos = await startChaos({ faults: onNumber({ 1: fault, 2: fault }) });
    const { transport, clock } = await dial(chaos);
    expect(await transport.send(READ)).toMatchObject({ body: { kind: 'json', value: [] } });
    expect(chaos.requests).toHaveLength(3);
    expect(clock.sleeps).toHaveLength(2);
  });

  test.each(faults)('and given up after four attempts: %s', async (_, fault) => {
    const chaos = await startChaos({ faults: always(fault) });
    const { transport } = await dial(chaos);
    const outcome = await transport.send(READ).catch((error: unknown) => error);
    if (outcome instanceof WireError) {
      expect(outcome.code).toMatch(/^(connection-failed|unexpected-response)$/);
    } else {
      expect(outcome).toMatchObject({ body: { kind: 'empty' } });
    }
    expect(chaos.requests).toHaveLength(MAX_ATTEMPTS);
  });
});

describe('a write is never repeated blindly', () => {
  const lost: [string, Fault, Expected][] = [
    ['reset', { kind: 'reset', commit: true }, { code: 'connection-failed' }],
    ['closed', { kind: 'close', commit: true }, { code: 'connection-failed' }],
    [
      'cut with a length',
      { kind: 'cut', at: 1, framing: 'length', end: 'close' },
      { code: 'connection-failed' },
    ],
    [
      'cut without a length',
      { kind: 'cut', at: 1, framing: 'close', end: 'close' },
      { code: 'unexpected-response' },
    ],
    [
      'a page',
      { kind: 'answer', status: 200, body: '<html>' },
      { code: 'unexpected-response', advice: 'check-gateway' },
    ],
    [
      'too large',
      { kind: 'large', bytes: 6_000_000, gzip: false },
      { code: 'unexpected-response' },
    ],
  ];
  test.each(lost)('%s: one attempt, and nobody knows', async (_, fault, fields) => {
    const chaos = await startChaos({ faults: always(fault) });
    const { transport, clock } = await dial(chaos);
    expect(await failure(transport.send(WRITE))).toMatchObject({ ...fields, delivery: 'unknown' });
    expect(chaos.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  test('refused connections are tried again, because nothing was sent', async () => {
    const port = await deadPort();
    const url = `http://127.0.0.1:${port}`;
    const { transport, clock, lines } = await dial({ url });
    expect(await failure(transport.send(WRITE))).toMatchObject({
      code: 'connection-failed',
      delivery: 'not-sent',
      reason: 'the connection was refused',
    });
    expect(clock.sleeps).toHaveLength(MAX_ATTEMPTS - 1);
    expect(lines[0]).toBe(
      'Write it: attempt 1 of 4 failed (the connection was refused), next in 0.4 s',
    );
  });

  test('and get through once somebody listens', async () => {
    const port = await deadPort();
    const started: Promise<unknown>[] = [];
    const url = `http://127.0.0.1:${port}`;
    const { transport } = await dial({
      url,
      onLine: (line) => {
        if (line.includes('attempt 1')) started.push(startChaos({ port }));
      },
    });
    const answered = transport.send(WRITE);
    await expect(answered).resolves.toMatchObject({ status: 200 });
    expect(started).toHaveLength(1);
  });
});

describe('redirects are never followed', () => {
  const cases = [301, 302, 303, 304, 307, 308].flatMap((status) =>
    [READ, WRITE].map((request) => ({ status, request, method: request.method })),
  );
  test.each(cases)('$status to another server, $method', async ({ status, request }) => {
    const other = await startChaos();
    const chaos = await startChaos({ faults: always(redirect(status, `${other.url}/read`)) });
    const { transport } = await dial(chaos);
    const error = await failure(transport.send(request));
    const delivery = status < 305 && request === WRITE ? 'unknown' : 'refused';
    expect(error).toMatchObject({ code: 'redirected', delivery });
    expect(error.reason).toContain(`(${status})`);
    expect(error.message + error.reason).not.toContain(other.url);
    expect(chaos.requests).toHaveLength(1);
    expect(other.connections()).toBe(0);
  });
});

describe('the deadline of an attempt at a request', () => {
  test('is 15 s', async () => {
    expect(ATTEMPT_DEADLINE_MS).toBe(15_000);
    const chaos = await startChaos();
    const { transport, deadline } = await dial(chaos);
    const attemptSignal = jest.spyOn(deadline, 'attemptSignal');
    await transport.send(READ);
    await transport.send(WRITE);
    expect(attemptSignal.mock.calls).toEqual([
      [15_000, true],
      [15_000, false],
    ]);
  });

  const slow: [string, Fault][] = [
    ['never answered', { kind: 'hang', commit: true }],
    ['headers dribble', { kind: 'dribble', part: 'headers', everyMs: 20 }],
    ['the body dribbles', { kind: 'dribble', part: 'body', everyMs: 2_000 }],
  ];
  test.each(slow)('a read is tried again: %s', async (_, fault) => {
    const chaos = await startChaos({ faults: onNumber({ 1: fault }) });
    const { transport, lines } = await dial({ url: chaos.url, attemptDeadlineMs: 250 });
    expect(await transport.send(READ)).toMatchObject({ status: 200 });
    expect(lines).toEqual([
      'Read it: attempt 1 of 4 failed (no whole answer came within 15 s), next in 0.4 s',
    ]);
  });

  test.each(slow)('nobody knows of a write: %s', async (_, fault) => {
    const chaos = await startChaos({ faults: always(fault) });
    const { transport } = await dial({ url: chaos.url, attemptDeadlineMs: 250 });
    expect(await failure(transport.send(WRITE))).toMatchObject({
      code: 'connection-failed',
      delivery: 'unknown',
    });
    expect(chaos.requests).toHaveLength(1);
  });
});

describe('the budget of the run', () => {
  test('ends an attempt that is under way', async () => {
    const chaos = await startChaos({ faults: always({ kind: 'hang', commit: true }) });
    for (const request of [READ, WRITE]) {
      const { transport } = await dial({ url: chaos.url, budgetMs: 200 });
      expect(await failure(transport.send(request))).toMatchObject({
        code: 'budget-exceeded',
        delivery: 'unknown',
      });
    }
  });

  test('lets nothing begin once it is used up', async () => {
    const chaos = await startChaos();
    const { transport, clock } = await dial({ url: chaos.url, budgetMs: 1_000 });
    clock.move(1_000);
    expect(await failure(transport.send(WRITE))).toMatchObject({
      code: 'budget-exceeded',
      delivery: 'not-sent',
    });
    expect(chaos.connections()).toBe(0);
  });

  test('is not slept away: a backoff that does not fit ends the run at once', async () => {
    const { transport, clock } = await dial({
      url: `http://127.0.0.1:${await deadPort()}`,
      budgetMs: 1_000,
    });
    expect(await failure(transport.send(READ))).toMatchObject({
      code: 'connection-failed',
      advice: 'check-network',
      reason: expect.stringMatching(
        /^the connection was refused, and the next .* have to/,
      ) as unknown,
    });
    expect(clock.sleeps).toEqual([375]);
  });

  test('that ends while the proxy lets nobody through says to check the proxy', async () => {
    const { transport } = await dial({
      connection: {
        exchange: () => Promise.reject(new ProxyError(new TunnelRefusedError(502))),
        close: () => Promise.resolve(),
      },
      budgetMs: 1_000,
    });
    expect(await failure(transport.send(READ))).toMatchObject({
      code: 'connection-failed',
      advice: 'check-proxy',
    });
  });

  test('that is over tells what the attempt before had failed with', async () => {
    const faults = onNumber({
      1: { kind: 'reset', commit: false },
      2: { kind: 'hang', commit: false },
    });
    const { transport } = await dial({ url: (await startChaos({ faults })).url, budgetMs: 1_000 });
    expect(await failure(transport.send(READ))).toMatchObject({
      code: 'budget-exceeded',
      advice: 'more-time',
      reason: expect.stringMatching(
        / The attempt before had failed: the connection was /,
      ) as unknown,
    });
  });
});

describe('cancelling a run', () => {
  test('ends a read at once', async () => {
    const stop = new AbortController();
    const faults = () => {
      stop.abort(new Error('SIGINT'));
      return { kind: 'hang', commit: false } as const;
    };
    const chaos = await startChaos({ faults });
    const { transport } = await dial({ url: chaos.url, cancelled: stop.signal });
    expect(await failure(transport.send(READ))).toMatchObject({ code: 'cancelled' });
    expect(chaos.requests).toHaveLength(1);
  });

  test('lets a write in flight be answered, and begins no other', async () => {
    const stop = new AbortController();
    const faults = () => {
      stop.abort(new Error('SIGINT'));
      return undefined;
    };
    const chaos = await startChaos({ faults });
    const { transport } = await dial({ url: chaos.url, cancelled: stop.signal });
    expect(await transport.send(WRITE)).toMatchObject({ status: 200 });
    expect(await failure(transport.send(WRITE))).toMatchObject({
      code: 'cancelled',
      delivery: 'not-sent',
    });
    expect(chaos.requests).toHaveLength(1);
  });

  test('ends a wait between attempts', async () => {
    const stop = new AbortController();
    const chaos = await startChaos({ faults: always(answer(503)) });
    const { transport } = await dial({
      url: chaos.url,
      cancelled: stop.signal,
      onLine: () => {
        stop.abort(new Error('SIGINT'));
      },
    });
    expect(await failure(transport.send(READ))).toMatchObject({ code: 'cancelled' });
    expect(chaos.requests).toHaveLength(1);
  });

  test('of a write that certainly was not sent says so', async () => {
    const stop = new AbortController();
    const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    const { transport } = await dial({
      cancelled: stop.signal,
      connection: {
        exchange: () => {
          stop.abort(new Error('SIGINT'));
          return Promise.reject(refused);
        },
        close: () => Promise.resolve(),
      },
    });
    expect(await failure(transport.send(WRITE))).toMatchObject({
      code: 'cancelled',
      delivery: 'not-sent',
    });
  });
});

describe('an error of somebody else', () => {
  test('is never quoted, and an own one goes through as it is', async () => {
    const own = new WireError({
      code: 'internal',
      reason: 'r',
      advice: 'run-again',
      delivery: 'refused',
    });
    for (const [thrown, expected] of [
      [new Error('secret in a message'), { code: 'connection-failed', delivery: 'unknown' }],
      [own, own],
    ] as const) {
      const { transport } = await dial({
        connection: { exchange: () => Promise.reject(thrown), close: () => Promise.resolve() },
      });
      const error = await failure(transport.send(WRITE));
      expect(error).toMatchObject(expected);
      expect(error.message + error.reason).not.toContain('secret');
    }
  });
});
