/** What became of somebody's text: the value, or what is wrong with it and what would be right. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Wrong;

/** What is wrong with a text, and what would be right; neither ends in a period. */
export interface Wrong {
  readonly ok: false;
  readonly problem: string;
  readonly remedy: string;
}

/** Wraps the value that a text was read as. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** Says what is wrong with a text. */
export function wrong(problem: string, remedy: string): Wrong {
  return { ok: false, problem, remedy };
}
