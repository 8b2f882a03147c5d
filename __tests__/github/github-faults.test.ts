import { describe, expect, test } from '@jest/globals';
import type { StartedProcess } from '../../runner/run-action.ts';
import { startProxy } from '../chaos/proxy-server.ts';
import { deadPort } from '../chaos/ports.ts';
import { inParallel } from '../faults/in-parallel.ts';
import { errorOf, release as releaseThrough, startService } from '../faults/release.ts';
import { withSandbox } from '../sandbox/with-sandbox.ts';
import { testInWhole } from '../in-whole.ts';
import { onlyInSoak, onlyInWhole } from '../size.ts';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  GITHUB_TOKEN,
  type GitHubFault,
  type GitHubRequest,
  fakeGitHub,
} from './fake-github.ts';
import * as recorded from '../ledger/recorded-release.ts';
import {
  COMMIT,
  OTHER_COMMIT,
  type RecordedRequest,
  githubEnvironment,
  recordedRelease,
} from '../ledger/recorded-release.ts';
import { annotation } from '../harness/annotation.ts';

/** A release whose requests to GitHub meet these faults. */
async function releaseWith(options: FakeGitHubOptions, request: RecordedRequest = {}) {
  const sandbox = await withSandbox({ upgradeDelayMs: 0 });
  const github = await fakeGitHub(options);
  const run = await recordedRelease({ sandbox, github }, request);
  return { sandbox, github, run, calls: recorded.numbered(run.github, github) };
}

/** The fault for a call such as `POST /deployments`, or for the reports of a state. */
function on(call: string, fault: GitHubFault) {
  return ({ method, path, body }: GitHubRequest) => {
    const [wanted, state] = call.split(' with ');
    const isMeant =
      `${method} ${path.replace(/\d+/, '{id}')}` === wanted &&
      (state === undefined || body?.state === state);
    return isMeant ? fault : undefined;
  };
}

const STATUSES = 'POST /deployments/{id}/statuses';
const NOT_PERMITTED = { message: 'Resource not accessible by integration' };

