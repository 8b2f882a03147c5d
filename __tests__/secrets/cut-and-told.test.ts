import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyMs } from '../busy.ts';
import { testInWhole } from '../in-whole.ts';
import { encodedForms } from '../../src/secrets/encoded-forms.ts';
import { redactDeep } from '../../src/secrets/redact-deep.ts';
import { Secrets } from '../../src/secrets/secrets.ts';
import { printable } from '../../src/text/quote.ts';
import { leakForms, leaksIn } from '../leaks/forms.ts';

function secretsOf(...values: string[]): Secrets {
  const secrets = new Secrets();
  for (const value of values) secrets.add(value);
  return secrets;
}

/** Text that holds whatever encodings change, of at least 6 characters. */
const secret = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('+', '/', '=', '%', '"', '\\', '&', ' ', '\n', '\u00ad'),
    ),
    {
      minLength: 6,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim().length >= 6 && !text.includes('*'));

describe('a secret is taken out of a text', () => {
  test('in every form of the leak oracle', () => {
    fc.assert(
      fc.property(secret, (value) => {
        const known = secretsOf(value);
        const said = Object.values(leakForms(value)).map((form) => known.redact(`<${form}>`));
        expect(leaksIn(Object.fromEntries(said.entries()), { it: value })).toEqual([]);
      }),
    );
  });

  test('wherever it stands, and nothing else is', () => {
    expect(secretsOf('secret').redact('a secret, secret')).toBe('a ***, ***');
    expect(secretsOf('secret').redact('')).toBe('');
    expect(secretsOf('secret').redact('secre')).toBe('secre');
    expect(secretsOf('secret').redact('secret')).toBe('***');
  });

  test('with the one that it overlaps, or touches', () => {
    expect(secretsOf('abcdef', 'defghi').redact('abcdefghi!')).toBe('***!');
    expect(secretsOf('abcdef', 'ghijkl').redact('-abcdefghijkl-')).toBe('-***-');
    expect(secretsOf('abcdefgh', 'cdefgh', 'abcdef').redact('abcdefgh')).toBe('***');
    expect(secretsOf('abababab').redact('ababababab-')).toBe('***-');
  });

  test('also where one is cut before another that is whole', () => {
    expect(secretsOf('abcdefgh', 'secret').redact('1 abcdef… 2 secret 3')).toBe('1 ***… 2 *** 3');
  });

  test('but not what only begins like one that is cut', () => {
    expect(secretsOf('abcdefgh').redact('abcdxyz…')).toBe('abcdxyz…');
  });

  test('line by line', () => {
    const known = secretsOf('line one\r\nline two\rline three\nx');
    expect(known.redact('line two')).toBe('***');
    expect(known.redact('line one\r\nline two\rline three\nx')).toBe('***');
    expect(known.redact('x')).toBe('x');
  });

  test('as this program quotes it', () => {
    expect(secretsOf('a\u202eb\u00adcdef').redact(printable('<a\u202eb\u00adcdef>'))).toBe('<***>');
  });

  test('as a .NET service writes it', () => {
    const known = secretsOf('Pa/ss "wörd\'!');
    for (const form of [
      'Pa%2fss+%22w%c3%b6rd%27!',
      'Pa%2Fss%20%22w%C3%B6rd%27%21',
      'Pa/ss \\u0022w\\u00F6rd\\u0027!',
    ]) {
      expect(known.redact(form)).toBe('***');
    }
  });
});

