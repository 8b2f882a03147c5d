import type { Secrets } from './secrets.ts';

/** A copy of plain data in which no string holds a secret. */
export function redactDeep<T>(value: T, secrets: Pick<Secrets, 'redact'>): T {
  if (typeof value === 'string') return secrets.redact(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => redactDeep(item, secrets)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, redactDeep(item, secrets)]),
  ) as T;
}
