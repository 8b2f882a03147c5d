import type { Problem } from '../domain/parsed.ts';
import { EXPRESSION, type Mistake, UNFILLED, mistakeIn } from './mistaken-values.ts';

/** What is wrong with a text that is to be JSON, and where. No problem shows any of the text. */
export interface JsonMistake extends Problem {
  /** Undefined where it is wrong as a whole. */
  readonly offset: number | undefined;
}

const AS_JSON = 'Write it as JSON, such as {"autoAnswer": true}';
const NO_QUOTES_AROUND = 'Take away what stands around the JSON';

/** Texts that are something else than JSON, or JSON in a wrapping. */
const AS_A_WHOLE: readonly Mistake[] = [
  ...UNFILLED.filter((mistake) => mistake !== EXPRESSION),
  {
    form: /^(?:Object|Array|\[object Object\])$/,
    problem: 'it is no more than the word that an expression or a script makes of an object',
    remedy: 'Leave fromJSON out, or write toJSON(…) or JSON.stringify(…) around the object',
  },
  {
    form: /^[a-z][a-z0-9+.-]*:\/\//i,
    problem: 'it is an address',
    remedy: 'Give the JSON itself: no address is followed to it',
  },
  {
    form: /^@?[\w./\\:-]*\.(?:json5?|ya?ml)$/i,
    problem: 'it is the name of a file',
    remedy: 'Give what is in the file: no file is read',
  },
  {
    form: /^-----BEGIN /,
    problem: 'it is a key or a certificate by itself',
    remedy: String.raw`Put it into a string of a JSON object, with \n for each of its line breaks`,
  },
  {
    form: /^(?:```|~~~)/,
    problem: 'it stands between the marks of a block of code',
    remedy: NO_QUOTES_AROUND,
  },
  { form: /^['"`]\s*[{[]/, problem: 'it stands in quotation marks', remedy: NO_QUOTES_AROUND },
  {
    form: /^"(?:[^"\\]|\\.)*"\s*:/,
    problem: 'the { and } around it are missing',
    remedy: 'Put it between { and }',
  },
  { form: /^</, problem: 'it is XML or HTML', remedy: AS_JSON },
  {
    form: /^(?:export\s+)?[A-Za-z_][\w.-]*\s*=/,
    problem: 'it is of the form NAME=value, as lines of an .env file are',
    remedy: AS_JSON,
  },
  {
    form: /^(?:---(?:\s|$)|%YAML|- |'?[\w.-]+'?\s*:(?:\s|$))/,
    problem: 'it is YAML',
    remedy: AS_JSON,
  },
];

const DOUBLE_QUOTES = 'Write " before and after each key and each text';
const WITHOUT = 'Take it away';

