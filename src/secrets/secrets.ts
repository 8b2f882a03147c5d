import { CUT } from '../text/quote.ts';
import { encodedForms } from './encoded-forms.ts';
import { FormIndex } from './form-index.ts';

/** What stands in the place of a secret, as the runner writes it. */
export const MASK = '***';

/** Shorter strings are no secrets: masking `ru` would mask half of the log. */
export const SECRET_MIN_LENGTH = 6;

/** So much of a text before its cut is searched for the beginning of a secret. */
const LONGEST_BEGINNING = 2_000;

/** Where a text was cut by somebody who says so. */
const CUTS = new RegExp(`${CUT}|\\.{3}`, 'g');

/** How much of a text is wanted, and what is known of it. */
export interface Excerpt {
  /** So many characters from its beginning; left out, all of it. */
  readonly length?: number;
  /** Whether somebody may have cut it at its end, in the middle of a secret. */
  readonly mayBeCut?: boolean;
}

/** The one place that knows every secret value of a run, and takes them out of any text. */
export class Secrets {
  readonly #values = new Set<string>();
  readonly #forms = new FormIndex();

  /** How long a secret can be at most, in whichever form. */
  get longestForm(): number {
    return this.#forms.longest;
  }

  /**
   * Adds a secret and each of its lines, because a log is masked line by line; also without the
   * space around it, which services take off.
   *
   * @returns the lines that were not known before, for the runner to be told. It must not be
   * told of many lines at once: it would mask each of them, a `{` or a `1` as well, and drop
   * the outputs that hold one
   */
  add(secret: string): string[] {
    const parts = [...secret.split(/\r\n|\r|\n/), secret].flatMap((part) => [part, part.trim()]);
    return parts.filter((part) => this.#addOne(part)).filter((part) => !/[\r\n]/.test(part));
  }

  /**
   * A text without any secret that begins in it, in whichever form it stands there, and without
   * the rest of one that was cut.
   */
  redact(text: string, { length = text.length, mayBeCut = false }: Excerpt = {}): string {
    const covered = [...this.#wholeSecrets(text), ...this.#cutSecrets(text, mayBeCut)];
    return maskRanges(text, { covered, length });
  }

  #addOne(value: string): boolean {
    if (value.trim().length < SECRET_MIN_LENGTH || this.#values.has(value)) return false;
    this.#values.add(value);
    for (const form of encodedForms(value)) {
      if (form.length >= SECRET_MIN_LENGTH) this.#forms.add(form);
    }
    return true;
  }

  *#wholeSecrets(text: string): Iterable<Range> {
    for (let start = 0; start < text.length; start += 1) {
      const length = this.#forms.longestAt(text, start);
      if (length > 0) yield [start, start + length];
    }
  }

  /** Where the text before a cut ends in the beginning of a form. */
  *#cutSecrets(text: string, mayBeCut: boolean): Iterable<Range> {
    const cuts = Array.from(text.matchAll(CUTS), ({ index }) => index);
    let from = 0;
    for (const cut of mayBeCut ? [...cuts, text.length] : cuts) {
      from = Math.max(from, cut - LONGEST_BEGINNING);
      for (let start = from; start < cut; start += 1) {
        if (!this.#forms.hasBeginning(text, { start, end: cut })) continue;
        yield [start, cut];
        break;
      }
      from = cut + 1;
    }
  }
}

type Range = readonly [start: number, end: number];

/** One mask for each run of ranges that touch, so that overlapping secrets leave no rest. */
function maskRanges(
  text: string,
  { covered, length }: { covered: readonly Range[]; length: number },
): string {
  let masked = '';
  let end = 0;
  for (const [from, to] of [...covered].sort((a, b) => a[0] - b[0])) {
    if (from >= length) break;
    if (from > end || end === 0) masked += text.slice(end, from) + MASK;
    end = Math.max(end, to);
  }
  return masked + text.slice(end, Math.max(end, length));
}
