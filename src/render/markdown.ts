import { printable } from '../text/quote.ts';

/**
 * What Markdown as GitHub reads it, HTML or a table would take for its own: emphasis, code,
 * links, tags, cells, strike-through, math, emoji, and addresses that become links.
 */
const SPECIAL = /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=www)\./giu;

/** Somebody else's text as plain words, safe anywhere in a line and in a table's cell. */
export function words(text: string, length = 1_000): string {
  // GitHub looks for mentions after it has read the entities; a comment parts the two halves.
  return printable(text, length).replace(SPECIAL, entity).replaceAll('&#64;', '&#64;<!-- -->');
}

/** Somebody else's text as code: GitHub links nothing inside it. */
export function code(text: string): string {
  return `<code>${printable(text).replace(SPECIAL, entity)}</code>`;
}

/** A table; the cells must be Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A link to an address that this program made itself. */
export function link(text: string, url: string): string {
  return `[${text}](${encodeURI(url)})`;
}

function entity(char: string): string {
  return `&#${char.codePointAt(0) ?? 0};`;
}