describe('a record that fails before the first write: nothing is written to the workspace,', () => {
  const permission = 'permissions:%0A  deployments: write';
  type Row = [what: string, fault: ReturnType<typeof on>, error: string[]];
  const rows: Row[] = [
    [
      'the list is forbidden',
      on('GET /deployments', { status: 403, body: NOT_PERMITTED }),
      ['github-refused: The deployments could not be read: GitHub answered 403', permission],
    ],
    ...onlyInWhole<Row>([
      [
        'creating fails: it is not tried again',
        on('POST /deployments', { status: 502, body: { message: 'Server Error' } }),
        ['github-unavailable: The deployment could not be created: GitHub answered 502'],
      ],
    ]),
    [
      'the answer to creating is lost',
      on('POST /deployments', { reset: true, commit: true }),
      ['github-unavailable: The deployment could not be created. GitHub: the connection was'],
    ],
    [
      'the rate limit is used up for longer than the run may take',
      on('GET /deployments', {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3_600),
        },
        body: { message: 'API rate limit exceeded' },
      }),
      [
        'github-unavailable: The deployments could not be read. GitHub: status 403, and the next',
        'timeout are left',
      ],
    ],
    ...onlyInSoak<Row>([
      [
        'the repository is hidden',
        on('GET /deployments', { status: 404, body: { message: 'Not Found' } }),
        ['github-refused: The deployments could not be read: GitHub answered 404', permission],
      ],
      [
        'creating is forbidden',
        on('POST /deployments', { status: 403, body: NOT_PERMITTED }),
        [
          'github-refused: The deployment could not be created: GitHub answered 403, "Resource not accessible by integration".',
          permission,
        ],
      ],
      [
        'the token is not accepted',
        on('GET /deployments', { status: 401, body: { message: 'Bad credentials' } }),
        ['github-refused: ', '401, "Bad credentials"', 'github-token to ${{ github.token }}'],
      ],
      [
        'the deployment is not valid',
        on('POST /deployments', {
          status: 422,
          body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com' },
        }),
        ['github-refused: The deployment could not be created: GitHub answered 422'],
      ],
      [
        'creating is answered with a merge',
        on('POST /deployments', { status: 202, body: { message: 'Auto-merged' } }),
        ['github-unavailable: The deployment could not be created: GitHub answered something'],
      ],
      [
        'the repository has moved',
        on('GET /deployments', {
          status: 301,
          headers: { location: 'https://elsewhere.example/' },
          body: { message: 'Moved Permanently' },
        }),
        ['github-refused: The deployments could not be read: GitHub answered with a redirect'],
      ],
      [
        'GitHub keeps failing',
        on('GET /deployments', { status: 503, body: { message: 'Unavailable' } }),
        ['github-unavailable: The deployments could not be read: GitHub answered 503'],
      ],
    ]),
  ];

  test('whatever GitHub refuses, or however it fails', async () => {
    const runs = rows.map(([what, fault, expected]) => [
      what,
      async () => {
        const { sandbox, run } = await releaseWith({ fault });
        const error = errorOf(run);
        for (const part of expected) expect(error).toContain(part);
        expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
        expect(run.summary).toContain(error.slice(0, error.indexOf(':')));
        expect(run.outputs.outcome).toBe('');
      },
    ]);
    const unreachable = async () => {
      const sandbox = await withSandbox();
      const url = `http://127.0.0.1:${await deadPort()}`;
      const env = { GITHUB_API_URL: url, GITHUB_SHA: COMMIT };
      const github = await fakeGitHub();
      const run = await recordedRelease({ sandbox, github }, { env });
      expect(errorOf(run)).toContain(
        'github-unavailable: The deployments could not be read. GitHub: the connection was refused.',
      );
      expect(sandbox.requests).toEqual([]);
    };
    await inParallel({
      ...(Object.fromEntries(runs) as Record<string, () => Promise<void>>),
      'it cannot be reached': unreachable,
    });
  }, 40_000);

  test('the first status is refused: the deployment ends as a failure', async () => {
    const { sandbox, run, calls, github } = await releaseWith({
      fault: on(`${STATUSES} with in_progress`, { status: 403, body: NOT_PERMITTED }),
    });
    expect(errorOf(run)).toContain('github-refused: The status in_progress');
    expect(calls.slice(1)).toEqual([
      recorded.CREATE,
      recorded.report(1, 'in_progress'),
      recorded.report(1, 'failure'),
    ]);
    expect(github.deployments[0]!.states).toEqual(['failure']);
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  testInWhole(
    'a secondary limit that only its text names is no question of permissions',
    async () => {
      const limited = {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
      };
      const runs = ['GET /deployments', 'POST /deployments'].map((call) => [
        call,
        async () => {
          const inputs = { timeout: '30s' };
          const { run, sandbox } = await releaseWith({ fault: on(call, limited) }, { inputs });
          expect(errorOf(run)).toMatch(/^github-unavailable: .*\b403\b/);
          expect(errorOf(run)).not.toContain('permissions');
          expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
        },
      ]);
      await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>, 2);
    },
    40_000,
  );

  test('a short limit is waited for, and reads are tried again', async () => {
    let failed = 0;
    const { run, calls } = await releaseWith({
      fault: (request) => {
        if (request.method !== 'GET' || failed >= 2) return undefined;
        failed += 1;
        return failed === 1
          ? { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary limit' } }
          : { status: 502, body: { message: 'Server Error' } };
      },
    });
    expect(run.exitCode).toBe(0);
    expect(run.durationMs).toBeGreaterThan(1_000);
    expect(calls.slice(0, 4)).toEqual([
      recorded.LIST,
      recorded.LIST,
      recorded.LIST,
      recorded.CREATE,
    ]);
  });
});

