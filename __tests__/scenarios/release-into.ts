import { type RunOutcome, type RunRequest, runAction } from '../../runner/run-action.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';

export const NAME = 'my_workspace.telephony';

/** A run of the built action, and the requests that the sandbox saw of it. */
export interface Release extends RunOutcome {
  /** Method, path below the workspace and status, such as `GET /integrations 200`. */
  readonly requests: readonly string[];
  readonly bodies: readonly (string | undefined)[];
}

/** Runs the action against a sandbox with the inputs that every release needs. */
export async function releaseInto(
  sandbox: Sandbox,
  request: Omit<RunRequest, 'inputs'> & { readonly inputs?: RunRequest['inputs'] },
): Promise<Release> {
  const before = sandbox.requests.length;
  const run = await runAction({
    ...request,
    inputs: {
      workspace: sandbox.workspace.name,
      integration: NAME,
      token: sandbox.token,
      'api-url': sandbox.url,
      ...request.inputs,
    },
  });
  const received = sandbox.requests.slice(before);
  const id = sandbox.integrations().find(({ name }) => name === NAME)?.id ?? '?';
  return {
    ...run,
    requests: received.map(({ method, path, status }) =>
      `${method} ${path} ${status}`
        .replace(`/api/v1/${sandbox.workspace.name}`, '')
        .replace(id, ID),
    ),
    bodies: received.map(({ body }) => body || undefined),
  };
}

/** What stands for the integration's id in a list of requests. */
const ID = '{id}';

export const LIST = 'GET /integrations 200';
export const CREATE = 'POST /integrations 200';
export const SET_VERSION = `PATCH /integrations/${ID} 200`;
export const INSTALL = `POST /integrations/${ID}/install 200`;
export const SETUP = `POST /integrations/${ID}/setup 200`;
export const INSTANCE = `GET /integrations/instances/${ID} 200`;
export const NO_INSTANCE = `GET /integrations/instances/${ID} 409`;
