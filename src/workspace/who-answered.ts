import type { Answer } from '../http/transport.ts';
import { quote, untrusted } from '../text/quote.ts';
import { type Reason, reasonIn } from './service-reason.ts';

/** Who gave an answer, as far as its body tells, and what it says. */
export type Said =
  | { readonly kind: 'nothing' }
  /** JSON, which is what the service answers with (documented). */
  | { readonly kind: 'reason'; readonly reason: Reason }
  /** Whoever has said it. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cut' }
  /**
   * No documented answer is a page: it is of a gateway, or whatever else stands before the service.
   */
  | { readonly kind: 'page'; readonly title: string | undefined };

export function saidIn({ body }: Answer): Said {
  if (body.kind === 'empty') return { kind: 'nothing' };
  if (body.kind === 'json') return { kind: 'reason', reason: reasonIn(body.value) };
  const text = body.text.trim();
  if (text.startsWith('<')) return { kind: 'page', title: titleOf(text) };
  // JSON that was cut off may end in the middle of a secret, of which half would be shown.
  return /^["[{]/.test(text) ? { kind: 'cut' } : { kind: 'text', text };
}

/** Says who answered with a status, and in which words; a clause without its period. */
export function tellAnswer(said: Said, { status, server }: Answer): string {
  if (said.kind !== 'page') return `the service answered ${status}${wordsOf(said)}`;
  const title = said.title === undefined ? '' : `, ${quote(said.title)}`;
  const named = server === undefined ? '' : ` (${untrusted(server, 40)})`;
  return `a gateway${named} answered ${status} with a page${title}`;
}

function wordsOf(said: Exclude<Said, { kind: 'page' }>): string {
  switch (said.kind) {
    case 'nothing':
      return ' without a text';
    case 'cut':
      return ' with JSON that was cut off';
    case 'text':
      return `: ${untrusted(said.text)}`;
    case 'reason':
      return `: ${tellReason(said.reason)}`;
  }
}

/** Joins the words of a reason and the places that it names. */
export function tellReason({ words, places }: Reason): string {
  return untrusted(words) + (places === '' ? '' : `; ${untrusted(places)}`);
}

/** Further on no page has its title. */
const LONGEST_HEAD = 64 * 1024;

/** The title of a page, else its first heading; of XML its message. */
const TITLES = [
  /<title[^<>]*>(?<words>[^<]+)</i,
  /<h[12][^<>]*>(?<words>[^<]+)</i,
  /<message[^<>]*>(?<words>[^<]+)</i,
];

function titleOf(page: string): string | undefined {
  const head = page.slice(0, LONGEST_HEAD);
  return TITLES.map((title) => title.exec(head)?.groups?.words?.replace(/\s+/g, ' ').trim()).find(
    (words) => words !== undefined && words !== '',
  );
}