describe('of a secret that was cut', () => {
  test('no beginning of 4 or more characters is left, wherever the cut is', () => {
    const value = 'S3cr%t/väl\u00adue!😀';
    const known = secretsOf(value);
    for (let before = 170; before < 196; before += 1) {
      const shown = known.redact(printable('.'.repeat(before) + value + '.'.repeat(60)));
      expect(shown).not.toMatch(/S3cr/);
      expect(shown).toMatch(/^\.+\*\*\*\.*… \(/);
    }
  });

  test('every cut of a text counts', () => {
    expect(secretsOf('secret').redact('a secr… b secre… c sec… secr')).toBe(
      'a ***… b ***… c sec… secr',
    );
  });
});

describe('of secrets the runner is told', () => {
  const rows: [what: string, secret: string, told: string[]][] = [
    ['of one line once', 'secret', ['secret']],
    ['of nothing short', 'ru', []],
    ['of nothing blank', '         ', []],
    [
      'of the lines of 6 or more characters, never of many lines',
      '{\r\n "key": 1\n}',
      [' "key": 1', '"key": 1'],
    ],
    ['of nothing where each line is short', 'one\ntwo', []],
  ];
  test.each(rows)('%s', (_, value, told) => {
    expect(new Secrets().add(value)).toEqual(told);
  });

  test('of nothing that it knows', () => {
    const secrets = secretsOf('secret one');
    expect(secrets.add('secret one')).toEqual([]);
    expect(secrets.add('secret one\nsecret two')).toEqual(['secret two']);
  });
});

test('secrets are redacted from plain data in every string, and only there', () => {
  expect(
    redactDeep(
      { a: ['secret', 1, null, undefined, true], b: { c: 'no secret' } },
      secretsOf('secret'),
    ),
  ).toEqual({ a: ['***', 1, null, undefined, true], b: { c: 'no ***' } });
});

testInWhole('many secrets and long texts take less than a few seconds', async () => {
  const secrets = secretsOf(...Array.from({ length: 4_000 }, (_, at) => `leaf-${at}-leaf`));
  const texts = ['x'.repeat(1e6), 'abc…'.repeat(1e5)];
  const look = () => {
    for (const text of texts) expect(secrets.redact(text)).toBe(text);
  };
  expect(await busyMs(look, 1)).toBeLessThan(5_000);
});

test('a secret of lone surrogates does not break the forms', () => {
  expect(() => encodedForms('abc\ud800def')).not.toThrow();
});

describe('a variant of a secret that services echo is taken out', () => {
  test.each([
    ['without the space around it', ' my secret\n', 'is:my secret!', 'is:***!'],
    ['with named entities', `a<b>&"c'd`, 'a&lt;b&gt;&amp;&quot;c&#39;d', '***'],
    ['with an apostrophe by its name', `a<b>&"c'd`, 'a&lt;b&gt;&amp;&quot;c&apos;d', '***'],
    ['with decimal entities', 'a<b>ключ', 'a&#60;b&#62;&#1082;&#1083;&#1102;&#1095;', '***'],
    ['with hexadecimal entities', 'a<b>ключ', 'a&#x3c;b&#x3e;&#x43a;&#x43b;&#x44e;&#x447;', '***'],
    ['as .NET encodes it', `a+b'ключ`, 'a&#x2B;b&#x27;&#x43A;&#x43B;&#x44E;&#x447;', '***'],
    ['cut before three dots', 'my long secret', 'it is my long...', 'it is ***...'],
    ['cut before an ellipsis', 'my long secret', 'it is my long…', 'it is ***…'],
  ])('%s', (...[, value, said, shown]) => {
    expect(secretsOf(value).redact(said)).toBe(shown);
  });

  test('cut at the end of a text that may be cut, and only there', () => {
    const secrets = secretsOf('my long secret');
    expect(secrets.redact('it is my long', { mayBeCut: true })).toBe('it is ***');
    expect(secrets.redact('it is my long')).toBe('it is my long');
    expect(secrets.redact('it is my ', { mayBeCut: true })).toBe('it is my ');
  });
});

test('many secrets that begin alike cost little more than as many that do not', async () => {
  const looked = (beginning: (at: number) => string) => {
    const values = Array.from({ length: 900 }, (_, at) => `${beginning(at)}-${at}-secret`);
    const secrets = secretsOf(...values);
    const text = 'alike-alike-'.repeat(2_000);
    return busyMs(() => secrets.redact(text, { mayBeCut: true }));
  };
  const different = await looked((at) => `${at}-other`);
  expect(await looked(() => 'alike-alike')).toBeLessThan(100 * Math.max(different, 1));
});
