import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, link, table, words } from '../../src/render/markdown.ts';
import { HOSTILE } from './hostile-texts.ts';
import { elementsOf, htmlOf, rowsOf, textNodesOf, textOf } from './rendered.ts';
import { tries } from '../size.ts';

/** What GitHub looks for in the text of a rendered page: mentions, addresses, emoji, issues. */
const REFERENCES = /@[a-z]|:[a-z0-9_+-]+:|#\d/i;
/** `$x$` is looked for in the Markdown itself. */
const MATH = /\$/;

describe.each(HOSTILE)('%j is shown literally', (text) => {
  test('as words in a line of its own, behind others, in a quotation and in a cell', () => {
    for (const [before, shown, elements] of [
      ['', '', ['p']],
      ['before ', 'before ', ['p']],
      ['**before** ', 'before ', ['p', 'strong']],
      ['> ', '', ['blockquote', 'p']],
      ['### ', '', ['h3']],
    ] as const) {
      const html = htmlOf(before + words(text));
      expect(elementsOf(html)).toEqual(elements);
      expect(textOf(html).trim()).toBe((shown + text).trim());
    }
    const html = htmlOf(table(['a', 'b'], [[words(text), 'x']]));
    expect(rowsOf(html)).toEqual([
      ['a', 'b'],
      [text.trim(), 'x'],
    ]);
    expect(elementsOf(html)).toEqual('table thead tr th th tbody tr td td'.split(' '));
  });

  test('as words, of which GitHub makes no reference, emoji or formula', () => {
    const markdown = words(text);
    expect(markdown).not.toMatch(MATH);
    expect(textNodesOf(htmlOf(markdown)).filter((node) => REFERENCES.test(node))).toEqual([]);
  });

  test('as code, in a line and in a cell', () => {
    const html = htmlOf(`x ${code(text)}`);
    expect(elementsOf(html)).toEqual(['p', 'code']);
    expect(textOf(html).trimEnd()).toBe(`x ${text}`);
    expect(code(text)).not.toMatch(MATH);
    const cells = htmlOf(table(['a', 'b'], [[code(text), code(text)]]));
    expect(rowsOf(cells)).toEqual([
      ['a', 'b'],
      [text.trim(), text.trim()],
    ]);
  });
});

test.each(['a@b.ru', 'telephony@1.2.3'])('no mail is linked in code: %j', (text) => {
  const nodes = htmlOf(code(text))
    .split(/<[^>]*>/)
    .map(textOf);
  expect(nodes.join('').trim()).toBe(text);
  expect(nodes.filter((node) => /@./.test(node))).toEqual([]);
});

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('|`<>[]()*_~$:#@&!-+=.\\/" \n\r\t01ax😀')),
      fc.constantFrom('www.', 'http://', 'a@b.c', '<b>', '<!--', '-->', '    ', ...HOSTILE),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** What a line shows of a text: line breaks and the like as their codes. */
const inOneLine = (text: string) =>
  text.replace(/[\n\r\t]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);

describe('any text in Markdown', () => {
  test('is shown as it is, and nothing else, in any place', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', 'x ', '> '), (text, before) => {
        const html = htmlOf(`${before}${words(text)}\n\n${code(text)}`);
        const elements = elementsOf(html).filter((name) => name !== 'blockquote');
        expect(elements.filter((name) => name !== 'p')).toEqual(['code']);
        // White space at the ends of a line is not shown; nothing else may be missing.
        const shown = textOf(html).replace(/\s+/g, '');
        const expected = (before.replace('> ', '') + inOneLine(text).repeat(2)).replace(/\s+/g, '');
        expect(shown).toBe(expected);
      }),
      { numRuns: tries(100, 3_000) },
    );
  });

  test('leaves a table its rows and columns', () => {
    const cell = fc.oneof(
      hostileText.map((text) => words(text)),
      hostileText.map(code),
    );
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const html = htmlOf(`before\n\n${table(['a', 'b', 'c'], rows)}\n\nafter`);
        expect(rowsOf(html).map((cells) => cells.length)).toEqual(Array(rows.length + 1).fill(3));
        expect(
          elementsOf(html).filter((name) => !/^(p|table|thead|tbody|tr|th|td|code)$/.test(name)),
        ).toEqual([]);
      }),
      { numRuns: tries(50, 2_000) },
    );
  });
});

describe('in Markdown a long text is cut:', () => {
  test('words after 1,000 characters or as many as are asked for', () => {
    expect(words('a'.repeat(1_000))).toBe('a'.repeat(1_000));
    expect(words('a'.repeat(1_001))).toBe(`${'a'.repeat(1_000)}… (1001 characters)`);
    expect(words('abcdef', 3)).toBe('abc… (6 characters)');
  });

  test('code after 200 characters', () => {
    expect(code('a'.repeat(201))).toBe(`<code>${'a'.repeat(200)}… (201 characters)</code>`);
  });
});

test('plain words stay readable in the Markdown too', () => {
  for (const text of [
    'The instance is Paused; it was left so.',
    'tag v1.2.3-rc.1',
    'a: b',
    '1.2.3',
  ]) {
    expect(words(text)).toBe(text);
  }
  expect(code('acme.telephony_2')).toBe('<code>acme.telephony_2</code>');
});

test('a table in Markdown has a head, a rule and rows', () => {
  expect(
    table(
      ['a', ''],
      [
        ['1', '2'],
        ['3', ''],
      ],
    ),
  ).toBe('| a |  |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |');
});

test('a link in Markdown leads where it says', () => {
  expect(link('Page', 'https://crm.kontur.ru/api/ws/integrations')).toBe(
    '[Page](https://crm.kontur.ru/api/ws/integrations)',
  );
  expect(link('Page', 'https://h/a b')).toBe('[Page](https://h/a%20b)');
});
