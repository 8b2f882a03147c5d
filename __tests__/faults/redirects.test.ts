import { describe, expect, test } from '@jest/globals';
import { startChaos } from '../chaos/chaos-server.ts';
import { CA_FILE } from '../chaos/certificates.ts';
import { onCall, redirect } from '../chaos/faults.ts';
import { onlyInSoak } from '../soak.ts';
import { forEach, inParallel } from './in-parallel.ts';
import { callsOf, errorOf, release, startService } from './release.ts';

const STATUSES = ['301', '307', ...onlyInSoak(['302', '303', '308'])];

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
            `redirected: List the integrations: the service answered with a redirect (${status}).`,
          ),
          calls: ['GET /integrations'],
        })),
      );
      expect(other.connections()).toBe(0);
    });
  }

  test('to another host by its name, of a write: it is not sent anywhere else', async () => {
    const other = await startChaos();
    const seen = await inParallel(
      forEach(STATUSES, (status) => async () => {
        const location = other.url.replace('127.0.0.1', 'localhost');
        const faults = onCall('POST /integrations', redirect(Number(status), location));
        const service = await startService(faults);
        const error = errorOf(await release(service.chaos));
        return { error, created: callsOf(service.chaos).filter((call) => call.startsWith('POST')) };
      }),
    );
    for (const [status, { error, created }] of Object.entries(seen)) {
      expect(error).toContain(`redirect (${status})`);
      expect(created).toEqual(['POST /integrations']);
    }
    expect(other.connections()).toBe(0);
  });
});
