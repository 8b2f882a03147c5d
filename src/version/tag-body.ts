/** What stands in a tag behind its prefix and its `v`, in three pieces. */
export interface TagBody {
  /** The numbers at the beginning, at least one. */
  readonly numbers: readonly string[];
  /** What follows them, with what sets it off: `-rc.1`, `rc1`, `.dev3`; often empty. */
  readonly tail: string;
  /** What follows the first `+`, if there is one. */
  readonly build: string | undefined;
}

const NUMBERS = /^\d+(?:\.\d+)*/;

/** Takes a text apart at its numbers and its `+`; undefined if it does not begin with a number. */
export function splitTagBody(text: string): TagBody | undefined {
  const numbers = NUMBERS.exec(text)?.[0];
  if (numbers === undefined) return undefined;
  const plus = text.indexOf('+');
  const end = plus === -1 ? text.length : plus;
  return {
    numbers: numbers.split('.'),
    tail: text.slice(numbers.length, end),
    build: plus === -1 ? undefined : text.slice(end + 1),
  };
}
