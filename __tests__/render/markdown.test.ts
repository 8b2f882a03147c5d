import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, link, table, words } from '../../src/render/markdown.ts';

/** What the Markdown reads as to a person. */
function read(markdown: string): string {
  return markdown
    .replace(/<\/?code>|<!-- -->/g, '')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}

describe('somebody else’s text is shown literally, in words and as code', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    'a | b',
    '`code`',
    '[x](javascript:alert(1))',
    '@org/team',
    '**bold** __bold__ _it_ ~~no~~',
    '# title',
    '&lt;',
    'https://example.org www.example.org',
    '$x$ :tada: #1',
    '\\| \\\\',
    '<!-- x -->',
  ])('%s', (text) => {
    expect(read(words(text))).toBe(text);
    expect(read(code(text))).toBe(text);
    for (const shown of [words(text).replaceAll('<!-- -->', ''), code(text).slice(6, -7)]) {
      expect(shown).not.toMatch(/[<>|`[\]*@\\$~]|&(?!#\d+;)|#(?!\d+;)|:\S|www\./);
    }
  });

  test('an ordinary name and sentence stay as they are', () => {
    expect(words('The version my_integration.x 1.2.3-rc1: done.')).toBe(
      'The version my_integration.x 1.2.3-rc1: done.',
    );
  });

  test('a mention is parted, so that nobody is notified', () => {
    expect(words('@org/team')).toBe('&#64;<!-- -->org/team');
  });

  test('what cannot be seen is escaped, and long text is cut', () => {
    expect(read(words('a\nb\u202e'))).toBe(String.raw`a\u{a}b\u{202e}`);
    expect(words('x'.repeat(2_000))).toBe(`${'x'.repeat(1_000)}… (2000 characters)`);
    expect(code('x'.repeat(300))).toBe(`<code>${'x'.repeat(200)}… (300 characters)</code>`);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(words(text).replaceAll('<!-- -->', '')).not.toMatch(/[\n\r|<>[\]`@]/);
        expect(code(text)).not.toMatch(/[\n\r|[\]`@]/);
      }),
    );
  });
});

test('a table keeps its columns', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});

test('a link goes to an address of our own', () => {
  expect(link('a', 'https://x/y z')).toBe('[a](https://x/y%20z)');
});
