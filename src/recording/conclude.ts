import { type JsonValue, isJsonObject } from '../domain/json.ts';
import type { Problem } from '../domain/parsed.ts';
import { parseRoutes } from '../workspace/parse-routes.ts';
import { ROUTES, type Route } from '../workspace/routes.ts';
import { shapeOf } from './body-shape.ts';
import { isReadableList } from './classify.ts';
import { DEVIATIONS, FAULTS, type Fault } from './faults.ts';
import { type Found, LEARNED, type Learned, type RequestGroup } from './find-operations.ts';
import type { Evidence, OperationFinding, PrintedRoute, RoutesFinding } from './finding.ts';
import type { KnownValues } from './labels.ts';
import { notFound, severalFound } from './not-decided.ts';
import { withoutOperations } from './patch-body.ts';
import { setupShape } from './setup-shape.ts';

/** What was concluded of one operation. */
interface Conclusion {
  readonly finding: OperationFinding;
  /** Undefined where the built-in route stays. */
  readonly route: PrintedRoute | undefined;
  readonly problems: readonly Problem[];
}

/** Compares what was found with the built-in routes, and says what could not be decided. */
export function conclude(found: Found, known: KnownValues): RoutesFinding {
  const conclusions = LEARNED.map((operation) => concludeOn(operation, { found, known }));
  return {
    routes: Object.fromEntries(
      conclusions.flatMap(({ finding: { operation }, route }) =>
        route === undefined ? [] : [[operation, route]],
      ),
    ),
    operations: conclusions.map(({ finding }) => finding),
    problems: conclusions.flatMap(({ finding: { operation }, problems }) =>
      problems.map(({ problem, remedy }) => ({ operation, problem, remedy })),
    ),
  };
}

function concludeOn(
  operation: Learned,
  { found, known }: { found: Found; known: KnownValues },
): Conclusion {
  const groups = found.candidates[operation];
  const [group, ...others] = groups;
  const finding = {
    operation,
    builtIn: printed(ROUTES[operation], operation),
    recorded: null,
    same: null,
    evidence: groups.map(evidenceOf),
  };
  if (group === undefined) {
    return { finding, route: undefined, problems: notFound(operation, found) };
  }
  if (others.length > 0) {
    return { finding, route: undefined, problems: [severalFound(finding.evidence)] };
  }
  return fromGroup(group, { finding, known });
}

function fromGroup(
  group: RequestGroup,
  { finding, known }: { finding: OperationFinding; known: KnownValues },
): Conclusion {
  const { operation } = finding;
  const { route, faults } = recordedRoute(operation, { group, known });
  const [{ template }] = group;
  const builtIn: Route = ROUTES[operation];
  const isSame = isSameRoute(route, builtIn) && faults.length === 0;
  const recorded = printed(
    faults.length > 0 ? { ...route, body: undefined } : route,
    operation,
    builtIn,
  );
  const isSayable = faults.length > 0 || parseRoutes({ [operation]: recorded }).ok;
  const all = isSayable ? faults : [...faults, 'not-sayable' as const];
  return {
    finding: { ...finding, recorded, same: isSame },
    route: isSame || all.length > 0 ? undefined : recorded,
    problems: [
      ...all.map((fault) => FAULTS[fault]),
      ...template.deviations.map((deviation) => DEVIATIONS[deviation]),
    ],
  };
}

interface RecordedRoute {
  readonly method: string;
  readonly path: string;
  readonly body?: JsonValue | undefined;
}

/** Builds a group's route, its body as this operation has it. */
function recordedRoute(
  operation: Learned,
  { group, known }: { group: RequestGroup; known: KnownValues },
): { readonly route: RecordedRoute; readonly faults: readonly Fault[] } {
  const [{ exchange, template }] = group;
  const { method, path } = template;
  const { body } = exchange;
  const reshape = RESHAPED[operation];
  const shaped =
    reshape === undefined || body.kind !== 'json' ? undefined : reshape(body.value, known);
  const own = new Set<Fault>(['own-value', 'own-key', 'same-value']);
  const kept =
    shaped === undefined ? template.faults : template.faults.filter((one) => !own.has(one));
  const builtIn: Route = ROUTES[operation];
  const hasNone = body.kind === 'none' && builtIn.body !== undefined;
  const faults = [
    ...kept.filter((fault) => fault !== 'query' || !isPaging(operation, group)),
    ...(shaped?.faults ?? []),
    ...(hasNone ? (['no-body'] as const) : []),
    ...(operation === 'list' && !isRead(group, known) ? (['other-answer'] as const) : []),
  ];
  return {
    route: { method, path, body: shaped === undefined ? template.body : shaped.shape },
    faults: [...new Set(faults)],
  };
}

/** The operations whose body holds something whole. */
const RESHAPED: Readonly<
  Partial<Record<Learned, (body: JsonValue, known: KnownValues) => ReturnType<typeof shapeOf>>>
> = {
  setup: setupShape,
  'change-instance': (body, known) => shapeOf(withoutOperations(body), known),
};

/** Tells whether a query only pages the list, as the action itself does. */
function isPaging(operation: Learned, group: RequestGroup): boolean {
  return (
    operation === 'list' &&
    group.some(({ exchange }) =>
      exchange.query.every(({ name }) => name === 'offset' || name === 'limit'),
    )
  );
}

function isRead(group: RequestGroup, known: KnownValues): boolean {
  return group.some(({ exchange }) => isReadableList(exchange.answer.json, known));
}

function isSameRoute(one: RecordedRoute, other: RecordedRoute): boolean {
  return (
    one.method === other.method &&
    one.path === other.path &&
    sorted(one.body ?? null) === sorted(other.body ?? null)
  );
}

/** Writes JSON alike, whatever the order of keys. */
function sorted(json: JsonValue): string {
  return JSON.stringify(json, (_, value: JsonValue) =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

const READS: readonly Learned[] = ['list', 'read-instance'];

/** Spells a route as for the input `routes`, without a body that the built-in one has too. */
function printed(route: RecordedRoute, operation: Learned, builtIn?: Route): PrintedRoute {
  const { method, path, body } = route;
  const request = `${method} ${path}`;
  const isSafe = READS.includes(operation) && method !== 'GET';
  const isKept = builtIn?.body !== undefined && sorted(body ?? null) === sorted(builtIn.body);
  const hasBody = body !== undefined && !isKept;
  if (!isSafe && !hasBody) return request;
  return { request, ...(hasBody ? { body } : {}), ...(isSafe ? { safe: true as const } : {}) };
}

function evidenceOf([{ exchange, template }]: RequestGroup): Evidence {
  return { method: template.method, path: template.path, status: exchange.status };
}
