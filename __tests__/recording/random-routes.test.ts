// Whatever routes a service has: the recording gives them back, or says what it could not decide.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BUILT_IN,
  type GivenRoutes,
  type RouteShape,
  routeTable,
} from '../../sandbox/route-table.ts';
import { fillJson, matchJson, matchText, type Values } from '../../sandbox/match-shape.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import type { JsonValue } from '../../src/domain/json.ts';
import type { RoutesFinding } from '../../src/recording/finding.ts';
import { parseRoutes } from '../../src/workspace/parse-routes.ts';
import { testInWhole } from '../in-whole.ts';
import { tries } from '../size.ts';
import { type Recorded, learned } from './recordings.ts';

const NAME = 'some.probe';
const WRITES = ['create', 'install', 'setup', 'set-version'] as const;

const word = fc.constantFrom(
  'v2',
  'crm',
  'registry',
  'make',
  'set-up',
  'install',
  'go',
  'all.json',
);
const method = fc.constantFrom('POST', 'PUT', 'PATCH');

/** A path with these placeholders among its words. */
const pathOf = (...holes: readonly string[]) =>
  fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.integer()).map(([words, at]) => {
    const parts: string[] = [...words];
    for (const hole of holes) parts.splice(Math.abs(at) % (parts.length + 1), 0, hole);
    return `/${parts.join('/')}`;
  });

/** A body around these values: bare, below a key, or among words. */
const around = (values: Record<string, JsonValue>) =>
  fc.constantFrom<JsonValue>(
    values,
    { data: values },
    { ...values, action: 'save', ws: '{ws}' },
    [values],
    { ...values, kind: 'blue' },
  );

const writeRoute = (body: fc.Arbitrary<JsonValue>, ...holes: readonly string[]) =>
  fc.tuple(method, pathOf('{ws}', ...holes), body).map(([by, path, shape]) => ({
    request: `${by} ${path}`,
    body: shape,
  }));

const tables: fc.Arbitrary<GivenRoutes> = fc.record(
  {
    list: pathOf('{ws}').map((path) => `GET ${path}/list`),
    create: writeRoute(around({ title: '{name}', version: '{version}' })),
    install: fc.oneof(writeRoute(around({ id: '{id}' })), writeRoute(fc.constant({}), '{id}')),
    setup: fc.oneof(
      writeRoute(fc.constant<JsonValue>('{setup}'), '{id}'),
      writeRoute(around({ id: '{id}', parameters: '{setup}' })),
    ),
    'read-instance': pathOf('{ws}', '{id}').map((path) => `GET ${path}`),
  },
  { requiredKeys: [] },
);

/** Records the procedure as a page does it, by real requests to a sandbox. */
async function record(sandbox: Sandbox, given: GivenRoutes, setup: JsonValue): Promise<Recorded[]> {
  const table = routeTable(given);
  const recorded: Recorded[] = [];
  const ask = async (operation: keyof typeof BUILT_IN, values: Values) => {
    const { method: by, path, body } = table[operation];
    const all = { ...values, ws: sandbox.workspace.name };
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => all[name as 'ws']);
    const sent = body === undefined ? undefined : (fillJson(body, all) as JsonValue);
    const type = by === 'PATCH' ? 'application/json-patch+json' : 'application/json';
    const answer = await fetch(sandbox.url + filled, {
      method: by,
      headers: {
        authorization: `Bearer ${sandbox.token}`,
        ...(sent === undefined ? {} : { 'content-type': type }),
      },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    const text = await answer.text();
    recorded.push({
      request: `${by} ${filled}`,
      origin: sandbox.url,
      status: answer.status,
      mediaType: type,
      answer: JSON.parse(text) as JsonValue,
      ...(sent === undefined ? {} : { json: sent }),
    });
  };
  recorded.push({
    request: `GET /api/${sandbox.workspace.name}/integrations`,
    origin: sandbox.url,
    page: '<h1>Integrations</h1>',
  });
  await ask('list', {});
  await ask('create', { name: NAME, version: '1.0' });
  await ask('list', {});
  const id = sandbox.integrations().find(({ name }) => name === NAME)?.id ?? 'none';
  await ask('install', { id });
  await ask('read-instance', { id });
  await ask('setup', { id, setup });
  await ask('list', {});
  return recorded;
}

/** Whether two routes make the same request of the same values. */
function isEquivalent(one: RouteShape, other: RouteShape): boolean {
  const values = { ws: 'w', id: 'i', name: 'n', version: 'v', setup: { s: [1] } };
  const made = ({ method: by, path, body }: RouteShape) =>
    JSON.stringify([by, path.replace(/\{(\w+)\}/g, (_, name: 'ws') => values[name])]) +
    canonical(body === undefined ? null : (fillJson(body, values) as JsonValue));
  return made(one) === made(other);
}

function canonical(json: JsonValue): string {
  return JSON.stringify(json, (_, value: JsonValue) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}

/** The operations for which there is neither the given route nor a word that it is missing. */
function wrongIn(finding: RoutesFinding, given: GivenRoutes): string[] {
  const wanted = routeTable(given);
  const found = routeTable(finding.routes);
  return finding.operations
    .map(({ operation }) => operation)
    .filter((operation) => operation !== 'set-version' && operation !== 'change-instance')
    .filter((operation) => {
      const isNamed = finding.problems.some((problem) => problem.operation === operation);
      return !isNamed && !isEquivalent(wanted[operation], found[operation]);
    });
}

/** Tables in which two operations have one request cannot be served. */
function isServable(given: GivenRoutes): boolean {
  const shapes = Object.values(routeTable(given));
  return shapes.every((one, at) =>
    shapes.slice(at + 1).every((other) => {
      const filled = other.path.replaceAll(/\{\w+\}/g, 'x');
      return (
        one.method !== other.method ||
        (matchText(one.path, filled) === undefined &&
          matchText(other.path, one.path.replaceAll(/\{\w+\}/g, 'x')) === undefined) ||
        matchJson(one.body, other.body) === undefined
      );
    }),
  );
}

describe('a recording of random routes', () => {
  let decided = 0;
  let routes = 0;
  test.each([
    ['with the parameters that the documentation asks for', { probe: true }],
    ['with others', { autoAnswer: true, line: '7', keys: { a: 'b' } }],
  ])('%s', async (_what, setup) => {
    await fc.assert(
      fc.asyncProperty(tables.filter(isServable), async (given) => {
        const sandbox = await startSandbox({ routes: given, upgradeDelayMs: 0 });
        try {
          const recorded = await record(sandbox, given, setup);
          fc.pre(recorded.every(({ status = 200 }) => status === 200));
          const finding = learned(recorded, { name: NAME, version: '1.0' });
          expect(wrongIn(finding, given)).toEqual([]);
          expect(parseRoutes(finding.routes as JsonValue)).toMatchObject({ ok: true });
          routes += WRITES.length;
          decided += finding.operations.filter(({ recorded: route }) => route !== null).length;
        } finally {
          await sandbox.close();
        }
      }),
      { numRuns: tries(10, 200) },
    );
  });

  testInWhole('mostly gives them back', () => {
    expect(decided).toBeGreaterThan(routes * 0.7);
  });
});
