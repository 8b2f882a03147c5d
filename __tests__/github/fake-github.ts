import { afterEach, expect } from '@jest/globals';
import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  type OperationName,
  type PublishedSchemas,
  type Routed,
  readPublishedSchemas,
} from './published-schemas.ts';

export const GITHUB_TOKEN = 'ghs_canaryGitHubToken0Zq61Zq61Zq61';
export const REPOSITORY = 'octo-org/octo-repo';

/** A request as it arrived, at a path below the repository. */
export interface GitHubRequest {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: Record<string, unknown> | undefined;
}

/** What a request meets in place of its answer. `commit`: it takes effect all the same. */
export type GitHubFault =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | { readonly hang: true; readonly commit?: boolean }
  | { readonly reset: true; readonly commit?: boolean };

export interface HeldDeployment {
  readonly id: number;
  readonly ref: string;
  readonly sha: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly states: string[];
}

export interface FakeGitHubOptions {
  /** What stands before `/repos`, such as `/api/v3`. */
  readonly basePath?: string;
  /** Tags by name: a commit, or a tag object that points on. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Tag objects by their sha: what they point to. */
  readonly tagObjects?: Readonly<Record<string, string>>;
  readonly fault?: (
    request: GitHubRequest,
  ) => GitHubFault | undefined | Promise<GitHubFault | undefined>;
}

export interface FakeGitHub {
  /** The address for GITHUB_API_URL. */
  readonly url: string;
  readonly requests: readonly GitHubRequest[];
  readonly deployments: HeldDeployment[];
  /** What arrived since the last call, as `POST /deployments/1/statuses success`. */
  readonly calls: () => string[];
  /** Puts a deployment there, as somebody else would have made it. */
  readonly seed: (deployment: Partial<HeldDeployment>) => HeldDeployment;
  readonly close: () => void;
}

const running: { github: FakeGitHub; complaints: string[] }[] = [];

afterEach(() => {
  const complaints = running.splice(0).flatMap((one) => {
    one.github.close();
    return one.complaints;
  });
  expect(complaints).toEqual([]);
});

/**
 * An imitation of GitHub's deployments and tags, until the test ends. Every request, and every
 * answer of its own, is held to the schemas that GitHub publishes; a complaint fails the test.
 */
