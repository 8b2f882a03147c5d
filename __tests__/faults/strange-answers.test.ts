import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../chaos/faults.ts';
import { isCall, onCall } from '../chaos/faults.ts';
import { FakeClock } from '../fake-clock.ts';
import { isSoak, isWhole, onlyInWhole } from '../size.ts';
import { inParallel } from './in-parallel.ts';
import { rehearse } from './rehearse.ts';
import {
  INSTALLED,
  type Service,
  TOKEN,
  WORKSPACE,
  errorOf,
  held,
  release,
  startService,
} from './release.ts';

const LONG = 'x'.repeat(5_000);
const ok = (body: string): Fault => ({ kind: 'answer', status: 200, body });

/** What stands for the others, which the soak has too. */
const EXAMPLES = new Set([
  'HTML 502',
  'another shape',
  'JSON that was cut',
  ...onlyInWhole(['text 400', 'null', 'JSON 20,000 deep']),
]);

const STRANGE: Readonly<Record<string, [Fault, RegExp]>> = {
  'HTML 502': [
    { kind: 'answer', status: 502, body: `<html>${LONG}</html>` },
    /^service-unavailable: .*: a gateway answered 502 with a page\./,
  ],
  'HTML 200': [ok(`<html>${LONG}</html>`), /^unexpected-response: .*not JSON/],
  'text 500': [{ kind: 'answer', status: 500, body: LONG }, /^service-unavailable: .*x{200}…/],
  'text 400': [{ kind: 'answer', status: 400, body: LONG }, /^request-refused: .*x{200}…/],
  empty: [ok(''), /^unexpected-response: .*does not look as expected/],
  null: [ok('null'), /^unexpected-response: .*does not look as expected/],
  'a bare string': [ok(JSON.stringify(LONG)), /^unexpected-response: .*does not look as expected/],
  'a number': [ok('5'), /^unexpected-response: .*does not look as expected/],
  'another shape': [
    ok(`{"items":[{"${LONG}":1}]}`),
    /^unexpected-response: .*does not look as expected/,
  ],
  'a byte order mark alone': [ok('\uFEFF'), /^unexpected-response: .*does not look as expected/],
  'JSON that was cut': [ok(`[{"id":"${LONG}`), /^unexpected-response: .*was cut off/],
  'deep JSON': [ok('['.repeat(20_000)), /^unexpected-response: .*was cut off/],
  'JSON 20,000 deep': [
    ok('['.repeat(20_000) + ']'.repeat(20_000)),
    /^unexpected-response: .*does not look as expected/,
  ],
};

test('HTML 502, empty, null, a bare string, BOM, JSON that was cut: a typed error of at most 200 shown characters', async () => {
  const strange = Object.entries(STRANGE).filter(([name]) => isSoak || EXAMPLES.has(name));
  expect(strange.length).toBeGreaterThanOrEqual(EXAMPLES.size);
  const runs = strange.map(([name, [fault, expected]]) => [
    name,
    async () => {
      const { chaos } = await startService(onCall('GET /integrations', fault));
      const outcome = await release(chaos);
      const error = errorOf(outcome);
      expect(error).toMatch(expected);
      expect(error + outcome.summary + outcome.stdout).not.toMatch(/x{201}/);
      expect(error.length).toBeLessThan(600);
    },
  ]);
  await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>);
});

test('a byte order mark before good JSON is no fault', async () => {
  const { chaos } = await startService(onCall('GET /integrations', ok('\uFEFF[]')));
  expect((await release(chaos)).exitCode).toBe(0);
});

function pathOf(call: string, service: Service): string {
  const path = call.replace(/^GET /, '').replace('{id}', held(service)[0]?.id ?? '');
  return `/api/v1/${WORKSPACE}${path}`;
}

describe('JSON cut at each byte', () => {
  // Over the wire only some and the last ones; the client's own test has each.
  const stride = isSoak ? 11 : isWhole ? 41 : 163;
  test.each(['GET /integrations', 'GET /integrations/instances/{id}'])(
    '%s: a typed error, or the whole answer',
    async (call) => {
      const clock = new FakeClock();
      let at = 0;
      const service = await startService(
        (request) => {
          if (!isCall(request, call)) return undefined;
          return { kind: 'cut', at, framing: 'close', end: at % 2 === 0 ? 'close' : 'reset' };
        },
        { integrations: [INSTALLED], clock: clock.calendar },
      );
      const whole = await fetch(`${service.sandbox.url}${pathOf(call, service)}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      const length = (await whole.arrayBuffer()).byteLength;
      const options = { version: '1.0', dryRun: true };
      const next = () => Math.min(at + stride, Math.max(at + 1, length - 3));
      for (; at < length; at = next()) {
        const { failure } = await rehearse(service.chaos, { options });
        expect({ at, code: failure?.code }).toEqual({ at, code: 'unexpected-response' });
        expect(failure?.message.length).toBeLessThan(300);
      }
      expect(await rehearse(service.chaos, { options })).toMatchObject({ outcome: 'unchanged' });
    },
  );

  test('of a refusal: a typed error that shows no part of it', async () => {
    const body = '{"status":"invalidArgs","message":"The secret-of-somebody is wrong"}';
    for (let at = 0; at < body.length; at += isSoak ? 1 : isWhole ? 7 : 14) {
      const clock = new FakeClock();
      const cut: Fault = { kind: 'answer', status: 400, body: body.slice(0, at) };
      const faults = onCall('POST /integrations', cut);
      const service = await startService(faults, { clock: clock.calendar });
      const { failure, lines } = await rehearse(service.chaos, { clock });
      expect(failure?.code).toBe('request-refused');
      expect(`${failure?.message ?? ''} ${lines.join(' ')}`).not.toContain('secret');
    }
  });
});
