import { printable } from '../text/quote.ts';

/**
 * The forms in which a secret can turn up in text that others wrote: as it is, inside JSON
 * (once and twice, and as .NET writes it), in a URL or a form body (as JavaScript, RFC 3986 and
 * .NET write them), in base64 (at any of the three offsets), in base64url, in hexadecimal, and
 * as this program quotes it.
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
    ...unicodeEscaped(secret),
    printable(secret, secret.length),
    ...percentEncoded(secret),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ];
}

/** Which signs stay as they are, how a space is written, and the case of the digits differ. */
function percentEncoded(secret: string): string[] {
  const uri = encodeURIComponent(secret.toWellFormed());
  const escaping = (signs: RegExp) =>
    uri.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  return [uri, escaping(/'/g), escaping(/[!'()*]/g), form]
    .flatMap((upper) => [upper, upper.replaceAll('%20', '+')])
    .flatMap((upper) => [upper, upper.replace(/%../g, (code) => code.toLowerCase())]);
}

/**
 * JSON as .NET writes it by default: everything but plain ASCII, and what HTML could take for
 * its own, as \\uXXXX, in either case of the digits.
 */
function unicodeEscaped(secret: string): string[] {
  const escape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const upper = (char: string) => `\\u${escape(char).slice(2).toUpperCase()}`;
  const json = inJson(secret);
  return [escape, upper].map((toEscape) =>
    json.replaceAll('\\"', '"').replace(/[^\x20-\x7e]|["&'+<>`]/g, toEscape),
  );
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
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
