/** How many characters of somebody else's text are shown at most. */
export const SHOWN_LENGTH = 200;

/** Stands where somebody else's text was cut. */
const CUT = '…';

/*
 * A sentence of ours can hold four things that only the shell can spell: somebody else's text,
 * which has to be redacted while it is whole and cut afterwards, the name of an option, which is
 * an input in a workflow and a flag on a command line, how an option is set there, and a place,
 * which is another one on each server. They stand in it between characters of Unicode's private
 * use, and `tell` puts them into their final form.
 */
const UNTRUSTED = '\ue000';
const LENGTH_END = '\ue001';
const OPTION = '\ue002';
const END = '\ue003';
const PLACE = '\ue004';
const SETTING = '\ue005';
const MARKS = /[\ue000-\ue005]/g;
const MARKED =
  /\ue000(?<length>\d+)\ue001(?<text>[^\ue003]*)\ue003|\ue002(?<name>[a-z-]+)(?:=(?<value>[a-z-]+))?\ue003|\ue004(?<place>[a-z]+)\ue003|\ue005(?<set>[a-z-]+)\ue003|[^\ue000\ue002\ue004\ue005]+|./gsu;

/** Puts somebody else's text (a tag, a name, an answer of the service) into a sentence. */
export function untrusted(text: string, length = SHOWN_LENGTH): string {
  return `${UNTRUSTED}${length}${LENGTH_END}${text.replace(MARKS, escapeSequence)}${END}`;
}

/** Puts somebody else's text in double quotes. */
export function quote(text: string, length = SHOWN_LENGTH): string {
  return `"${untrusted(text, length)}"`;
}

/** Puts an option into a sentence for the shell to spell; also with one of its values. */
export function option(name: string, value?: string): string {
  return `${OPTION}${value === undefined ? name : `${name}=${value}`}${END}`;
}

/** Begins a sentence with how to set an option that has no value, for the shell to say. */
export function howToSet(name: string): string {
  return `${SETTING}${name}${END}`;
}

/** Spells an option as a workflow does. */
export function inWorkflow(name: string, value?: string): string {
  return value === undefined ? name : `${name}: ${value}`;
}

/** Where a run has its secrets and its variables from, and what sets those of its process. */
export type Place = 'secrets' | 'variables' | 'environment';

/** Puts a place into a sentence, for the shell to name; after a preposition. */
export function place(name: Place): string {
  return `${PLACE}${name}${END}`;
}

/** What a place is called where the shell has no other name for it. */
const PLACES: Readonly<Record<Place, string>> = {
  secrets: 'the secrets of this run',
  variables: 'the variables of this run',
  environment: 'the environment of this run',
};

/** Nothing that stands further on in somebody else's text is looked at. */
const LOOKED_AT = 4_000;

/** How a shell puts the marked parts of a sentence into words. */
export interface Telling {
  /**
   * A text without the secrets in it: its first `length` characters if that is given, and where
   * it `mayBeCut`, also without the rest of a secret at its end.
   */
  readonly redact: (text: string, excerpt: { length?: number; mayBeCut?: boolean }) => string;
  /** No secret, in whichever form, is longer; so much more is looked at than is shown. */
  readonly longestSecret: number;
  readonly spellOption: (name: string, value?: string) => string;
  /** In place of words that fit every shell. */
  readonly sayHowToSet?: (name: string) => string;
  /** In place of names that fit every shell. */
  readonly places?: Readonly<Record<Place, string>>;
}

/** Spells a sentence as it may be shown: each text in it redacted, then cut, then escaped. */
export function tell(sentence: string, telling: Telling): string {
  const parts = Array.from(sentence.matchAll(MARKED), ({ groups = {}, 0: own }) => {
    const { length, text, name, value, set, place: where } = groups;
    if (name !== undefined) return telling.spellOption(name, value);
    if (set !== undefined) return telling.sayHowToSet?.(set) ?? `Set ${telling.spellOption(set)}`;
    if (where !== undefined) return (telling.places ?? PLACES)[where as Place];
    return text === undefined
      ? telling.redact(own, {})
      : tellUntrusted(text, Number(length), telling);
  });
  return parts.join('');
}

/** Tells a text; a secret that begins in what is looked at is whole, however far it goes on. */
function tellUntrusted(text: string, length: number, { redact, longestSecret }: Telling): string {
  const looked = text.slice(0, LOOKED_AT + longestSecret);
  const redacted = redact(looked, { length: LOOKED_AT, mayBeCut: true });
  const whole = text.length > LOOKED_AT ? text.length : redacted.length;
  return printable(redacted, length, whole);
}

/** Takes the marks out of a sentence and does nothing else to it, for comparisons. */
export function plain(sentence: string): string {
  return tell(sentence, {
    redact: (text, { length }) => text.slice(0, length),
    longestSecret: 0,
    spellOption: inWorkflow,
  });
}

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
 * Makes a text safe to show in one line: unprintable characters become `\u{…}`, and what
 * follows the first `length` characters is cut. `whole` is how long it was before others cut it.
 */
export function printable(text: string, length = SHOWN_LENGTH, whole = text.length): string {
  if (text.length <= length && whole <= length) return escaped(text);
  const shown = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return `${escaped(shown)}${CUT} (${whole} characters)`;
}

/** Writes what cannot be seen in a text of many lines as `\u{…}`. */
export function withoutHidden(text: string): string {
  return text.replace(/[^\n\t]+/g, escaped);
}

function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), escapeSequence);
}

function escapeSequence(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`;
}
