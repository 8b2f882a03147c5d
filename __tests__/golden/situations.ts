import { type RunOutcome, type RunRequest, runAction } from '../../runner/run-action.ts';
import { CA_FILE } from '../chaos/certificates.ts';
import { type Fault, answer, always, onCall } from '../chaos/faults.ts';
import { deadPort } from '../chaos/ports.ts';
import { behindProxy, startProxy } from '../chaos/proxy-server.ts';
import { INSTALLED, NAME, TOKEN, WORKSPACE, release, startService } from '../faults/release.ts';
import { fakeGitHub } from '../github/fake-github.ts';
import { recordedRelease } from '../ledger/recorded-release.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';

type Given = Partial<RunRequest>;
type Run = () => Promise<RunOutcome>;

const GATEWAY_PAGE =
  '<html><head><title>403 Forbidden</title></head><body>Blocked by the firewall</body></html>';

/** Another answer to one call of the service. */
function said(status: number, body: unknown, contentType = 'application/json'): Fault {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { ...answer(status, { 'content-type': contentType }), body: text } as Fault;
}

/** A release whose inputs alone are at fault: nobody is there to be asked. */
function alone(given: Given): Run {
  return () => release({ url: 'https://crm.kontur.ru' }, given);
}

/** A release into a workspace that holds nothing, or the installed integration. */
function into(
  given: Given,
  {
    faults,
    ...options
  }: { faults?: Parameters<typeof startService>[0] } & Parameters<typeof startService>[1] = {},
): Run {
  return async () => release((await startService(faults, options)).chaos, given);
}

const HELD = { integrations: [INSTALLED] };
const WITH_SETUP = { inputs: { install: 'true', setup: '{"apiToken": "a-secret-of-the-setup"}' } };

/** What goes wrong most often, by the name of the file that holds what a person then reads. */
export const SITUATIONS: Readonly<Record<string, Run>> = {
  'the secret of the token is missing': alone({ inputs: { token: '' } }),
  'the token is a name in place of a value': alone({ inputs: { token: '$KONTUR_CRM_TOKEN' } }),
  'the token is not accepted': into({}, { faults: always(said(401, '"Unauthorized"')) }),
  'the token may not do this': into(
    {},
    { faults: onCall('POST /integrations', said(403, { status: 'Forbidden', message: 'No' })) },
  ),
  'the workspace has another name': into({ inputs: { workspace: 'another-space' } }),
  'a run that no tag started': () =>
    runAction({
      eventName: 'workflow_dispatch',
      inputs: { workspace: WORKSPACE, integration: NAME, token: TOKEN },
    }),
  'a tag that is no version': alone({ tag: 'release-candidate' }),
  'a lower version': into({ tag: 'v0.9' }, HELD),
  'several inputs are wrong': alone({
    tag: 'v1.2.3',
    inputs: { workspace: 'моё', install: 'yes', timeout: 'soon', 'wait-for': 'ready' },
  }),
  'the setup is no JSON': alone({ inputs: { setup: "{'apiToken': 'a-secret-of-the-setup'}" } }),
  'a setup without an installation': into({ inputs: { setup: '{"a": "b"}' } }),
  'the service gives a reason': into(
    {},
    {
      faults: onCall(
        'POST /integrations',
        said(400, {
          isSuccessful: false,
          errorInfo: { status: 'invalidArgs', message: 'Invalid version' },
        }),
      ),
    },
  ),
  'the service does not know a route': into(
    {},
    { faults: onCall('POST /integrations', said(404, '', 'text/plain')) },
  ),
  'a firewall refuses the new version': into(
    {},
    { ...HELD, faults: onCall('PATCH /integrations/{id}', said(403, GATEWAY_PAGE, 'text/html')) },
  ),
  'the service is down': into({}, { faults: always(said(503, 'Unavailable', 'text/plain')) }),
  'nobody listens': async () => release({ url: `http://127.0.0.1:${await deadPort()}` }),
  'a private authority': into({}, { tls: 'server' }),
  'a wrong password of the proxy': async () => {
    const { chaos } = await startService(undefined, { tls: 'other-host' });
    const proxy = await startProxy(407);
    const env = {
      NODE_EXTRA_CA_CERTS: CA_FILE,
      HTTPS_PROXY: `http://user:a-wrong-password@${proxy.host}`,
    };
    return release({ url: behindProxy(chaos.url) }, { env });
  },
  'the instance fails': into(WITH_SETUP, { statusAfterSetup: 'failed' }),
  'the instance is not ready in time': into(WITH_SETUP, { statusAfterSetup: 'notConfigured' }),
  'the answer to the creation is lost': into(
    { inputs: { timeout: '20s' } },
    { faults: onCall('POST /integrations', { kind: 'reset', commit: false }, 1) },
  ),
  'a record that GitHub does not permit': async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const github = await fakeGitHub({
      fault: ({ method }) =>
        method === 'POST'
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined,
    });
    return recordedRelease({ sandbox, github });
  },
};