export async function fakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const schemas = await readPublishedSchemas();
  const complaints: string[] = [];
  const requests: GitHubRequest[] = [];
  const state = new GitHubState(options);
  const base = `${options.basePath ?? ''}/repos/${REPOSITORY}`;
  let told = 0;
  const server = createServer((incoming, response) => {
    void text(incoming).then(async (sent) => {
      const url = new URL(incoming.url ?? '', 'http://github');
      const request: GitHubRequest = {
        number: requests.length + 1,
        method: incoming.method ?? '',
        path: url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: incoming.headers,
        text: sent,
        body: sent === '' ? undefined : (JSON.parse(sent) as Record<string, unknown>),
      };
      requests.push(request);
      const routed = schemas.route(request.method, `/repos/${REPOSITORY}${request.path}`);
      complaints.push(...complaintsAbout(request, { routed, schemas, url }));
      const fault = await options.fault?.(request);
      const answer =
        fault === undefined || ('commit' in fault && fault.commit)
          ? state.answer(request, routed)
          : undefined;
      if (fault === undefined && routed !== undefined && answer !== undefined) {
        complaints.push(
          ...schemas.checkAnswer(routed.name, answer).map((each) => `answer: ${each}`),
        );
      }
      respond(response, { fault, answer });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const github: FakeGitHub = {
    url: `http://127.0.0.1:${port}${options.basePath ?? ''}`,
    requests,
    deployments: state.deployments,
    calls: () => requests.slice(told, (told = requests.length)).map(callOf),
    seed: (deployment) => state.add(deployment),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  running.push({ github, complaints });
  return github;
}

function callOf({ method, path, body }: GitHubRequest): string {
  const state = typeof body?.state === 'string' ? ` ${body.state}` : '';
  return `${method} ${path}${state}`;
}

function complaintsAbout(
  { method, path, headers, body }: GitHubRequest,
  { routed, schemas, url }: { routed: Routed | undefined; schemas: PublishedSchemas; url: URL },
): string[] {
  if (routed === undefined) return [`${method} ${path} is none of GitHub's endpoints`];
  return [
    ...schemas.checkQuery(routed.name, url.searchParams),
    ...schemas.checkBody(routed.name, body),
    ...(headers['user-agent'] ? [] : ['GitHub refuses requests without a user agent']),
    ...(headers.authorization === `token ${GITHUB_TOKEN}` ? [] : ['the token is missing']),
  ].map((each) => `${method} ${path}: ${each}`);
}

interface GitHubAnswer {
  readonly status: number;
  readonly body: unknown;
}

function respond(
  response: ServerResponse,
  { fault, answer }: { fault: GitHubFault | undefined; answer: GitHubAnswer | undefined },
): void {
  if (fault !== undefined && 'hang' in fault) return;
  if (fault !== undefined && 'reset' in fault) {
    response.destroy();
    return;
  }
  const { status, body } = fault ?? answer ?? { status: 404, body: NOT_FOUND };
  const headers = fault?.headers ?? {};
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body ?? { message: 'A fault of the test' }));
}

const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' };
const WHEN = '2026-11-01T12:00:00Z';

/** A request that one of GitHub's endpoints takes. */
interface Asked {
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What the imitation holds, and how it answers from that. */
class GitHubState {
  readonly #options: FakeGitHubOptions;
  readonly deployments: HeldDeployment[] = [];

  constructor(options: FakeGitHubOptions) {
    this.#options = options;
  }

  add(deployment: Partial<HeldDeployment>): HeldDeployment {
    const added: HeldDeployment = {
      id: 1000 + this.deployments.length,
      ref: 'f'.repeat(40),
      sha: 'f'.repeat(40),
      environment: 'production',
      payload: {},
      description: null,
      states: [],
      ...deployment,
    };
    this.deployments.push(added);
    return added;
  }

  answer(request: GitHubRequest, routed: Routed | undefined): GitHubAnswer {
    if (routed === undefined) return { status: 404, body: NOT_FOUND };
    return this.#answers[routed.name]({
      query: request.query,
      body: request.body ?? {},
      ...routed,
    });
  }

  readonly #answers: Readonly<Record<OperationName, (asked: Asked) => GitHubAnswer>> = {
    'list-deployments': ({ query }) => ({
      status: 200,
      body: this.#page(query).map(shownDeployment),
    }),
    'create-deployment': ({ body }) => ({
      status: 201,
      body: shownDeployment(this.#create(body)),
    }),
    'list-deployment-statuses': (asked) =>
      this.#with(asked, ({ states }) => ({
        status: 200,
        body: states.map((state) => shownStatus(state)).reverse(),
      })),
    'create-deployment-status': (asked) =>
      this.#with(asked, ({ states }) => {
        const state = asked.body.state as string;
        states.push(state);
        return { status: 201, body: shownStatus(state, asked.body) };
      }),
    'get-ref': ({ parameters }) => this.#ref(decodeURIComponent(parameters.ref ?? '')),
    'get-tag': ({ parameters }) => this.#tag(parameters.tag_sha ?? ''),
  };

  #with({ parameters }: Asked, answer: (held: HeldDeployment) => GitHubAnswer): GitHubAnswer {
    const held = this.deployments.find(({ id }) => String(id) === parameters.deployment_id);
    return held === undefined ? { status: 404, body: NOT_FOUND } : answer(held);
  }

  #page({ environment, per_page = '30', page = '1' }: Record<string, string>): HeldDeployment[] {
    const size = Number(per_page);
    const from = (Number(page) - 1) * size;
    return this.deployments
      .filter((held) => environment === undefined || held.environment === environment)
      .reverse()
      .slice(from, from + size);
  }

  #create(body: Readonly<Record<string, unknown>>): HeldDeployment {
    return this.add({
      ref: body.ref as string,
      sha: body.ref as string,
      environment: body.environment as string,
      payload: body.payload,
      description: body.description as string,
    });
  }

  #ref(ref: string): GitHubAnswer {
    const sha = this.#options.tags?.[ref.replace(/^tags\//, '')];
    if (sha === undefined) return { status: 404, body: NOT_FOUND };
    const url = 'https://api.github.com/git';
    return {
      status: 200,
      body: { ref: `refs/${ref}`, node_id: 'n', url, object: this.#object(sha) },
    };
  }

  #tag(sha: string): GitHubAnswer {
    const target = this.#options.tagObjects?.[sha];
    if (target === undefined) return { status: 404, body: NOT_FOUND };
    const tagger = { date: WHEN, email: 'octocat@github.com', name: 'octocat' };
    const url = 'https://api.github.com/git';
    return {
      status: 200,
      body: { node_id: 'n', tag: 't', sha, url, message: '', tagger, object: this.#object(target) },
    };
  }

  #object(sha: string): object {
    const type = this.#options.tagObjects?.[sha] === undefined ? 'commit' : 'tag';
    return { type, sha, url: 'https://api.github.com/git' };
  }
}

function shownDeployment(held: HeldDeployment): object {
  const { id, ref, sha, environment, payload, description } = held;
  const url = `https://api.github.com/repos/${REPOSITORY}/deployments/${held.id}`;
  return {
    ...{ id, ref, sha, environment, payload, description },
    url,
    node_id: `node-${held.id}`,
    task: 'deploy',
    original_environment: held.environment,
    creator: null,
    created_at: WHEN,
    updated_at: WHEN,
    statuses_url: `${url}/statuses`,
    repository_url: `https://api.github.com/repos/${REPOSITORY}`,
    transient_environment: false,
    production_environment: held.environment === 'production',
  };
}

function shownStatus(state: string, { description = '', ...given }: Record<string, unknown> = {}) {
  const url = 'https://api.github.com/status';
  return {
    url,
    id: 1,
    node_id: 'status',
    state,
    creator: null,
    description,
    environment_url: given.environment_url ?? url,
    log_url: given.log_url ?? url,
    target_url: given.log_url ?? url,
    created_at: WHEN,
    updated_at: WHEN,
    deployment_url: url,
    repository_url: url,
  };
}
