/** A character of a text, and where it stands: counted from 1, as an editor does. */
export interface PlacedCharacter {
  readonly char: string;
  readonly place: number;
}

/** Finds the first character that a pattern of one character does not take. */
export function firstOtherThan(allowed: RegExp, text: string): PlacedCharacter | undefined {
  const characters = Array.from(text);
  const index = characters.findIndex((char) => !allowed.test(char));
  const char = characters[index];
  return char === undefined ? undefined : { char, place: index + 1 };
}

/**
 * What kinds of characters come where they do not belong, the more particular kind first. The
 * patterns are texts: to read Unicode's classes takes long, and only what is refused needs them.
 */
const KINDS: readonly (readonly [pattern: string, what: string])[] = [
  [' ', 'a space'],
  [String.raw`\t`, 'a tab'],
  [String.raw`[\r\n\u2028\u2029]`, 'a line break'],
  [String.raw`[\p{Zs}\u2800]`, 'a space of another kind than the usual one'],
  [String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{M}]`, 'a character that cannot be seen'],
  [String.raw`[\p{Pd}\u2212]`, 'a dash'],
  [String.raw`["'${'`'}\u00ab\u00bb\u2018-\u201f]`, 'a quotation mark'],
  [String.raw`\p{Script=Cyrillic}`, 'a Cyrillic letter'],
  [String.raw`\p{Script=Greek}`, 'a Greek letter'],
  [String.raw`[A-Za-z]`, 'a Latin letter'],
  [String.raw`\p{L}`, 'a letter outside A to Z'],
  [String.raw`[0-9]`, 'a digit'],
  [String.raw`\p{N}`, 'a digit outside 0 to 9'],
];

/** Names the kind of a character in words that do not show which one. */
export function kindOf(char: string): string {
  const kind = KINDS.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(char));
  return kind?.[1] ?? 'a sign';
}

/** Letters of Cyrillic and Greek that look like Latin ones, each above its Latin one. */
const FOREIGN = 'авекмнорстхуіјѕԁАВЕКМНОРСТХУІЈЅοανΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'abekmhopctxyijsdABEKMHOPCTXYIJSoavABEZHIKMNOPTYX';

/** Finds the Latin letter that one of another script passes for; undefined where it is for none. */
export function latinLookAlike(char: string): string | undefined {
  const at = FOREIGN.indexOf(char);
  return at === -1 ? undefined : LATIN[at];
}
