import { printable } from '../text/quote.ts';

/**
 * The forms in which a secret can turn up in text that others wrote: as it is, inside JSON
 * (once and twice, and with everything unusual as \uXXXX), in a URL, in a form body, in base64
 * (at any of the three offsets), in base64url, in hexadecimal, and as this program quotes it. In
 * HTML it stands like any of these, once the entities are read.
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
  ];
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
