import { encodedForms } from './encoded-forms.ts';

/** What stands in the place of a secret, as the runner writes it. */
export const MASK = '***';

/** Shorter strings are no secrets: masking `ru` would mask half of the log. */
export const SECRET_MIN_LENGTH = 6;

/** The one place that knows every secret value of a run, and takes them out of any text. */
export class Secrets {
  readonly #values = new Set<string>();
  readonly #forms = new Set<string>();

  /**
   * Adds a secret and each of its lines, because a log is masked line by line.
   *
   * @returns what was not known before, for the runner to be told
   */
  add(secret: string): string[] {
    const added = [secret, ...secret.split(/\r\n|\r|\n/)].filter((value) => this.#addOne(value));
    return added;
  }

  /** The text without any secret, in whichever form it stands there. */
  redact(text: string): string {
    const covered = [...this.#forms].flatMap((form) => occurrences(text, form));
    return covered.length === 0 ? text : maskRanges(text, covered);
  }

  #addOne(value: string): boolean {
    if (value.trim().length < SECRET_MIN_LENGTH || this.#values.has(value)) return false;
    this.#values.add(value);
    for (const form of encodedForms(value)) this.#forms.add(form);
    return true;
  }
}

type Range = readonly [start: number, end: number];

function occurrences(text: string, form: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
    ranges.push([start, start + form.length]);
  }
  return ranges;
}

/** One mask for each run of ranges that touch, so that overlapping secrets leave no rest. */
function maskRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let end = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > end || end === 0) masked += text.slice(end, from) + MASK;
    end = Math.max(end, to);
  }
  return masked + text.slice(end);
}
