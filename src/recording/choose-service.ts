import { DEFAULT_API_URL } from '../domain/about.ts';
import { type Parsed, parsed, wrong } from '../domain/parsed.ts';
import { option } from '../text/quote.ts';
import { isLoopback } from '../text/loopback.ts';
import type { HarEntry } from './read-har.ts';

/**
 * Takes the entries that went to the service: to the given origin, else the vendor's, else the one
 * on this machine, a sandbox. Others are not named: they are nobody's business.
 */
export function entriesOfService(
  entries: readonly HarEntry[],
  apiUrl: string | undefined,
): Parsed<readonly HarEntry[]> {
  const origins = new Set(entries.map(({ url }) => url.origin));
  const local = [...origins].filter((origin) => isLoopback(new URL(origin).hostname));
  const origin = apiUrl ?? (origins.has(DEFAULT_API_URL) ? DEFAULT_API_URL : onlyOne(local));
  const ofService = entries.filter(({ url }) => url.origin === origin);
  if (ofService.length > 0) return parsed(ofService);
  return wrong(
    entries.length === 0
      ? 'it holds no requests'
      : `it holds no requests to the service, ${apiUrl ?? DEFAULT_API_URL}`,
    `Record the page of the integrations of a workspace; of a service elsewhere, give ${option('api-url')}`,
  );
}

function onlyOne(origins: readonly string[]): string | undefined {
  return origins.length === 1 ? origins[0] : undefined;
}
