import { describe, expect, test } from '@jest/globals';
import { startChaos } from '../chaos/chaos-server.ts';
import { CA_FILE } from '../chaos/certificates.ts';
import { onCall, redirect } from '../chaos/faults.ts';
import { onlyInSoak } from '../size.ts';
import { forEach, inParallel } from './in-parallel.ts';
import { INSTALLED, callsOf, errorOf, release, startService, writesOf } from './release.ts';

const STATUSES = ['301', '307', ...onlyInSoak(['302', '303', '308'])];

test('a redirect to a log-in speaks of the token', async () => {
  const { chaos } = await startService(() => redirect(302, 'https://id.example/login?from=acme'));
  expect(errorOf(await release(chaos))).toMatch(
    /redirect \(302\) to id\.example\. It looks like a log-in, .* check token or api-key, and workspace/,
  );
});

describe('redirects: an error, and the second server sees no connection', () => {
  const targets = {
    'another port': () => startChaos(),
    'another scheme': () => startChaos({ tls: 'server' }),
  };
  for (const [name, startOther] of Object.entries(targets)) {
    test(`to ${name}, of a read`, async () => {
      const other = await startOther();
      const seen = await inParallel(
        forEach(STATUSES, (status) => async () => {
          const location = `${other.url}/api/v1/acme/integrations`;
          const { chaos } = await startService(() => redirect(Number(status), location));
          const error = errorOf(await release(chaos, { env: { NODE_EXTRA_CA_CERTS: CA_FILE } }));
          return { error, calls: callsOf(chaos) };
        }),
      );
      expect(seen).toEqual(
        forEach(STATUSES, (status) => ({
          error: expect.stringContaining(
            'redirected: List the integrations: the service answered with a redirect ' +
              `(${status}) to ${new URL(other.url).host}.`,
          ),
          calls: ['GET /integrations'],
        })),
      );
      expect(other.connections()).toBe(0);
    });
  }

  const adding = '[{"op": "add", "path": "/webHooks", "value": {"relativeUrl": "x"}}]';
  // After a creation the list is looked at for a dozen seconds, so that only the soak has it.
  const WRITES = ['PATCH /integrations/instances/{id}', ...onlyInSoak(['POST /integrations'])];
  test.each(WRITES)(
    'to another host by its name, of a write (%s): it is not sent anywhere else',
    async (write) => {
      const other = await startChaos();
      const integrations = write.startsWith('POST') ? [] : [{ ...INSTALLED, version: '1.2' }];
      const inputs = write.startsWith('POST') ? {} : { 'instance-patch': adding };
      const seen = await inParallel(
        forEach(STATUSES, (status) => async () => {
          const location = other.url.replace('127.0.0.1', 'localhost');
          const faults = onCall(write, redirect(Number(status), location));
          const service = await startService(faults, { integrations });
          const error = errorOf(await release(service.chaos, { inputs }));
          return { error, written: writesOf(service.chaos) };
        }),
      );
      for (const [status, { error, written }] of Object.entries(seen)) {
        expect(error).toContain(`redirect (${status})`);
        expect(written).toEqual([write]);
      }
      expect(other.connections()).toBe(0);
    },
  );
});
