/** What is wrong with a text, and what would be right: two sentences without their period. */
export interface Problem {
  readonly problem: string;
  readonly remedy: string;
}

/** What a parser makes of a text: a value, or why there is none. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Wrong;

export interface Wrong extends Problem {
  readonly ok: false;
}

export function parsed<T>(value: T): Parsed<T> & { readonly ok: true } {
  return { ok: true, value };
}

export function wrong(problem: string, remedy: string): Wrong {
  return { ok: false, problem, remedy };
}

/** Reads on from a value; a problem stays as it is. */
export function andThen<T, U>(first: Parsed<T>, next: (value: T) => Parsed<U>): Parsed<U> {
  return first.ok ? next(first.value) : first;
}

/** Takes all values, or the first problem. */
export function every<T>(all: readonly Parsed<T>[]): Parsed<T[]> {
  const values: T[] = [];
  for (const one of all) {
    if (!one.ok) return one;
    values.push(one.value);
  }
  return parsed(values);
}
