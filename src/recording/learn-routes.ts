import { type Parsed, andThen, parsed, wrong } from '../domain/parsed.ts';
import { entriesOfService } from './choose-service.ts';
import { conclude } from './conclude.ts';
import type { Exchange } from './exchange.ts';
import { findOperations } from './find-operations.ts';
import type { RoutesFinding } from './finding.ts';
import { type Typed, knownValues } from './known-values.ts';
import { readHar, toExchange } from './read-har.ts';

/** What is known besides the recording. */
export interface RecordingOptions extends Typed {
  /** The origin of the service; the vendor's, or a sandbox, if left out. */
  readonly apiUrl: string | undefined;
}

/**
 * Learns the routes of the service from a recording of the manual procedure: the text of a HAR
 * file. It gives back no header, cookie, token, or other value of the recording.
 */
export function learnRoutes(har: string, options: RecordingOptions): Parsed<RoutesFinding> {
  const entries = andThen(readHar(har), (all) => entriesOfService(all, options.apiUrl));
  const exchanges = andThen(entries, (all) => withBodies(all.map(toExchange)));
  return andThen(exchanges, (all) =>
    andThen(knownValues(all, options), (known) =>
      parsed(conclude(findOperations(all, known), known)),
    ),
  );
}

/** Refuses a recording saved without content: it tells no route. */
function withBodies(exchanges: readonly Exchange[]): Parsed<readonly Exchange[]> {
  const answers = exchanges.filter(({ status }) => status >= 200 && status < 300);
  const hasAnswers = answers.some(({ answer }) => answer.text !== '');
  const sent = exchanges.filter(({ body }) => body.kind !== 'none');
  const hasBodies = sent.length === 0 || sent.some(({ body }) => body.kind !== 'missing');
  if (hasAnswers && hasBodies) return parsed(exchanges);
  return wrong(
    `it holds no bodies of ${hasAnswers ? 'requests' : 'answers'}`,
    'Record again and save with content: in Chromium “Export HAR (with sensitive data)”, in Firefox “Save All As HAR” with response bodies logged',
  );
}
