import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyMs } from '../busy.ts';
import { testInWhole } from '../in-whole.ts';
import { FormIndex } from '../../src/secrets/form-index.ts';
import { MASK, Secrets } from '../../src/secrets/secrets.ts';

const SECRET = 'p&ss<w>"o"rd\'x+ä/é😀=`';

function knowing(...values: string[]): Secrets {
  const secrets = new Secrets();
  for (const value of values) secrets.add(value);
  return secrets;
}

type Encode = (char: string) => string | undefined;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const codeOf = (char: string) => char.codePointAt(0) ?? 0;
const hexOf = (char: string) => codeOf(char).toString(16);
const unlessPlain =
  (encode: Encode): Encode =>
  (char) =>
    /[A-Za-z0-9]/.test(char) ? undefined : encode(char);

/** How templates and escapers write what is special to HTML, each by its own habits. */
const ENCODERS: Readonly<Record<string, Encode>> = {
  'PHP, htmlspecialchars': (char) => NAMED[char] ?? (char === "'" ? '&#039;' : undefined),
  'PHP, htmlentities': (char) => NAMED[char] ?? { "'": '&#039;', ä: '&auml;', é: '&eacute;' }[char],
  'Go and MarkupSafe': (char) => ({ ...NAMED, '"': '&#34;', "'": '&#39;' })[char],
  Python: (char) => NAMED[char] ?? (char === "'" ? '&#x27;' : undefined),
  Handlebars: (char) => NAMED[char] ?? { "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' }[char],
  OWASP: (char) => NAMED[char] ?? { "'": '&#x27;', '/': '&#x2F;' }[char],
  XML: (char) => NAMED[char] ?? (char === "'" ? '&apos;' : undefined),
  '.NET, HtmlEncode': (char) => {
    if (char === "'") return '&#39;';
    return NAMED[char] ?? (codeOf(char) >= 0xa0 ? `&#${codeOf(char)};` : undefined);
  },
  '.NET, HtmlEncoder': (char) =>
    NAMED[char] ?? (/['+]|[^ -~]/.test(char) ? `&#x${hexOf(char).toUpperCase()};` : undefined),
  'decimal, whatever it is': (char) => `&#${codeOf(char)};`,
  'hexadecimal, whatever it is': (char) => `&#x${hexOf(char)};`,
  'hexadecimal with zeros': (char) => `&#x${hexOf(char).padStart(4, '0')};`,
  'decimal but for letters and digits': unlessPlain((char) => `&#${codeOf(char)};`),
  'with a capital X': unlessPlain((char) => `&#X${hexOf(char).toUpperCase()};`),
};

const encoded = (text: string, encode: Encode) =>
  Array.from(text, (char) => encode(char) ?? char).join('');

describe('a secret in HTML is taken out, as it is written by', () => {
  test.each(Object.entries(ENCODERS))('%s', (_, encode) => {
    const secrets = knowing(SECRET);
    const once = encoded(SECRET, encode);
    for (const form of [once, once.replaceAll('&', '&amp;'), JSON.stringify(once).slice(1, -1)]) {
      expect(secrets.redact(`a &lt;b&gt; ${form} c`)).toBe(`a &lt;b&gt; ${MASK} c`);
      expect(secrets.redact(form)).toBe(MASK);
    }
  });

  test.each(Object.entries(ENCODERS))('%s, cut anywhere, in an entity too', (_, encode) => {
    const secrets = knowing(SECRET);
    const form = encoded(SECRET, encode);
    const shortest = encoded(Array.from(SECRET).slice(0, 4).join(''), encode).length;
    for (let length = shortest; length < form.length; length += 1) {
      const part = form.slice(0, length);
      expect(secrets.redact(`said ${part}`, { mayBeCut: true })).toBe(`said ${MASK}`);
      expect(secrets.redact(`said ${part}… more`)).toBe(`said ${MASK}… more`);
      expect(secrets.redact(`said ${part}...`)).toBe(`said ${MASK}...`);
    }
  });

  test('none of these where it is any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 }),
        fc.array(fc.constantFrom(...Object.values(ENCODERS)), { minLength: 1 }),
        (value, encoders) => {
          fc.pre(value.trim().length >= 6 && !/[*\s]/.test(value));
          let at = 0;
          // Each character by another one.
          const mixed = encoded(value, (char) => encoders[at++ % encoders.length]!(char));
          expect(knowing(value).redact(`[${mixed}]`)).toBe(`[${MASK}]`);
        },
      ),
    );
  });
});

