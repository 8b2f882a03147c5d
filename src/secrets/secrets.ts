import { CUT } from '../text/quote.ts';
import { encodedForms } from './encoded-forms.ts';

/** What stands in the place of a secret, as the runner writes it. */
export const MASK = '***';

/** Shorter strings are no secrets: masking `ru` would mask half of the log. */
export const SECRET_MIN_LENGTH = 6;

/** The forms of secrets are found by their first characters; so many of a cut one are taken out. */
const BEGINNING_LENGTH = 4;

/** So much of a text before its cut is searched for the beginning of a secret. */
const LONGEST_BEGINNING = 2_000;

/** The one place that knows every secret value of a run, and takes them out of any text. */
export class Secrets {
  readonly #values = new Set<string>();
  /** By their first characters, so that a text is read once, however many secrets there are. */
  readonly #forms = new Map<string, Set<string>>();
  #longestForm = 0;

  /** How long a secret can be at most, in whichever form. */
  get longestForm(): number {
    return this.#longestForm;
  }

  /**
   * Adds a secret and each of its lines, because a log is masked line by line.
   *
   * @returns the lines that were not known before, for the runner to be told. It must not be
   * told of many lines at once: it would mask each of them, a `{` or a `1` as well, and drop
   * the outputs that hold one
   */
  add(secret: string): string[] {
    const parts = [...secret.split(/\r\n|\r|\n/), secret];
    return parts.filter((part) => this.#addOne(part)).filter((part) => !/[\r\n]/.test(part));
  }

  /**
   * The first characters of a text, all of them if no length is given, without any secret that
   * begins in them, in whichever form it stands there, and without the rest of one that was cut.
   */
  redact(text: string, length = text.length): string {
    const covered = [...this.#wholeSecrets(text), ...this.#cutSecrets(text)];
    return maskRanges(text, { covered, length });
  }

  #addOne(value: string): boolean {
    if (value.trim().length < SECRET_MIN_LENGTH || this.#values.has(value)) return false;
    this.#values.add(value);
    for (const form of encodedForms(value)) {
      if (form.length >= SECRET_MIN_LENGTH) this.#addForm(form);
    }
    return true;
  }

  #addForm(form: string): void {
    this.#longestForm = Math.max(this.#longestForm, form.length);
    const beginning = form.slice(0, BEGINNING_LENGTH);
    const alike = this.#forms.get(beginning);
    if (alike === undefined) this.#forms.set(beginning, new Set([form]));
    else alike.add(form);
  }

  *#wholeSecrets(text: string): Iterable<Range> {
    for (let start = 0; start < text.length; start += 1) {
      for (const form of this.#formsThatBeginAt(text, start)) {
        if (text.startsWith(form, start)) yield [start, start + form.length];
      }
    }
  }

  /** Where the text before a cut ends in the beginning of a form. */
  *#cutSecrets(text: string): Iterable<Range> {
    let from = 0;
    for (let cut = text.indexOf(CUT); cut !== -1; cut = text.indexOf(CUT, from)) {
      from = Math.max(from, cut - LONGEST_BEGINNING);
      for (let start = from; start <= cut - BEGINNING_LENGTH; start += 1) {
        const rest = text.slice(start, cut);
        for (const form of this.#formsThatBeginAt(text, start)) {
          if (form.startsWith(rest)) yield [start, cut];
        }
      }
      from = cut + 1;
    }
  }

  #formsThatBeginAt(text: string, start: number): Iterable<string> {
    return this.#forms.get(text.slice(start, start + BEGINNING_LENGTH)) ?? [];
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