describe('a record that fails after the writes: a finished release stays one,', () => {
  const faults: [what: string, fault: GitHubFault][] = [
    ['is refused', { status: 403, body: NOT_PERMITTED }],
    ...onlyInWhole<[string, GitHubFault]>([['gets no answer', { hang: true }]]),
    ...onlyInSoak<[string, GitHubFault]>([
      ['is reset', { reset: true }],
      ['fails', { status: 500, body: { message: 'Server Error' } }],
    ]),
  ];

  test('and the last status that cannot be recorded is a warning', async () => {
    const runs = faults.map(([what, fault]) => [
      what,
      async () => {
        const { run, sandbox, github } = await releaseWith({
          fault: on(`${STATUSES} with success`, fault),
        });
        expect(run.exitCode).toBe(0);
        expect(run.outputs.outcome).toBe('created');
        expect(run.stdout).toMatch(
          annotation('warning', 'The release is done, which could not be recorded in full. '),
        );
        expect(run.stdout).not.toMatch(annotation('error'));
        expect(run.durationMs).toBeLessThan(9_000);
        // The next run of it finds no record of success, and makes one.
        const calm = await fakeGitHub();
        for (const held of github.deployments) calm.seed(held);
        const again = await recordedRelease({ sandbox, github: calm });
        expect(again.outputs.outcome).toBe('unchanged');
        expect(recorded.numbered(again.github, calm)).toEqual([
          recorded.LIST,
          recorded.statusesOf(1),
          recorded.CREATE,
          recorded.report(2, 'in_progress'),
          recorded.report(2, 'success'),
        ]);
      },
    ]);
    await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>, 4);
  }, 40_000);
});

describe('a recorded release that fails', () => {
  test('is recorded as a failure with its code, and no success of it is found later', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0, statusAfterSetup: 'failed' });
    const github = await fakeGitHub();
    const inputs = { install: 'true', setup: '{"a":"hunter2-hunter2"}' };
    const run = await recordedRelease({ sandbox, github }, { inputs });
    expect(errorOf(run)).toMatch(/^instance-failed: /);
    expect(github.deployments[0]!.states).toEqual(['in_progress', 'failure']);
    expect(github.requests.at(-1)!.body).toMatchObject({
      state: 'failure',
      description: 'The run failed: instance-failed.',
      auto_inactive: false,
    });
    // The same version from another commit is no moved tag: it was never released.
    const next = await recordedRelease({ sandbox, github }, { inputs, commit: OTHER_COMMIT });
    expect(next.stdout).not.toContain('moved-tag');
  });

  testInWhole('and a failure that cannot be recorded does not hide its own error', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0, statusAfterSetup: 'failed' });
    const github = await fakeGitHub({
      fault: on(`${STATUSES} with failure`, { status: 500, body: { message: 'Server Error' } }),
    });
    const run = await recordedRelease(
      { sandbox, github },
      { inputs: { install: 'true', setup: '{"a":"hunter2-hunter2"}' } },
    );
    expect(errorOf(run)).toMatch(/^instance-failed: /);
    expect(run.stdout).toMatch(
      annotation('warning', 'The failure could not be recorded in full. '),
    );
  });

  test('by a plan that is refused creates no deployment', async () => {
    const sandbox = await withSandbox({ upgradeDelayMs: 0 });
    const github = await fakeGitHub();
    const run = await recordedRelease({ sandbox, github }, { inputs: { setup: '{"a":1}' } });
    expect(errorOf(run)).toMatch(/^not-installed: /);
    expect(run.github).toEqual([recorded.LIST]);
  });
});

