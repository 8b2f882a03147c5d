import type { Secrets } from './secrets.ts';

const NO_FIELDS: ReadonlySet<string> = new Set();

/**
 * Copies plain data so that no string holds a secret. Strings in the fields of `kept`, and in lists
 * there, stay as they are: words of a closed vocabulary, one of which may be somebody's secret.
 */
export function redactDeep<T>(
  value: T,
  secrets: Pick<Secrets, 'redact'>,
  kept: ReadonlySet<string> = NO_FIELDS,
): T {
  return redacted(value, { redact: (text) => secrets.redact(text), kept, isKept: false }) as T;
}

interface Redaction {
  readonly redact: (text: string) => string;
  readonly kept: ReadonlySet<string>;
  readonly isKept: boolean;
}

function redacted(value: unknown, how: Redaction): unknown {
  if (typeof value === 'string') return how.isKept ? value : how.redact(value);
  if (Array.isArray(value)) return value.map((item: unknown) => redacted(item, how));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      redacted(item, { ...how, isKept: how.kept.has(key) }),
    ]),
  );
}
