/** Forms are found by their first characters; so many of a cut one are taken out. */
const BEGINNING_LENGTH = 4;

/** The forms that begin alike. */
interface Alike {
  readonly forms: Set<string>;
  /** In the order of their code units; made when it is first needed. */
  sorted: readonly SortedForm[] | undefined;
}

interface SortedForm {
  readonly form: string;
  /** The longest other form with which this one begins. */
  readonly inside: SortedForm | undefined;
}

/**
 * The forms of all secrets, by their first characters, so that a text is read once, however many
 * there are. Where many begin alike, each place of a text is compared with a few of them.
 */
export class FormIndex {
  readonly #byBeginning = new Map<string, Alike>();
  #longest = 0;

  get longest(): number {
    return this.#longest;
  }

  add(form: string): void {
    this.#longest = Math.max(this.#longest, form.length);
    const alike = this.#at(form, 0) ?? { forms: new Set(), sorted: undefined };
    this.#byBeginning.set(form.slice(0, BEGINNING_LENGTH), alike);
    alike.forms.add(form);
    alike.sorted = undefined;
  }

  /** Measures the longest form that stands at a place of a text; 0: none does. */
  longestAt(text: string, start: number): number {
    const alike = this.#at(text, start);
    if (alike === undefined) return 0;
    const sorted = sortedForms(alike);
    const here = text.slice(start, start + this.#longest);
    // Whichever stands here is the last that does not come behind, or one inside it.
    let found = sorted[placeIn(sorted, (form) => form > here) - 1];
    const common = found === undefined ? 0 : commonLength(found.form, here);
    while (found !== undefined && found.form.length > common) found = found.inside;
    return found?.form.length ?? 0;
  }

  /** Tells whether a part of a text begins a form, and is not too short to tell. */
  hasBeginning(text: string, { start, end }: { start: number; end: number }): boolean {
    if (end - start < BEGINNING_LENGTH) return false;
    const alike = this.#at(text, start);
    if (alike === undefined) return false;
    const sorted = sortedForms(alike);
    const part = text.slice(start, end);
    return sorted[placeIn(sorted, (form) => form >= part)]?.form.startsWith(part) === true;
  }

  #at(text: string, start: number): Alike | undefined {
    return this.#byBeginning.get(text.slice(start, start + BEGINNING_LENGTH));
  }
}

function sortedForms(alike: Alike): readonly SortedForm[] {
  if (alike.sorted !== undefined) return alike.sorted;
  const sorted: SortedForm[] = [];
  for (const form of [...alike.forms].sort()) {
    let inside = sorted.at(-1);
    while (inside !== undefined && !form.startsWith(inside.form)) inside = inside.inside;
    sorted.push({ form, inside });
  }
  alike.sorted = sorted;
  return sorted;
}

/** Finds the place of the first form of which something is true, as it is of all behind it. */
function placeIn(sorted: readonly SortedForm[], isBehind: (form: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(sorted[middle]?.form ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