describe('a signal to a recorded release', () => {
  const EVERYTHING = { install: 'true', setup: '{"a":"hunter2-hunter2"}' };

  test('at each call of the service after the deployment is there: its last status is failure', async () => {
    const runs = [2, ...onlyInWhole([5]), ...onlyInSoak([3, 4])].map((number) => [
      `call ${number} of the service`,
      async () => {
        const { github, outcome, tookMs } = await stoppedAt(number, undefined);
        expect(errorOf(outcome)).toMatch(/^cancelled: /);
        expect(github.deployments.map(({ states }) => states)).toEqual([
          ['in_progress', 'failure'],
        ]);
        expect(tookMs).toBeLessThan(5_000);
      },
    ]);
    await inParallel(Object.fromEntries(runs) as Record<string, () => Promise<void>>, 2);
  }, 40_000);

  test('while a write hangs, and GitHub as well: exit within 7 s', async () => {
    const hang = { kind: 'hang', commit: false } as const;
    const [calm, hanging] = await Promise.all([
      stoppedAt(2, hang),
      stoppedAt(2, hang, on(`${STATUSES} with failure`, { hang: true })),
    ]);
    expect(calm.github.deployments[0]!.states).toEqual(['in_progress', 'failure']);
    expect(hanging.github.requests.at(-1)!.body).toMatchObject({ state: 'failure' });
    for (const { outcome, tookMs } of [calm, hanging]) {
      expect(errorOf(outcome)).toMatch(/^cancelled: /);
      expect(tookMs).toBeLessThan(7_000);
    }
  }, 30_000);

  test('while GitHub answers neither the list nor the creation: nothing is written, and the run is over', async () => {
    const stoppedIn = async (call: string, ms: number) => {
      let child: StartedProcess | undefined;
      let at = 0;
      const { run, sandbox } = await releaseWith(
        {
          fault: (request) => {
            const fault = on(call, { hang: true })(request);
            if (fault === undefined) return undefined;
            at = performance.now();
            child?.kill('SIGINT');
            return fault;
          },
        },
        { onStart: (started) => (child = started) },
      );
      expect(errorOf(run)).toMatch(/^cancelled: /);
      expect(performance.now() - at).toBeLessThan(ms);
      expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    };
    const hanging: [call: string, ms: number][] = [
      ['GET /deployments', 5_000],
      ...onlyInWhole<[string, number]>([['POST /deployments', 7_000]]),
    ];
    await Promise.all(hanging.map(([call, ms]) => stoppedIn(call, ms)));
  });

  /** A release that gets SIGINT when its request of this number has arrived at the service. */
  async function stoppedAt(
    number: number,
    serviceFault: { kind: 'hang'; commit: boolean } | undefined,
    fault?: FakeGitHubOptions['fault'],
  ) {
    let child: StartedProcess | undefined;
    let at = 0;
    const service = await startService(async (request) => {
      if (request.number !== number) return undefined;
      at = performance.now();
      child?.kill('SIGINT');
      await child?.printed('SIGINT: stopping');
      return serviceFault;
    });
    const github = await fakeGitHub(fault === undefined ? {} : { fault });
    const outcome = await releaseThrough(service.chaos, {
      inputs: { ...EVERYTHING, deployment: 'production', 'github-token': GITHUB_TOKEN },
      env: githubEnvironment(github, COMMIT),
      onStart: (started) => (child = started),
    });
    return { github, outcome, tookMs: performance.now() - at };
  }
});

describe('the GitHub that records:', () => {
  test('an Enterprise Server with its API below a path is found there', async () => {
    const { run, calls, github } = await releaseWith({ basePath: '/api/v3' });
    expect(run.exitCode).toBe(0);
    expect(github.url).toMatch(/\/api\/v3$/);
    expect(calls).toEqual([
      recorded.LIST,
      recorded.CREATE,
      recorded.report(1, 'in_progress'),
      recorded.report(1, 'success'),
    ]);
  });

  test('the proxy of the environment is used for it, whether or not it is for the service', async () => {
    const proxy = await startProxy(403);
    const env = { https_proxy: `http://${proxy.host}`, GITHUB_API_URL: 'https://github.test' };
    const { run } = await releaseWith({}, { env });
    expect(errorOf(run)).toMatch(/^github-unavailable: .* proxy .*403/);
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT github.test:443']));
  });

  testInWhole('on loopback it is asked through no proxy', async () => {
    const proxy = await startProxy();
    const { run } = await releaseWith({}, { env: { http_proxy: `http://${proxy.host}` } });
    expect(run.exitCode).toBe(0);
    expect(proxy.asked).toEqual([]);
  });

  test.each([
    ['GITHUB_API_URL', 'https://me:password@github.example'],
    ...onlyInWhole([['GITHUB_SHA', 'no-commit']] as const),
    ...onlyInSoak([
      ['GITHUB_API_URL', 'http://github.example/api/v3'],
      ['GITHUB_REPOSITORY', 'not a repository'],
    ] as const),
  ])('a strange %s (%s) is refused before any connection', async (name, value) => {
    const { run, sandbox } = await releaseWith({}, { env: { [name]: value } });
    expect(errorOf(run)).toContain(`invalid-input: the environment variable ${name}: `);
    expect(run.stdout).not.toContain(value);
    expect([...sandbox.requests, ...run.github]).toEqual([]);
  });
});

