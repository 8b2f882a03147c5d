import { printable } from '../text/quote.ts';

/**
 * The forms in which a secret can turn up in text that others wrote: as it is, inside JSON
 * (once and twice, and with everything unusual as \uXXXX), in a URL, in a form body, in base64
 * (at any of the three offsets), in base64url, in hexadecimal, in HTML, and as this program
 * quotes it.
 */
export function encodedForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const json = inJson(secret);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
  return [
    secret,
    json,
    inJson(json),
    ...ESCAPED_IN_JSON.flatMap((which) => inEscapedJson(json, which)),
    printable(secret, secret.length),
    ...KEPT_IN_URLS.flatMap((kept) => inUrl(secret, kept)),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
    ...HTML_ENCODERS.map((encode) => inHtml(secret, encode)),
  ];
}

const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** How encoders write a character as an entity; undefined: they leave it as it is. */
const HTML_ENCODERS: readonly ((char: string, code: number) => string | undefined)[] = [
  (char) => NAMED[char] ?? (char === "'" ? '#39' : undefined),
  (char) => NAMED[char] ?? (char === "'" ? 'apos' : undefined),
  // Only what must not stand in the text of an element.
  (char) => (char === '"' ? undefined : NAMED[char]),
  // By .NET: once everything from U+00A0 to U+00FF, once everything beyond ASCII, and "'" and "+".
  (char, code) => NAMED[char] ?? (char === "'" || isLatin(code) ? `#${code}` : undefined),
  (char, code) =>
    NAMED[char] ??
    (/['+]/.test(char) || code > 0x7e ? `#x${hexOf(code).toUpperCase()}` : undefined),
  (char, code) => (isSpecial(char, code) ? `#${code}` : undefined),
  (char, code) => (isSpecial(char, code) ? `#x${hexOf(code)}` : undefined),
  (char, code) => (isSpecial(char, code) ? `#x${hexOf(code).toUpperCase()}` : undefined),
];

function inHtml(secret: string, encode: (typeof HTML_ENCODERS)[number]): string {
  return Array.from(secret, (char) => {
    const entity = encode(char, char.codePointAt(0) ?? 0);
    return entity === undefined ? char : `&${entity};`;
  }).join('');
}

function isSpecial(char: string, code: number): boolean {
  return /[&<>"']/.test(char) || code > 0x7e;
}

function isLatin(code: number): boolean {
  return code >= 0xa0 && code <= 0xff;
}

function hexOf(code: number): string {
  return code.toString(16);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/**
 * What is written as \uXXXX in JSON: by .NET everything but plain ASCII and what HTML could take
 * for its own, a quotation mark included; by others everything but plain ASCII.
 */
const ESCAPED_IN_JSON = [/\\"|[^\x20-\x7e]|[&'+<>`]/g, /[^\x20-\x7e]/g];

/** In either case of the digits. */
function inEscapedJson(json: string, which: RegExp): string[] {
  const escaped = json.replace(which, (found) => {
    const code = found.charCodeAt(found.length - 1);
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
  // An escaped backslash is matched as a whole, so that what follows it is no escape.
  const inCapitals = escaped.replace(/\\(?:u([0-9a-f]{4})|.)/g, (found, digits?: string) =>
    digits === undefined ? found : `\\u${digits.toUpperCase()}`,
  );
  return [escaped, inCapitals];
}

/** What encodeURIComponent, RFC 3986, browsers and .NET leave as it is; a blank becomes a +. */
const KEPT_IN_URLS = ["!'()*~", "!'()*~ ", '~', '* ', '!()* '];

/** In either case of the digits. */
function inUrl(secret: string, kept: string): string[] {
  const url = encodeURIComponent(secret.toWellFormed()).replace(/%20|[!'()*~]/g, (found) => {
    if (found === '%20') return kept.includes(' ') ? '+' : found;
    return kept.includes(found) ? found : `%${Buffer.from(found).toString('hex').toUpperCase()}`;
  });
  return [url, url.replace(/%../g, (code) => code.toLowerCase())];
}

/**
 * What base64 shows of the bytes when `offset` bytes stand before them: the characters that
 * depend on nothing but the secret.
 */
function base64At(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + bytes.length) * 8) / 6);
  return whole.slice(first, last);
}
