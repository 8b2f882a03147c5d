import type { AllowDowngrade } from '../domain/desired-state.ts';
import { type Parsed, andThen, every, parsed, wrong } from '../domain/parsed.ts';
import { isLoopback } from '../text/loopback.ts';
import { quote } from '../text/quote.ts';
import { isVersion } from '../version/grammar.ts';

/** Takes text that is not judged by itself. */
export function text(given: string): Parsed<string> {
  return parsed(given);
}

/** Parses an origin: https, or http to this machine. It may hold a password, so it is not shown. */
export function apiOrigin(text: string): Parsed<URL> {
  const remedy = 'Use an address such as https://crm.kontur.ru; http is for loopback only';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:\/\/[^/]/i.test(text)) {
    return wrong('it is not a URL that begins with https://', remedy);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return wrong('http would send the secrets in the clear', remedy);
  }
  if (url.username !== '' || url.password !== '') {
    return wrong('it holds a user name or a password', remedy);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return wrong('it has more than a host and a port', remedy);
  }
  return parsed(url);
}

/** Parses the spellings of YAML 1.2, as the runner's own toolkit does. */
export function flag(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return parsed(true);
  if (/^(false|False|FALSE)$/.test(text)) return parsed(false);
  return wrong(`${quote(text, 40)} is neither true nor false`, 'Use true or false');
}

/** Parses a flag or the one version that may be replaced. */
export function downgrade(text: string): Parsed<AllowDowngrade> {
  if (isVersion(text)) return parsed({ from: text });
  const read = flag(text);
  if (read.ok) return read;
  return wrong(
    `${quote(text, 40)} is neither true nor false nor a version`,
    'Use true, false, or the one version that may be replaced, such as 1.2.3',
  );
}

export function oneOf<T extends string>(...choices: readonly T[]): (text: string) => Parsed<T> {
  return (text) => {
    const choice = choices.find((known) => known === text);
    if (choice !== undefined) return parsed(choice);
    return wrong(`${quote(text, 40)} is not known`, `Use ${choices.join(', ')}`);
  };
}

/** Makes a parser of words parted by commas; `none` stands alone, and is no word. */
export function listOf<T extends string>(...choices: readonly T[]): (text: string) => Parsed<T[]> {
  const one = oneOf(...choices);
  return (text) => {
    if (text === 'none') return parsed([]);
    const words = every(text.split(',').map((word) => one(word.trim())));
    if (words.ok) return parsed([...new Set(words.value)]);
    return wrong(
      words.problem,
      `Use none alone, or of these, parted by commas: ${choices.join(', ')}`,
    );
  };
}

/**
 * A path below the folder that it starts from: neither absolute, on any system, nor with `..`.
 * Where its links lead is known only when the file is opened.
 */
export const RELATIVE_PATH =
  /^(?!(?:.*\/)?\.\.(?:\/|$))[^/\\:\u0000-\u001f\u007f][^\\:\u0000-\u001f\u007f]{0,499}$/;

export function relativePath(text: string): Parsed<string> {
  if (RELATIVE_PATH.test(text)) return parsed(text);
  return wrong(
    `${quote(text, 80)} is not a path below its folder`,
    'Write it with / between the names, and without a / or drive before it or a .. in it',
  );
}

/** Parses the name of a GitHub environment: 255 characters at most (documented). */
export function environmentName(text: string): Parsed<string> {
  if (/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u.test(text)) return parsed(text);
  return wrong(
    `${quote(text, 80)} is not the name of an environment`,
    'Use a name such as production: one line of at most 255 characters',
  );
}

/** Lets an input be empty, so undefined: its parser is not even asked, nor loaded. */
export function optional<R extends Parsed<unknown> | Promise<Parsed<unknown>>>(
  parse: (text: string) => R,
): (text: string) => Parsed<undefined> | R {
  return (text) => (text === '' ? parsed(undefined) : parse(text));
}

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;
const LONGEST_MS = 6 * UNIT_MS.h;

/** Parses a time such as `90s`, `2m` or `1h` to milliseconds; GitHub ends a job after six hours. */
export function duration(text: string): Parsed<number> {
  const [, amount = '', unit = ''] = /^(\d{1,8})(ms|s|m|h)$/.exec(text) ?? [];
  const ms = Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  if (unit !== '' && ms <= LONGEST_MS) return parsed(ms);
  return wrong(
    `${quote(text, 40)} is not a time of at most 6h`,
    'Use a whole number with ms, s, m or h, such as 90s or 2m',
  );
}

/** Parses a budget: a time longer than nothing. */
export function budget(text: string): Parsed<number> {
  return andThen(duration(text), (ms) =>
    ms > 0 ? parsed(ms) : wrong('it leaves no time', 'Use a time such as 10m'),
  );
}
