/**
 * Every form in which a secret counts as leaked, by name. Worked out here anew and not with
 * the code under test, so that both cannot be wrong together.
 */
export function leakForms(secret: string): Record<string, string> {
  const once = JSON.stringify(secret).slice(1, -1);
  return {
    raw: secret,
    ...base64Forms(secret),
    hex: Buffer.from(secret).toString('hex'),
    HEX: Buffer.from(secret).toString('hex').toUpperCase(),
    URI: encodeURIComponent(secret),
    'URI as .NET writes it': encodeURIComponent(secret).replace(/%../g, (code) =>
      code.toLowerCase(),
    ),
    form: new URLSearchParams({ '': secret }).toString().slice(1),
    'JSON once': once,
    'JSON twice': JSON.stringify(once).slice(1, -1),
  };
}

/** What stays the same of the base64 of any text that holds the secret at this offset. */
function base64Forms(secret: string): Record<string, string> {
  const forms = [0, 1, 2].map((offset) => {
    const [one = '', other = ''] = ['\0', '\xff'].map((byte) =>
      Buffer.concat([
        Buffer.from(byte.repeat(offset), 'latin1'),
        Buffer.from(secret),
        Buffer.from(byte.repeat(3), 'latin1'),
      ]).toString('base64'),
    );
    const common = Array.from(one, (char, index) => (char === other.charAt(index) ? char : ' '));
    return [`base64 at offset ${offset}`, common.join('').trim().split(' ', 1).join('')] as const;
  });
  return Object.fromEntries(
    forms.flatMap(([name, form]) => [
      [name, form],
      [name.replace('base64', 'base64url'), form.replaceAll('+', '-').replaceAll('/', '_')],
    ]),
  );
}

/** Where secrets show in these texts, in words: `stdout shows "token" (raw)`. */
export function leaksIn(
  texts: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(secrets).flatMap(([label, secret]) =>
    Object.entries(leakForms(secret)).flatMap(([form, written]) =>
      Object.entries(texts)
        .filter(([, text]) => text.includes(written))
        .map(([surface]) => `${surface} shows ${label} (${form})`),
    ),
  );
}
