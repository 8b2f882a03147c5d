import { printable } from '../text/quote.ts';

/**
 * What Markdown as GitHub reads it, HTML or a table would take for its own: emphasis, code,
 * links, tags, cells, strike-through, math, emoji, addresses that become links, and at the
 * beginning of a line lists, rules and indentation.
 */
const SPECIAL =
  /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=[wW]{3})\.|^[-+=\s]|^\d(?=\d*[.)](?:\s|$))/g;

/**
 * GitHub looks for mentions, emoji and issues after it has read the entities of `@`, `:` and
 * `#`; a comment parts the two halves.
 */
const REFERENCE_SIGN = /&#(?:64|58|35);/g;

const MAIL_SIGN = /&#64;/g;

/** A line of a diff holds a few names of others, each cut already. */
const LINE_LENGTH = 500;

/** Writes somebody else's text as plain words, safe anywhere in a line and in a table's cell. */
export function words(text: string, length = 1_000): string {
  const shown = printable(text, length).replace(SPECIAL, entity);
  return shown.replace(REFERENCE_SIGN, '$&<!-- -->');
}

/**
 * Writes somebody else's text as code. GitHub links nothing inside it but addresses of mail, which
 * its Markdown finds in whatever text there is, after it has read the entities; hence the comment.
 */
export function code(text: string): string {
  const shown = printable(text).replace(SPECIAL, entity).replace(MAIL_SIGN, '$&<!-- -->');
  return `<code>${shown}</code>`;
}

/** How a line of a diff begins; GitHub colours it by that. */
export type DiffSign = '+' | '-' | '!' | ' ';

export interface DiffLine {
  readonly sign: DiffSign;
  readonly text: string;
}

/** Writes a diff, which GitHub colours; it links nothing inside it. */
export function diff(lines: readonly DiffLine[]): string {
  const shown = lines.map(
    ({ sign, text }) => `${sign} ${printable(text, LINE_LENGTH).replace(SPECIAL, entity)}`,
  );
  return `<pre lang="diff">\n${shown.join('\n')}\n</pre>`;
}

/** Writes the same lines for a log, which shows every character as it is. */
export function plainDiff(lines: readonly DiffLine[]): string[] {
  return lines.map(({ sign, text }) => `${sign} ${printable(text, LINE_LENGTH)}`);
}

/** Writes a table; the cells must be Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Writes a link to an address that this program made itself. */
export function link(text: string, url: string): string {
  return `[${text}](${encodeURI(url)})`;
}

function entity(char: string): string {
  return `&#${char.codePointAt(0) ?? 0};`;
}

/** How a sentence of a report marks what stands in it. */
export interface Markup {
  readonly code: (text: string) => string;
  readonly words: (text: string) => string;
  /** The address must be one that this program made itself. */
  readonly link: (text: string, url: string) => string;
  readonly strong: (text: string) => string;
  /** The name of an option. */
  readonly option: (name: string) => string;
}

/** For a summary. */
export const MARKDOWN: Markup = {
  code,
  words,
  link,
  strong: (text) => `**${text}**`,
  option: code,
};

/** Marks nothing, for a log, which shows every character; an option is spelled by its shell. */
export function plainMarkup(spellOption: (name: string) => string): Markup {
  return {
    code: (text) => printable(text),
    words: (text) => printable(text),
    link: (text, url) => `${text} (${url})`,
    strong: (text) => text,
    option: spellOption,
  };
}
