import { describe, expect, test } from '@jest/globals';
import { type Fault, onCall } from '../chaos/faults.ts';
import { onlyInWhole } from '../size.ts';
import {
  INSTALLED,
  callsOf,
  errorOf,
  release,
  startService,
  stepsOf,
  writesOf,
} from './release.ts';

const NEW_VERSION = 'PATCH /integrations/{id}';

function page(status: number, title: string): Fault {
  const body = `<html><head><title>${title}</title></head><body></body></html>`;
  return { kind: 'answer', status, headers: { server: 'nginx' }, body };
}

async function newVersionRefusedWith(fault: Fault) {
  const { chaos } = await startService(onCall(NEW_VERSION, fault), { integrations: [INSTALLED] });
  const outcome = await release(chaos);
  expect(stepsOf(outcome)).toEqual(['set-version not-done']);
  expect(writesOf(chaos)).toEqual([NEW_VERSION]);
  expect(callsOf(chaos).at(-1)).toBe(NEW_VERSION);
  return errorOf(outcome);
}

describe('a gateway that refuses a new version, after the list has worked with the token', () => {
  test('by a page of its firewall: it is named, and nothing is said of the token', async () => {
    const error = await newVersionRefusedWith(page(403, '403 Forbidden'));
    expect(error).toContain(
      'forbidden: Set the version: a gateway (nginx) answered 403 with a page, "403 Forbidden". ',
    );
    expect(error).toContain('PATCH /api/v1/{ws}/integrations/{id} with the content type');
    expect(error).not.toContain('token');
  });

  test.each([405, ...onlyInWhole([501])])('by %i, at once and for good', async (status) => {
    const error = await newVersionRefusedWith(page(status, 'Not so'));
    expect(error).toContain(`route-missing: Set the version: a gateway (nginx) answered ${status}`);
    expect(error).toContain('It does not let PATCH');
  });

  test.each([405, ...onlyInWhole([501])])('by %i without a page, too', async (status) => {
    const error = await newVersionRefusedWith({ kind: 'answer', status });
    expect(error).toMatch(/^route-missing: .*routes, key "set-version"/);
  });
});

test('a patch that is refused names the operation that is wrong, and never its value', async () => {
  const errorInfo = {
    status: 'invalidArgs',
    message: 'Patch contains invalid operations',
    invalidPaths: [{ op: 'replace', path: '/features/call', value: 'hush-hush' }],
  };
  const refusal = { errorInfo, isSuccessful: false, responseCode: 'conflict' };
  const call = 'PATCH /integrations/instances/{id}';
  const { chaos } = await startService(
    onCall(call, { kind: 'answer', status: 409, body: JSON.stringify(refusal) }),
    { integrations: [{ ...INSTALLED, version: '1.2' }] },
  );
  const outcome = await release(chaos, {
    inputs: { 'instance-patch': '[{"op": "replace", "path": "/features/call", "value": true}]' },
  });
  expect(errorOf(outcome)).toContain(
    'request-refused: Patch the instance: the service answered 409: Patch contains invalid ' +
      'operations (invalidArgs); invalid paths: replace /features/call. ' +
      'The text is the service’s own; correct what it names, then run again.',
  );
  expect(outcome.stdout + outcome.summary).not.toContain('hush-hush');
});
