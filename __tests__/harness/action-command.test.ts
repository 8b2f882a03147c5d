import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ActionCommand,
  REGISTERED_COMMANDS,
  parseCommand,
  tryParseV1,
  tryParseV2,
} from './action-command.ts';

const registered = new Set<string>(REGISTERED_COMMANDS);
const command = (name: string, data = '', properties = {}): ActionCommand => ({
  name,
  properties,
  data,
});

describe("the port of the runner's newer syntax", () => {
  const rows: [line: string, expected: ActionCommand | undefined][] = [
    ['::error::x', command('error', 'x')],
    ['  \t::error::x', command('error', 'x')],
    ['\u0085\u2003::error::x', command('error', 'x')],
    ['::ERROR::x', command('ERROR', 'x')],
    ['::error file=a.ts,line=1::x', command('error', 'x', { file: 'a.ts', line: '1' })],
    ['::error a=b=c::x', command('error', 'x', { a: 'b=c' })],
    ['::error title=1%2C2%3A3%25::x', command('error', 'x', { title: '1,2:3%' })],
    ['::add-mask::a%0Ab%0Dc%25d%3A', command('add-mask', 'a\nb\rc%d%3A')],
    ['::debug::a::b', command('debug', 'a::b')],
    ['::endgroup::', command('endgroup')],
    ['::error', undefined],
    [':error::x', undefined],
    ['x ::error::y', undefined],
    ['::unknown::x', undefined],
    [': ::error::x', undefined],
    ['', undefined],
  ];
  test.each(rows)('%j', (line, expected) => {
    expect(tryParseV2(line, registered)).toEqual(expected);
  });
});

describe("the port of the runner's older syntax", () => {
  const rows: [line: string, expected: ActionCommand | undefined][] = [
    ['##[error]x', command('error', 'x')],
    ['anywhere ##[add-mask]1', command('add-mask', '1')],
    ['##[error file=a;line=1]x', command('error', 'x', { file: 'a', line: '1' })],
    ['##[error title=1%3B2%5D]a%0Ab', command('error', 'a\nb', { title: '1;2]' })],
    ['##[error', undefined],
    ['##[unknown]x', undefined],
    ['## [error]x', undefined],
    ['#[error]x', undefined],
  ];
  test.each(rows)('%j', (line, expected) => {
    expect(tryParseV1(line, registered)).toEqual(expected);
  });
});

describe('the port of both', () => {
  test.each(['\u00ad::error::x', ':\u200b:error::x', '\0::error::x', '#\ufeff#[error]x'])(
    'sees through characters that .NET compares as if they were not there: %j',
    (line) => {
      expect(parseCommand(line, registered)).toEqual(command('error', 'x'));
    },
  );

  test('reads the older syntax where the newer one is no command', () => {
    expect(parseCommand('::unknown::##[error]x', registered)).toEqual(command('error', 'x'));
  });

  test('reads back whatever the toolkit writes', () => {
    const escaped = (text: string) =>
      text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', 'a', '2', '5') }),
        (data) => {
          expect(tryParseV2(`::debug::${escaped(data)}`, registered)?.data).toBe(data);
        },
      ),
    );
  });
});
