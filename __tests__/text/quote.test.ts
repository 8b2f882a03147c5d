import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spellOption } from '../../src/shells/cli/flags.ts';
import {
  SHOWN_LENGTH,
  howToSet,
  option,
  place,
  plain,
  printable,
  quote as quoted,
  tell,
  withoutHidden,
} from '../../src/text/quote.ts';

const quote = (...args: Parameters<typeof quoted>) => plain(quoted(...args));

describe('what cannot be seen is shown as its code', () => {
  test.each([
    ['line breaks', 'a\r\nb\u2028c\u2029d', 'a\\u{d}\\u{a}b\\u{2028}c\\u{2029}d'],
    [
      'control characters',
      '\0\u0007\u001b[31m\u007f\u0085',
      '\\u{0}\\u{7}\\u{1b}[31m\\u{7f}\\u{85}',
    ],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    [
      'marks that turn the direction',
      '\u202eabc\u202c\u2066\u200f',
      '\\u{202e}abc\\u{202c}\\u{2066}\\u{200f}',
    ],
    [
      'marks without a width',
      'a\u200bb\u200dc\ufeffd\u00ade',
      'a\\u{200b}b\\u{200d}c\\u{feff}d\\u{ad}e',
    ],
    ['lone surrogates', '\ud800a\udc00', '\\u{d800}a\\u{dc00}'],
    ['private characters', '\ue000\u{f0000}', '\\u{e000}\\u{f0000}'],
    ['tags', '\u{e0041}', '\\u{e0041}'],
    ['what is no character', '\uffff\u0378', '\\u{ffff}\\u{378}'],
  ])('%s', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(quote(text)).toBe(`"${shown}"`);
  });
});

describe('what can be seen stays as it is', () => {
  test.each([
    '',
    'abc',
    'v1.2.3-rc.1',
    'Настройки → Интеграции',
    '😀👍',
    'é e\u0301',
    'a b',
    '"\\\'`',
  ])('%j', (text) => {
    expect(printable(text)).toBe(text);
    expect(quote(text)).toBe(`"${text}"`);
  });
});

describe('a long text is cut', () => {
  test('after 200 characters, and its length is told', () => {
    expect(SHOWN_LENGTH).toBe(200);
    const longest = 'a'.repeat(200);
    expect(printable(longest)).toBe(longest);
    expect(printable(`${longest}b`)).toBe(`${longest}… (201 characters)`);
    expect(quote(`${longest}b`)).toBe(`"${longest}… (201 characters)"`);
  });

  test('or after as many as are asked for', () => {
    expect(printable('abcdef', 6)).toBe('abcdef');
    expect(printable('abcdef', 5)).toBe('abcde… (6 characters)');
    expect(quote('abcdef', 5)).toBe('"abcde… (6 characters)"');
  });

  test('before a character of two halves, never through it', () => {
    expect(printable('a😀', 2)).toBe('a… (3 characters)');
  });
});

test('whatever is shown is one line of what can be seen, and not long', () => {
  const marks = /[\ue000-\ue005]/g;
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    )
    // Which become longer before anything is cut.
    .map((any) => any.replace(marks, ''));
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 300 }), (any, length) => {
      const shown = printable(any, length);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u);
      expect(shown.length).toBeLessThanOrEqual(10 * length + 20);
      expect(quote(any, length)).toBe(`"${shown}"`);
    }),
  );
});

test('text of many lines keeps its lines and tabs', () => {
  expect(withoutHidden('a\n\tb\u00ad\n')).toBe('a\n\tb\\u{ad}\n');
});

test('no character is taken for printable that is not', () => {
  const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
  for (let first = 0; first < 0x20000; first += 64) {
    const chars = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(first + index));
    for (const char of chars) {
      const code = char.codePointAt(0)?.toString(16) ?? '';
      // Alone, since its neighbours decide which way the whole is looked at.
      if (printable(char) !== (unprintable.test(char) ? `\\u{${code}}` : char)) {
        throw new Error(`U+${code} is shown as ${printable(char)}`);
      }
    }
  }
});

describe('a sentence is told by the shell', () => {
  const telling = {
    redact: (text: string, { length }: { length?: number }) =>
      text.replaceAll('SECRET', '***').slice(0, length),
    longestSecret: 6,
    spellOption: (name: string) => `--${name}`,
  };

  test('with its options in the spelling of the shell', () => {
    expect(tell(`Raise ${option('wait-timeout')}.`, telling)).toBe('Raise --wait-timeout.');
    const spelled = { ...telling, spellOption };
    expect(tell(`Set ${option('dry-run', 'true')}.`, spelled)).toBe('Set --dry-run.');
    expect(tell(`Not ${option('wait-for', 'none')}.`, spelled)).toBe('Not --wait-for none.');
    expect(plain(`Set ${option('dry-run', 'true')}.`)).toBe('Set dry-run: true.');
  });

  test('with how an option is set in the words of the shell, or in words that fit everywhere', () => {
    const sentence = `${howToSet('wait-timeout')}; or wait.`;
    const sayHowToSet = (name: string) => `Write ${name} into the form`;
    expect(tell(sentence, { ...telling, sayHowToSet })).toBe(
      'Write wait-timeout into the form; or wait.',
    );
    expect(tell(sentence, telling)).toBe('Set --wait-timeout; or wait.');
    expect(tell(`It says ${quoted('\ue005token\ue003')}.`, telling)).toBe(
      'It says "\\u{e005}token\\u{e003}".',
    );
  });

  test('with its places by the names of the shell, or by names that fit everywhere', () => {
    const sentence = `Look into ${place('secrets')} and ${place('variables')}.`;
    const places = { secrets: 'the safe', variables: 'the drawer', environment: 'the air' };
    expect(tell(sentence, { ...telling, places })).toBe('Look into the safe and the drawer.');
    expect(tell(sentence, telling)).toBe(
      'Look into the secrets of this run and the variables of this run.',
    );
    expect(tell(`It says ${quoted('\ue004secrets\ue003')}.`, telling)).toBe(
      'It says "\\u{e004}secrets\\u{e003}".',
    );
  });

  test('with the texts of others redacted before they are cut, and with their length', () => {
    const sentence = `It says ${quoted(`a SECRET ${'b'.repeat(300)}`, 10)}.`;
    expect(tell(sentence, telling)).toBe('It says "a *** bbbb… (306 characters)".');
  });

  test('with nothing of what no text begins in', () => {
    const sentence = `It says ${quoted(`${'b'.repeat(3_998)}SECRET${'c'.repeat(9_000)}`, 5_000)}.`;
    expect(tell(sentence, telling)).not.toContain('SEC');
  });

  test('with the marks of a text itself as what cannot be seen', () => {
    const hostile = '\ue0005\ue001x\ue003 \ue002token\ue003';
    expect(tell(`It says ${quoted(hostile)}.`, telling)).toBe(
      'It says "\\u{e000}5\\u{e001}x\\u{e003} \\u{e002}token\\u{e003}".',
    );
  });

  test('whatever marks stand in it, without an error', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('\ue000', '\ue001', '\ue002', '\ue003', '\ue005', '9', 'a'),
        }),
        (text) => {
          expect(tell(quoted(text), telling)).not.toMatch(/[\ue000-\ue005]/);
        },
      ),
    );
  });
});
