import type { Markup } from './markdown.ts';

/** Where the released code can be looked at; each of it only where that is known. */
export interface CodeFacts {
  readonly commit?: Readonly<{ name: string; url: string }> | undefined;
  /** The page of what has changed since the former version. */
  readonly comparison?: Readonly<{ formerVersion: string; url: string }> | undefined;
}

/** Links the code that was released; says nothing where none of it is known. */
export function codeSentence({ commit, comparison }: CodeFacts, markup: Markup): string[] {
  const { code, link } = markup;
  const parts = [
    ...(commit === undefined ? [] : [`The commit is ${link(code(commit.name), commit.url)}.`]),
    ...(comparison === undefined
      ? []
      : [
          `What it changes since ${code(comparison.formerVersion)} is on ${link('a page of its own', comparison.url)}.`,
        ]),
  ];
  return parts.length === 0 ? [] : [parts.join(' ')];
}
