/**
 * What the runner replaces by `***` from the moment that it learns of a secret: a port of its
 * secret masker. There is no minimum length.
 */
export class SecretMasker {
  readonly #forms = new Set<string>();

  /** As `add-mask` does it: the whole value, each of its lines, and each in other encodings. */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]/)]) {
      for (const form of runnerForms(part)) if (form !== '') this.#forms.add(form);
    }
  }

  mask(text: string): string {
    const covered = new Uint8Array(text.length);
    for (const form of this.#forms) {
      for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
        covered.fill(1, at, at + form.length);
      }
    }
    let masked = '';
    for (let index = 0; index < text.length; index += 1) {
      if (covered[index] === 0) masked += text.charAt(index);
      else if (covered[index - 1] !== 1) masked += '***';
    }
    return masked;
  }

  /** A job's output that holds a secret is dropped, not masked. */
  keeps(output: string): boolean {
    return this.mask(output) === output;
  }
}

/** The value as it is, and through the runner's encoders. */
function runnerForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
  const unquoted = value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : value;
  return [
    value,
    ...[0, 1, 2].map((shift) =>
      bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'),
    ),
    json,
    encodeURIComponent(value.toWellFormed()),
    xml,
    unquoted,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
  ];
}
