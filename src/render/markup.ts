import { option, printable } from '../text/quote.ts';
import { code, link, words } from './markdown.ts';

/** How a sentence of a report marks what stands in it. */
export interface Markup {
  readonly code: (text: string) => string;
  readonly words: (text: string) => string;
  /** The address must be one that this program made itself. */
  readonly link: (text: string, url: string) => string;
  readonly strong: (text: string) => string;
  /** The name of an option, which a shell of a log has yet to spell. */
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

/** For a log, which shows every character as it is. */
export const PLAIN: Markup = {
  code: (text) => printable(text),
  words: (text) => printable(text),
  link: (text, url) => `${text} (${url})`,
  strong: (text) => text,
  option: (name) => option(name),
};
