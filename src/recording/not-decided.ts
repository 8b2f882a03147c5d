import type { Problem } from '../domain/parsed.ts';
import { option } from '../text/quote.ts';
import { ROUTES } from '../workspace/routes.ts';
import type { Found, Learned } from './find-operations.ts';
import type { Evidence } from './finding.ts';

/** Explains why an operation was not found, if that matters. */
export function notFound(operation: Learned, found: Found): readonly Problem[] {
  if (operation === 'set-version') return [noSetVersion(found)];
  const remedy = MISSING[operation];
  if (remedy === undefined) return [];
  const status = found.refused[operation];
  const problem =
    status === undefined
      ? 'no request of the recording could be told as it'
      : `the service refused it (${status})`;
  return [{ problem, remedy }];
}

/** What to do while recording so that it is there. */
const MISSING: Readonly<Partial<Record<Learned, string>>> = {
  list: 'Open the page again after Create, so that the new integration is listed',
  create: 'Press Create while recording, with a name that is not taken',
  install: 'Press Install while recording',
  setup: 'Press SetUp while recording, with the parameters {"probe": true}',
};

/** Explains that the page has no control for it (inferred from its pictures), and what to try. */
function noSetVersion({ candidates, refused }: Found): Problem {
  const status = refused['set-version'];
  return {
    problem:
      status === undefined
        ? 'the page has no control that sets the version of an integration that exists'
        : `the service refused the second create of the same name (${status})`,
    remedy:
      'If the service does not know the built-in route, try to create again with the same name and ' +
      `the new version: ${option('routes')} {"set-version": ${fallbackRoute(candidates.create)}}`,
  };
}

function fallbackRoute(create: Found['candidates']['create']): string {
  const [group] = create.length === 1 ? create : [];
  const template = group?.[0].template;
  const { method, path, body } = template?.faults.length === 0 ? template : ROUTES.create;
  return JSON.stringify({ request: `${method} ${path}`, body });
}

/** Names what could be meant. */
export function severalFound(evidence: readonly Evidence[]): Problem {
  const shown = evidence.map(({ method, path, status }) => `${method} ${path} (${status})`);
  return {
    problem: `${evidence.length} requests could be meant, and none is chosen: ${shown.join(', ')}`,
    remedy: `Record again with nothing else pressed, or write the right one into ${option('routes')}`,
  };
}
