import { expect, test } from '@jest/globals';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import { startChaos } from '../chaos/chaos-server.ts';
import { forEach, inParallel } from './in-parallel.ts';
import { errorOf, release } from './release.ts';

test('api-url: http that is not loopback, //x, https://u:p@x, ftp: and the like are refused before any connection', async () => {
  const chaos = await startChaos();
  const here = `127.0.0.1:${chaos.port}`;
  const urls = [
    'http://crm.kontur.ru',
    `//${here}`,
    `https://user:a-password@${here}`,
    `ftp://${here}`,
    ...onlyInWhole([
      `http://127.0.0.1.nip.test:${chaos.port}`,
      `https:${here}`,
      `http://${here}/path`,
      here,
    ]),
    ...onlyInSoak([
      'http://192.168.0.1',
      `http://0.0.0.0:${chaos.port}`,
      `http://[::ffff:127.0.0.1]:${chaos.port}`,
      `https:///${here}`,
      `http://user@${here}`,
      `file:///etc/passwd`,
      `javascript:alert(1)`,
      `http://${here}?a=b`,
      `http://${here}#c`,
      'crm.kontur.ru',
      'https://',
    ]),
  ];
  const seen = await inParallel(
    forEach(urls, (url) => async () => {
      const outcome = await release({ url });
      expect(outcome.stdout + outcome.stderr + outcome.summary).not.toContain('a-password');
      return errorOf(outcome);
    }),
  );
  const refused = expect.stringMatching(/^invalid-input: api-url: .*Nothing was sent/) as unknown;
  expect(seen).toEqual(forEach(urls, () => refused));
  expect(chaos.connections()).toBe(0);
});
