import { type Token, Lexer, walkTokens } from 'marked';

/** A heading of a Markdown text, and what stands under it before the next one. */
export interface Section {
  readonly level: number;
  /** The heading as it is written, backticks included. */
  readonly title: string;
  /** The rows of each table without its head; the cells as they are written. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Those inside a list as well. */
  readonly blocks: readonly CodeBlock[];
  /** What is neither a table nor a block of code. */
  readonly prose: readonly Token[];
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** The sections of a text; what stands before the first heading is left out. */
export function readSections(markdown: string): Section[] {
  const tokens = new Lexer({ gfm: true }).lex(markdown);
  const starts = tokens.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  return starts.map((start, index) => toSection(tokens.slice(start, starts[index + 1])));
}

function toSection([heading, ...below]: Token[]): Section {
  if (heading?.type !== 'heading') throw new Error('A section begins with its heading.');
  return {
    level: heading.depth as number,
    title: heading.text as string,
    tables: below.flatMap((token) => (token.type === 'table' ? [rowsOf(token)] : [])),
    blocks: blocksIn(below),
    prose: below.filter(({ type }) => type !== 'table' && type !== 'code'),
  };
}

function blocksIn(tokens: Token[]): CodeBlock[] {
  const found: CodeBlock[] = [];
  void walkTokens(tokens, (token) => {
    if (token.type === 'code') found.push(blockOf(token));
  });
  return found;
}

function blockOf(code: Token): CodeBlock {
  const { lang = '', text } = code as { lang?: string; text: string };
  return { language: lang, text };
}

function rowsOf(table: Token): string[][] {
  const { rows } = table as { rows: readonly (readonly { readonly text: string }[])[] };
  return rows.map((row) => row.map(({ text }) => text));
}

/** The section under a heading. */
export function sectionOf(sections: readonly Section[], title: string): Section {
  const found = sections.find((section) => section.title === title);
  if (found === undefined) throw new Error(`There is no section "${title}".`);
  return found;
}

/** Every different piece of code inside a text, in alphabetical order. */
export function codeIn(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  void walkTokens([...tokens], (token) => {
    if (token.type === 'codespan') found.add((token as { text: string }).text);
  });
  return [...found].sort();
}

/** The same for what is written in one line, such as a cell of a table. */
export function codeInLine(text: string): string[] {
  return codeIn(Lexer.lexInline(text));
}

/** The targets of links and pictures, those in HTML as well, in their order. */
export function targetsIn(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  void walkTokens([...tokens], (token) => {
    if (token.type === 'link' || token.type === 'image') {
      found.push((token as { href: string }).href);
    }
    if (token.type !== 'html') return;
    for (const [, target = ''] of token.raw.matchAll(/(?:src|srcset|href)="([^"]*)"/g)) {
      found.push(target);
    }
  });
  return found;
}

/** Every target of a whole text. */
export function targetsOf(markdown: string): string[] {
  return targetsIn(new Lexer({ gfm: true }).lex(markdown));
}

/**
 * The anchors that GitHub gives the headings of a text: in lower case, spaces as hyphens, without
 * punctuation, and numbered where one was there before.
 */
export function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = readSections(markdown).map(({ title }) => {
    const text = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
  return new Set(anchors);
}
