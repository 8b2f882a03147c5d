/**
 * Lists the forms in which a secret can turn up in text that others wrote: as it is, with all space
 * in it as single blanks, in base64 (at any of the three offsets), base64url and hexadecimal. What
 * writes single characters otherwise, such as JSON, a URL or HTML, is read instead (`readingsOf`).
 */
export function encodedForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
  return [
    secret,
    // What cannot be written in UTF-8 is replaced.
    secret.toWellFormed(),
    secret.trim().replace(/\s+/g, ' '),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ];
}

/**
 * Takes what base64 shows of bytes with `offset` others before them: the characters that depend on
 * nothing but the secret.
 */
function base64At(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + bytes.length) * 8) / 6);
  return whole.slice(first, last);
}
