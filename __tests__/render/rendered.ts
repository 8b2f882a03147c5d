import { marked } from 'marked';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Markdown as GitHub's flavour of it renders it. */
export function htmlOf(markdown: string): string {
  return marked.parse(markdown, { gfm: true, async: false });
}

/** The names of the elements in HTML, without the comments, in order. */
export function elementsOf(html: string): string[] {
  return [...withoutComments(html).matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name!);
}

/** The text that a reader of the HTML sees. */
export function textOf(html: string): string {
  return decoded(withoutComments(html).replace(/<[^>]*>/g, ''));
}

/**
 * The pieces of text that lie in one node each, outside code: there GitHub looks for mentions,
 * emoji and references once the Markdown is rendered.
 */
export function textNodesOf(html: string): string[] {
  return html
    .replace(/<code>.*?<\/code>/gs, '<code>')
    .split(/<[^>]*>/)
    .map(decoded);
}

/** The cells of each row of each table. */
export function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs)].map(([, cell]) => textOf(cell!).trim()),
  );
}

function withoutComments(html: string): string {
  return html.replace(/<!--.*?-->/gs, '');
}

function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|([a-z]+));/g, (entity, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name!] ?? entity) : String.fromCodePoint(Number(code)),
  );
}
