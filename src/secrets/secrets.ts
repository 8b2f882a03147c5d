import { cutsIn } from './cuts.ts';
import { encodedForms } from './encoded-forms.ts';
import { FormIndex } from './form-index.ts';
import { readingsOf } from './readings.ts';

/** What stands in the place of a secret, as the runner writes it. */
export const MASK = '***';

/** Shorter strings are no secrets: masking `ru` would mask half of the log. */
export const SECRET_MIN_LENGTH = 6;

/** So much of a text before its cut is searched for the beginning of a secret. */
const LONGEST_BEGINNING = 2_000;

/** How much of a text is wanted, and what is known of it. */
export interface Excerpt {
  /** So many characters from its beginning; left out, all of it. */
  readonly length?: number;
  /** Whether somebody may have cut it at its end, in the middle of a secret. */
  readonly mayBeCut?: boolean;
}

/** Tells whether a text is long enough to be masked. */
export function isMaskable(text: string): boolean {
  return text.trim().length >= SECRET_MIN_LENGTH;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The one place that knows every secret value of a run, and takes them out of any text. */
export class Secrets {
  readonly #values = new Set<string>();
  readonly #forms = new FormIndex();

  /** Tells how long a secret can be, in whichever form. */
  get longestForm(): number {
    return this.#forms.longest;
  }

  /**
   * Adds a secret and each of its lines, because a log is masked line by line; also without the
   * space around it, which services take off. None of them is one of the `open` words.
   *
   * @returns the lines that were not known before, for the runner to be told. It must not be
   * told of many lines at once: it would mask each of them, a `{` or a `1` as well, and drop
   * the outputs that hold one
   */
  add(secret: string, open: ReadonlySet<string> = NO_WORDS): string[] {
    return [...secret.split(/\r\n|\r|\n/), secret]
      .flatMap((part) => [part, part.trim()])
      .filter((part) => !open.has(part) && this.#addOne(part))
      .filter((part) => !/[\r\n]/.test(part));
  }

  /** Masks each secret that begins in a text, in whichever form, and the rest of a cut one. */
  redact(text: string, { length = text.length, mayBeCut = false }: Excerpt = {}): string {
    // A run whose inputs are wrong often has none, and is not to wait for what reads texts.
    if (this.longestForm === 0) return text.slice(0, length);
    const covered = readingsOf(text).flatMap(({ text: read, originOf }) =>
      [...this.#wholeSecrets(read), ...this.#cutSecrets(read, mayBeCut)].map(
        ([from, to]): Range => [originOf(from), originOf(to)],
      ),
    );
    return maskRanges(text, { covered, length });
  }

  #addOne(value: string): boolean {
    if (!isMaskable(value) || this.#values.has(value)) return false;
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

  /** Finds where the text before a cut ends in a form's beginning. */
  *#cutSecrets(text: string, mayBeCut: boolean): Iterable<Range> {
    let from = 0;
    for (const { ends, end: last } of cutsIn(text, mayBeCut)) {
      from = Math.max(from, last - LONGEST_BEGINNING);
      for (let start = from; start < last; start += 1) {
        const end = ends.findLast((cut) => this.#forms.hasBeginning(text, { start, end: cut }));
        if (end === undefined) continue;
        yield [start, Math.max(end, last)];
        break;
      }
      from = last + 1;
    }
  }
}

type Range = readonly [start: number, end: number];

/** Puts one mask for each run of ranges that touch, so overlapping secrets leave no rest. */
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