test('what is no secret stays as it is written, entities and all', () => {
  const text = '&amp;&nbsp;&#39;&#x27;&bogus;&#xffffffff;&;&#;&#x; &lt;a&gt;… &hellip; ...';
  expect(knowing(SECRET).redact(text, { mayBeCut: true })).toBe(text);
});

test('nothing of a long key that was cut shows, wherever the cut is', () => {
  const key = Array.from({ length: 100 }, (_, at) => `line-${at}-of-the-key`).join('+');
  for (const length of [4, 100, 1_000, key.length - 1]) {
    expect(knowing(key).redact(`said ${key.slice(0, length)}… more`)).toBe(`said ${MASK}… more`);
  }
});

describe('nothing of a value that was cut shows', () => {
  const VALUE = 'Zq7!kP<9vLm2"xT8&wR5';
  const shapes: [what: string, around: (part: string) => string][] = [
    ['at the end', (part) => `said ${part}`],
    ['at the end, in quotation marks', (part) => `said "${part}"`],
    ['at the end, in single ones', (part) => `said '${part}'`],
    ['at the end, before a period', (part) => `said (${part}).`],
    ['at the end, before a line break', (part) => `said ${part}\n`],
    ['before …', (part) => `said ${part}… and more`],
    ['before ...', (part) => `said ${part}... and more`],
    ['before … behind a space', (part) => `said ${part} … and more`],
    ['before […]', (part) => `said ${part}[…] and more`],
    ['before (...)', (part) => `said ${part} (...) and more`],
    ['before … behind a quotation mark', (part) => `said "${part}"… and more`],
    ['before &hellip;', (part) => `said ${part}&hellip; and more`],
    ['before an escaped …', (part) => `said ${part}\\u2026 and more`],
  ];
  test.each(shapes)('%s', (_, around) => {
    const secrets = knowing(VALUE);
    for (let length = 4; length < VALUE.length; length += 1) {
      const shown = secrets.redact(around(VALUE.slice(0, length)), { mayBeCut: true });
      expect(shown).toMatch(/^said ["'(]?\*\*\*/);
      expect(shown).not.toContain('Zq7!');
      expect(shown.endsWith(' and more')).toBe(around('').endsWith(' and more'));
    }
  });
});

describe('forms are found', () => {
  test('as by looking for each at each place', () => {
    const form = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 12 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(form, { maxLength: 12 }), text, fc.nat(), (forms, within, at) => {
        const index = new FormIndex();
        for (const one of forms) index.add(one);
        const start = at % (within.length + 1);
        const whole = forms.filter((one) => within.startsWith(one, start));
        expect(index.longestAt(within, start)).toBe(Math.max(0, ...whole.map((one) => one.length)));
        const part = within.slice(start, start + 6);
        expect(index.hasBeginning(within, { start, end: start + part.length })).toBe(
          part.length >= 4 && forms.some((one) => one.startsWith(part)),
        );
      }),
    );
  });

  testInWhole(
    'about as soon where they begin alike, whatever their lengths, as where they do not',
    async () => {
      const values = (of: (at: number) => string) => Array.from({ length: 900 }, (_, at) => of(at));
      const different = values((at) => `${at}-begins-otherwise-${'y'.repeat(at % 50)}`);
      const common = 'begins-alike-';
      const alike = [
        values((at) => `${common}${at}-${'z'.repeat(20)}`),
        values((at) => `${common}${'y'.repeat(at)}`),
        values((at) => common.repeat(1 + (at % 30)) + String(at)),
      ];
      const text = common.repeat(5_000) + 'y'.repeat(12_500);
      const tookMs = (secrets: readonly string[]) => {
        const known = knowing(...secrets);
        return busyMs(() => known.redact(text));
      };
      const usual = await tookMs(different);
      for (const secrets of alike) expect(await tookMs(secrets)).toBeLessThan(20 * usual + 50);
    },
  );
});
