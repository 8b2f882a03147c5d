/** A text as it may be meant: what each code in it stands for is in its place. */
export interface Reading {
  readonly text: string;
  /** Where a character of it, or its end, stands in the text that it was read from. */
  readonly originOf: (at: number) => number;
}

/** What writes characters otherwise, and what each of its codes stands for. */
export interface Code {
  /** Without it there is none; to look for it costs least. */
  readonly mark: string;
  /** One code; with the flag g. */
  readonly pattern: RegExp;
  /** Undefined for what only looks like one. */
  readonly meaningOf: (found: RegExpExecArray) => string | undefined;
}

/** The text with each code read; undefined where none stands in it. */
export function decoded(
  { text, originOf }: Reading,
  { mark, pattern, meaningOf }: Code,
): Reading | undefined {
  if (!text.includes(mark)) return undefined;
  const parts: string[] = [];
  const origins: number[] = [];
  let end = 0;
  const keep = (to: number) => {
    parts.push(text.slice(end, to));
    for (; end < to; end += 1) origins.push(end);
  };
  for (const found of text.matchAll(pattern)) {
    const meant = meaningOf(found);
    if (meant === undefined) continue;
    keep(found.index);
    parts.push(meant);
    origins.push(...Array<number>(meant.length).fill(found.index));
    end = found.index + found[0].length;
  }
  if (parts.length === 0) return undefined;
  keep(text.length);
  return { text: parts.join(''), originOf: (at) => originOf(origins[at] ?? text.length) };
}