/** What stands at the place where JSON cannot go on. The forms are sticky. */
const AT_THE_PLACE: readonly Mistake[] = [
  {
    form: /$/y,
    problem: 'the text ends before the JSON does',
    remedy: 'Close the brackets that are open, or copy the whole of it',
  },
  {
    form: /\$\s?\{\{|(?<=\{)\{/y,
    problem: 'an expression stands there that nobody has evaluated',
    remedy: EXPRESSION.remedy,
  },
  {
    form: /\$[\w{(]|%\w+%/y,
    problem: 'a variable stands there whose value no shell has put in',
    remedy: 'Put its value there: no shell reads this text',
  },
  {
    form: /'/y,
    problem: 'a single quotation mark stands where JSON has a double one',
    remedy: DOUBLE_QUOTES,
  },
  {
    form: /[`´«»‘-‟″]/y,
    problem: 'a typographic quotation mark stands where JSON has "',
    remedy: `${DOUBLE_QUOTES}; editors and chats put “ and ” in their place`,
  },
  {
    form: /(?<=,[ \t\n\r]*)[}\]]/y,
    problem: 'a comma stands before the bracket that closes',
    remedy: 'Take the last comma away',
  },
  { form: /,/y, problem: 'there is a comma too many', remedy: WITHOUT },
  {
    form: /\/\/|\/\*|#|<!--/y,
    problem: 'a comment stands there, and JSON has none',
    remedy: WITHOUT,
  },
  {
    form: /\\["']/y,
    problem: 'a quotation mark outside of strings has a backslash before it',
    remedy: 'Take the backslashes away: some program has escaped the JSON once too often',
  },
  {
    form: /\\[nrt]/y,
    problem: String.raw`a written \n, \r or \t stands outside of strings`,
    remedy: 'Put a real line break or a space there, or nothing',
  },
  { form: /\\/y, problem: 'a backslash stands outside of strings', remedy: WITHOUT },
  {
    form: /[^\S \t\n\r]|[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060-\u2064]/y,
    problem: 'a character that cannot be seen stands outside of strings, and is no space to JSON',
    remedy: 'Write the line anew, with the usual spaces',
  },
  {
    form: /(?:True|False|None|Null|TRUE|FALSE|NULL|nil)\b/y,
    problem: 'a word stands there as another language spells it',
    remedy: 'Write true, false or null, in small letters',
  },
  {
    form: /<[^<>]*>|\*\*\*|\.\.\.|…/y,
    problem: 'a placeholder stands there',
    remedy: 'Put what it stands for there',
  },
  {
    form: /[=;]/y,
    problem: 'a = or a ; stands there',
    remedy: 'JSON has a colon after a key, and a comma between members',
  },
  {
    form: /[+-]|\.\d|(?<=\b\d+)[\d._eExX]/y,
    problem: 'a number is not written as JSON writes it',
    remedy: 'Write it like 5, -5 or 0.5, or as a text between quotation marks',
  },
];

/** What a string holds at the place where JSON does not take it for one. */
const IN_A_STRING: readonly Mistake[] = [
  {
    form: /\r|\n/y,
    problem: 'a line break stands inside a string',
    remedy: String.raw`Write \n in its place (a PEM key has one after each line), or close the string before it`,
  },
  {
    form: /\t/y,
    problem: 'a tab stands inside a string',
    remedy: String.raw`Write \t in its place`,
  },
  {
    form: /\\u/y,
    problem: String.raw`after \u in a string there are not four hexadecimal digits`,
    remedy: String.raw`Write them, or \\ for a backslash`,
  },
  {
    form: /\\[\s\S]/y,
    problem: 'a backslash in a string stands before a character that it does not go with',
    remedy: String.raw`Write \\ for a backslash, as in C:\\folder, and ' without one`,
  },
  {
    form: /[\u0000-\u001f]/y,
    problem: 'a character that cannot be seen stands inside a string',
    remedy: String.raw`Write it as \u and four hexadecimal digits, or leave it out`,
  },
];

/** Finds a mistake that has a name, where JSON cannot go on, or of the text as a whole. */
export function jsonMistake(text: string, offset: number): JsonMistake | undefined {
  const whole = text.trim();
  if (isBase64OfJson(whole)) return { ...BASE64, offset: undefined };
  const asAWhole = mistakeIn(whole, AS_A_WHOLE);
  if (asAWhole !== undefined) return { ...asAWhole, offset: undefined };
  return mistakeAt(AT_THE_PLACE, text, offset);
}

/** Explains why the string at `start` cannot go on at `offset`. */
export function stringMistake(text: string, offset: number, start: number): JsonMistake {
  return (
    typographicEnd(text.slice(start, offset), start) ??
    mistakeAt(IN_A_STRING, text, offset) ?? { ...UNCLOSED, offset: start }
  );
}

const UNCLOSED: Problem = {
  problem: 'a string begins there, and the text ends before it does',
  remedy: 'Close the string, or copy the whole text',
};

function mistakeAt(
  mistakes: readonly Mistake[],
  text: string,
  offset: number,
): JsonMistake | undefined {
  const found = mistakes.find(({ form }) => {
    form.lastIndex = offset;
    return form.test(text);
  });
  return found && { problem: found.problem, remedy: found.remedy, offset };
}

/** A typographic quotation mark that was to close a string: what follows is not a text's. */
const MEANT_TO_CLOSE = /[“”„‟»](?=\s*[:,}\]])/;

/** Finds where in a string, as the reader took it, its writer meant it to end. */
export function typographicEnd(string: string, start: number): JsonMistake | undefined {
  const at = string.search(MEANT_TO_CLOSE);
  if (at === -1) return undefined;
  return {
    problem: 'a typographic quotation mark seems to close a string',
    remedy: DOUBLE_QUOTES,
    offset: start + at,
  };
}

const BASE64: Problem = {
  problem: 'it is base64',
  remedy: 'Give the JSON as it is, not encoded: a secret may have many lines',
};

function isBase64OfJson(text: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{8}[A-Za-z0-9+/_\s-]*={0,2}$/.test(text)) return false;
  return /^\s*[{[]/.test(Buffer.from(text.slice(0, 40), 'base64').toString('latin1'));
}