describe('the commit that is recorded', () => {
  const TAG_OBJECT = '1111111111111111111111111111111111111111';
  const OUTER_OBJECT = '2222222222222222222222222222222222222222';
  const dispatch = { eventName: 'workflow_dispatch', commit: OTHER_COMMIT } as const;
  const byInput = {
    ...dispatch,
    inputs: { tag: 'v1.0.0' },
    env: { GITHUB_REF: 'refs/heads/main' },
  };

  const shaOf = ({ deployments }: FakeGitHub) => deployments.map(({ sha }) => sha);

  test('of a tag that is an input is that of the tag, not that of the run', async () => {
    const { run, github, calls } = await releaseWith({ tags: { 'v1.0.0': COMMIT } }, byInput);
    expect(run.exitCode).toBe(0);
    expect(calls[0]).toBe('GET /git/ref/tags%2Fv1.0.0');
    expect(shaOf(github)).toEqual([COMMIT]);
  });

  test('of an annotated tag is found through the tag objects', async () => {
    const { github, calls } = await releaseWith(
      {
        tags: { 'release/v1.0.0': OUTER_OBJECT },
        tagObjects: { [OUTER_OBJECT]: TAG_OBJECT, [TAG_OBJECT]: COMMIT },
      },
      { ...byInput, inputs: { tag: 'refs/tags/release/v1.0.0', 'tag-prefix': 'release/' } },
    );
    expect(calls.slice(0, 3)).toEqual([
      'GET /git/ref/tags%2Frelease%2Fv1.0.0',
      `GET /git/tags/${OUTER_OBJECT}`,
      `GET /git/tags/${TAG_OBJECT}`,
    ]);
    expect(shaOf(github)).toEqual([COMMIT]);
    expect(github.deployments[0]!.payload).toMatchObject({ tag: 'release/v1.0.0', sha: COMMIT });
  });

  test('of a tag that is not there cannot be told: nothing is written', async () => {
    const { run, sandbox } = await releaseWith({}, byInput);
    const error = errorOf(run);
    expect(error).toContain(
      'github-refused: The tag "v1.0.0" could not be read: GitHub answered 404',
    );
    expect(error).toMatch(
      / There may be no such tag in this repository: check tag, and push it first\. Give /,
    );
    expect(error).toContain('permissions:%0A  contents: read%0A  deployments: write');
    expect(sandbox.requests).toEqual([]);
  });

  test.each(['../../deployments', ...onlyInSoak(['%2e%2e/%2e%2e', 'x?y#z', '..'])])(
    'of the tag %s is asked for at no other path',
    async (tag) => {
      const { run, calls } = await releaseWith({}, { ...byInput, inputs: { version: '1.0', tag } });
      expect(errorOf(run)).toContain('could not be read: GitHub answered 404');
      expect(calls).toEqual([`GET /git/ref/${encodeURIComponent(`tags/${tag}`)}`]);
    },
  );

  testInWhole('of a circle of tags is none', async () => {
    const { run } = await releaseWith(
      { tags: { 'v1.0.0': TAG_OBJECT }, tagObjects: { [TAG_OBJECT]: TAG_OBJECT } },
      byInput,
    );
    expect(errorOf(run)).toContain('The tag "v1.0.0" does not point to a commit.');
  });

  testInWhole('of a version without a tag is that of the run', async () => {
    const { github } = await releaseWith(
      {},
      { ...dispatch, inputs: { version: '1.0.0' }, env: { GITHUB_REF: 'refs/heads/main' } },
    );
    expect(shaOf(github)).toEqual([OTHER_COMMIT]);
    expect(github.deployments[0]!.payload).toMatchObject({ tag: null, version: '1.0.0' });
  });
});
