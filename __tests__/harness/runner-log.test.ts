import { describe, expect, test } from '@jest/globals';
import { runnerLog, splitLines } from './runner-log.ts';
import { SecretMasker } from './secret-masker.ts';

describe("the port of the runner's log", () => {
  test('ends lines at CR, LF and CRLF', () => {
    expect(splitLines('a\rb\nc\r\nd\n\ne\n')).toEqual(['a', 'b', 'c', 'd', '', 'e']);
  });

  test('finds a command behind a carriage return', () => {
    const { commands } = runnerLog('tag x\r::add-mask::e\n');
    expect(commands).toEqual([{ name: 'add-mask', properties: {}, data: 'e' }]);
  });

  test('obeys commands on both streams', () => {
    expect(runnerLog('::error::a\n', '::warning::b\n').commands.map(({ name }) => name)).toEqual([
      'error',
      'warning',
    ]);
  });

  test('masks from the moment of add-mask, and not before', () => {
    const { shown } = runnerLog('hush\n::add-mask::hush\nhush, hush\n::error::hush\n');
    expect(shown).toEqual(['hush', '***, ***', '##[error]***']);
  });

  test('obeys nothing between stop-commands and its token', () => {
    const { commands, shown } = runnerLog('::stop-commands::t\n::error::a\n::t::\n::error::b\n');
    expect(commands.map(({ name, data }) => [name, data])).toEqual([
      ['stop-commands', 't'],
      ['error', 'b'],
    ]);
    expect(shown).toEqual(['::error::a', '::t::', '##[error]b']);
  });

  test('prints what is no command as it is', () => {
    expect(runnerLog('::unknown::x\n##[group]y\n').shown).toEqual(['::unknown::x', '##[group]y']);
  });
});

describe("the port of the runner's masker", () => {
  const masker = new SecretMasker();
  masker.add('pass"wo?d\n{\n\nsecond line');
  const rows: [what: string, text: string, masked: string][] = [
    ['the whole', 'a pass"wo?d\n{\n\nsecond line b', 'a *** b'],
    ['a line', 'a second line b', 'a *** b'],
    ['a line of one character', '{"a":1}', '***"a":1}'],
    ['base64', Buffer.from('second line').toString('base64'), '***'],
    ['base64 after one byte', Buffer.from('xsecond line').toString('base64'), 'eHNl***'],
    ['JSON', 'pass\\"wo?d', '***'],
    ['a URI', 'pass%22wo%3Fd', '***'],
    ['nothing for an empty line', 'a b', 'a b'],
  ];
  test.each(rows)('masks %s', (_, text, masked) => {
    expect(masker.mask(text)).toBe(masked);
  });

  test('an output is kept only if nothing of it is masked', () => {
    expect(masker.keeps('1.2.3')).toBe(true);
    expect(masker.keeps('[{"kind":"create"}]')).toBe(false);
  });
});
