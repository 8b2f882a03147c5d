import type { RefusalReason } from '../refusal.ts';

/** By the field of the form: what in a value of it breaks the documented rule. */
const WHY: Readonly<Record<string, (text: string) => string>> = {
  name: whyNotAName,
  version: whyNotAVersion,
};

/**
 * What is wrong with a field that was refused, in a few words of the sandbox's own; the API says
 * no more than that it is invalid. Undefined where there is nothing to add.
 */
export function whyRefused(reason: RefusalReason, typed: URLSearchParams): string | undefined {
  if (reason.kind !== 'invalid-model') return undefined;
  const [field = '', ...others] = Object.keys(reason.errors);
  const text = typed.get(field);
  return others.length > 0 || text === null ? undefined : WHY[field]?.(text);
}

const SIGNS = new Map([
  ['-', 'a dash'],
  [' ', 'a space'],
  ['/', 'a slash'],
]);

function whyNotAName(name: string): string {
  if (name === '') return 'it is empty';
  if (!/^[A-Za-z]/.test(name)) return 'it has to begin with a Latin letter';
  const [sign = ''] = /[^A-Za-z0-9._]/u.exec(name) ?? [];
  const place = name.indexOf(sign) + 1;
  if (/\p{L}/u.test(sign)) return `the letter “${sign}” at place ${place} is not a Latin one`;
  return `${SIGNS.get(sign) ?? `“${sign}”`} is not allowed`;
}

function whyNotAVersion(version: string): string {
  if (version === '') return 'it is empty';
  if (!/^\d/.test(version)) return 'it has to begin with a digit';
  if (/^\d+(-|$)/.test(version)) return 'it needs a minor number, such as 1.0';
  if (/^\d+(\.\d+){4,}/.test(version)) return 'it has more than four numbers';
  return /^\d+(\.\d+){1,3}-/.test(version)
    ? 'behind the dash come a Latin letter, then Latin letters and digits'
    : 'between the dots are numbers, and nothing else';
}
