/** How many characters of somebody else's text are shown at most. */
export const SHOWN_LENGTH = 200;

/** Stands where somebody else's text was cut. */
export const CUT = '…';

/**
 * Everything but printable text: control characters, line breaks, invisible and
 * direction-changing characters, lone surrogates, and what is not assigned.
 */
const UNPRINTABLE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]`;

/**
 * What is printable for sure: ASCII, the letters of Europe, and the signs of the summary. To
 * look up Unicode's classes takes long, and most texts do not need it.
 */
const PLAIN =
  /^[\x20-\x7e\xa1-\xac\xae-\u0377\u0400-\u052f\u2010-\u2027\u2190-\u21ff\u2580-\u27bf\u2b1b\u2b1c\u{1f300}-\u{1f64f}]*$/u;

/**
 * Makes somebody else's text (a tag, a name, an answer of the service) safe to show in one
 * line: unprintable characters become `\u{…}`, the rest is cut after `length` characters.
 */
export function printable(text: string, length = SHOWN_LENGTH): string {
  const cut = text.length > length;
  if (!cut) return escaped(text);
  const whole = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return `${escaped(whole)}${CUT} (${text.length} characters)`;
}

/** The text of many lines with what cannot be seen in it written as `\u{…}`. */
export function withoutHidden(text: string): string {
  return text.replace(/[^\n\t]+/g, escaped);
}

function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  const unprintable = new RegExp(UNPRINTABLE, 'gu');
  return text.replace(unprintable, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** The same in double quotes. */
export function quote(text: string, length = SHOWN_LENGTH): string {
  return `"${printable(text, length)}"`;
}
