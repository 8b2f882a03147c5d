/** Forms are found by their first characters; so many of a cut one are taken out. */
export const BEGINNING_LENGTH = 4;

/** The forms that begin alike. */
interface Alike {
  readonly forms: Set<string>;
  /** The lengths that there are, the longest first. */
  lengths: readonly number[];
  /** In the order of their code units; made when it is first needed. */
  sorted: readonly string[] | undefined;
}

/**
 * The forms of all secrets, by their first characters, so that a text is read once, however many
 * there are. Where many begin alike, each place of a text costs one look for each length.
 */
export class FormIndex {
  readonly #byBeginning = new Map<string, Alike>();
  #longest = 0;

  get longest(): number {
    return this.#longest;
  }

  add(form: string): void {
    this.#longest = Math.max(this.#longest, form.length);
    const alike = this.#at(form, 0) ?? { forms: new Set(), lengths: [], sorted: undefined };
    this.#byBeginning.set(form.slice(0, BEGINNING_LENGTH), alike);
    alike.forms.add(form);
    alike.lengths = [...new Set([...alike.lengths, form.length])].sort((a, b) => b - a);
    alike.sorted = undefined;
  }

  /** How long the longest form is that stands at a place of a text; 0: none does. */
  longestAt(text: string, start: number): number {
    const alike = this.#at(text, start);
    if (alike === undefined) return 0;
    return alike.lengths.find((length) => alike.forms.has(text.slice(start, start + length))) ?? 0;
  }

  /** Whether a part of a text is the beginning of a form, and not too short to tell. */
  hasBeginning(text: string, { start, end }: { start: number; end: number }): boolean {
    if (end - start < BEGINNING_LENGTH) return false;
    const alike = this.#at(text, start);
    if (alike === undefined) return false;
    alike.sorted ??= [...alike.forms].sort();
    const part = text.slice(start, end);
    return alike.sorted[firstNotBefore(alike.sorted, part)]?.startsWith(part) === true;
  }

  #at(text: string, start: number): Alike | undefined {
    return this.#byBeginning.get(text.slice(start, start + BEGINNING_LENGTH));
  }
}

/** The place of the first text that does not come before another one. */
function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
