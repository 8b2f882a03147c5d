import { expect } from '@jest/globals';
import { type RunOutcome, type RunRequest, runAction } from '../../runner/run-action.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { byCommandLine, isForCommandLine, outputsIn } from '../harness/by-command-line.ts';
import { oneIn } from '../size.ts';

export const NAME = 'my_workspace.telephony';

/** A run of the built action, and the requests that the sandbox saw of it. */
export interface Release extends RunOutcome {
  /** Method, path below the workspace and status, such as `GET /integrations 200`. */
  readonly requests: readonly string[];
  readonly bodies: readonly (string | undefined)[];
}

type ReleaseRequest = Omit<RunRequest, 'inputs'> & { readonly inputs?: RunRequest['inputs'] };

/** Both shells have one core, so that examples of each file show it; the soak asks of every run. */
const isComparedToo = oneIn(12, 4);

/**
 * Runs the action against a sandbox with the inputs that every release needs. It is one core: the
 * command line, run against another sandbox that holds the same, has to send the same requests and
 * come to the same outputs. In `npm test` this is asked of the first run in a file and of every
 * twelfth after it, in CI of every fourth.
 */
export async function releaseInto(sandbox: Sandbox, request: ReleaseRequest): Promise<Release> {
  const isComparable = isForCommandLine({ inputs: {}, ...request });
  if (!isComparable || !isComparedToo()) return releaseBy(runAction, sandbox, request);
  const twin = await sandbox.fork();
  try {
    const release = await releaseBy(runAction, sandbox, request);
    const { 'api-url': apiUrl, ...inputs } = request.inputs ?? {};
    // Where a test gives an address of its own, the twin is not asked, and neither is the sandbox.
    const same = apiUrl === undefined ? { ...request, inputs } : request;
    const other = await releaseBy((one) => runAction(byCommandLine(one)), twin, same);
    expect(comparable({ ...other, outputs: outputsIn(other) }, twin)).toEqual(
      comparable(release, sandbox),
    );
    return release;
  } finally {
    await twin.close();
  }
}

/**
 * What has to be the same, however it was run: not new ids and times, not how often something is
 * waited for, not the words of a refusal, in which each shell calls an option its own name, and not
 * the summary, which is for pages.
 */
function comparable({ requests, bodies, outputs, exitCode }: Release, { url }: Sandbox) {
  const told = Object.entries(outputs).filter(([name]) => name !== 'summary');
  const texts = told.map(([name, text]) => [
    name,
    text
      .replaceAll(url, 'URL')
      .replace(GUID, 'ID')
      .replace(/"durationMs":\d+/g, '"durationMs":0')
      .replace(/"(message|hint)":"(?:[^"\\]|\\.)*"/g, '"$1":""'),
  ]);
  return {
    requests: requests
      .filter((request, at) => request !== requests[at - 1])
      .map((request) => request.replace(GUID, 'ID')),
    bodies: bodies.flatMap((body) => (body === undefined ? [] : [body.replace(GUID, 'ID')])),
    outputs: Object.fromEntries(texts) as unknown,
    failed: exitCode !== 0,
  };
}

const GUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

async function releaseBy(
  run: (request: RunRequest) => Promise<RunOutcome>,
  sandbox: Sandbox,
  request: ReleaseRequest,
): Promise<Release> {
  const before = sandbox.requests.length;
  const outcome = await run({
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
    ...outcome,
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
