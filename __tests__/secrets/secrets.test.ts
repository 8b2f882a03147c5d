import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyMs } from '../busy.ts';
import { MASK, SECRET_MIN_LENGTH, Secrets } from '../../src/secrets/secrets.ts';
import { SPELLINGS } from './spellings.ts';
import { tries } from '../size.ts';

function knowing(...values: string[]): Secrets {
  const secrets = new Secrets();
  for (const value of values) secrets.add(value);
  return secrets;
}

const inJson = SPELLINGS['JSON once']!;
const HARD = 'pä+ss/w"ö\\rd é&<x>\'`!(~)*#€😀%3D';

describe('a secret is taken out of a text', () => {
  test.each(Object.entries(SPELLINGS))('%s', (_name, spell) => {
    const secrets = knowing(
      HARD,
      'Ab/Cd+Ef',
      'abcdef',
      'a\u001fb\u007fc\u0085d\u2028',
      "~!()*'abc",
    );
    for (const value of [HARD, 'Ab/Cd+Ef', 'abcdef', 'a\u001fb\u007fc\u0085d\u2028', "~!()*'abc"]) {
      expect(secrets.redact(`before ${spell(value)} after`)).toBe(`before ${MASK} after`);
      expect(secrets.redact(spell(value))).toBe(MASK);
      expect(secrets.redact(`${spell(value)}.${spell(value)}`)).toBe(`${MASK}.${MASK}`);
    }
  });

  const secret = fc.string({ unit: 'binary', minLength: 6, maxLength: 40 }).filter(isSecret);

  test.each(Object.entries(SPELLINGS))('%s, whatever it is', (_name, spell) => {
    fc.assert(
      fc.property(secret, (value) => {
        expect(knowing(value).redact(`[${spell(value)}]`)).toBe(`[${MASK}]`);
      }),
    );
  });

  test.each(Object.entries(SPELLINGS))('%s, cut anywhere, in a code too', (name, spell) => {
    const secrets = knowing(HARD);
    const whole = spell(HARD);
    // A beginning of four characters of the form that it is cut in.
    const shortest = name.startsWith('hex') ? 4 : spell(HARD.slice(0, 4)).length;
    for (let length = shortest; length < whole.length; length += 1) {
      const part = whole.slice(0, length);
      expect(secrets.redact(`said ${part}`, { mayBeCut: true })).toBe(`said ${MASK}`);
      expect(secrets.redact(`said ${part}… more`)).toBe(`said ${MASK}… more`);
    }
  });

  test.each([
    ['blanks as one', 'corr3ct  h0rse', 'Bad corr3ct h0rse.'],
    ['a tab as a blank', 'hunter2\thunter3', 'Bad hunter2 hunter3.'],
    ['lines as one', 'abcd\nefgh\n', 'Bad abcd efgh.'],
    ['with other line breaks', 'abcd\r\nefgh', 'Bad abcd\nefgh.'],
    ['with more space than it has', 'abcd efgh', 'Bad abcd\n    efgh.'],
    ['such space in JSON', 'abcd\nefgh', 'Bad abcd\\r\\nefgh.'],
  ])('that is shown with %s', (_what, value, text) => {
    expect(knowing(value).redact(text)).toBe('Bad ***.');
  });

  test.each(['\\u{110000}', '%f7%bf%bf%bf', '%ed%a0%80', '&#1114112;', '&nothing;'])(
    'beside %s, which only looks like a code',
    (text) => {
      expect(knowing('a"secret').redact(`${text} a\\"secret ${text}`)).toBe(
        `${text} ${MASK} ${text}`,
      );
    },
  );

  test('beside more codes inside of codes than anybody writes', () => {
    const text = `${inJson(HARD)} &amp;amp;#37;2B %2526amp;%5Cu0026 + \\\\u0025 &#x25;5C+&#43;`;
    expect(knowing(HARD).redact(text)).toMatch(/^\*\*\* &/);
  });

  test('with a lone surrogate too', () => {
    const secrets = knowing('abc\ud800def');
    expect(secrets.redact('abc\ud800def')).toBe(MASK);
    expect(secrets.redact('"abc\\ud800def"')).toBe(`"${MASK}"`);
    expect(secrets.redact('"abc\\uD800def"')).toBe(`"${MASK}"`);
    expect(secrets.redact('abc%EF%BF%BDdef')).toBe(MASK);
  });
});

describe('a secret is taken out of base64:', () => {
  const bytes = fc.uint8Array({ maxLength: 20 });
  const secret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 40 }).filter(isSecret);

  test.each(['base64', 'base64url'] as const)(
    'in %s, at any offset and among any neighbours, nothing of it remains but shared characters',
    (encoding) => {
      const offsets = new Set<number>();
      fc.assert(
        fc.property(secret, bytes, bytes, (value, before, after) => {
          offsets.add(before.length % 3);
          const encode = (fill?: number) =>
            Buffer.concat([
              fill === undefined ? before : Buffer.alloc(before.length, fill),
              Buffer.from(value),
              fill === undefined ? after : Buffer.alloc(after.length, fill),
            ]).toString(encoding);
          // What does not change with the neighbours is made of the secret alone.
          const [zeros, ones] = [encode(0x00), encode(0xff)].map((text) => text.replace(/=+$/, ''));
          const own = Array.from(zeros!, (char, i) => char === ones![i]);
          const first = own.indexOf(true);
          const whole = encode();
          const redacted = knowing(value).redact(whole);
          expect(redacted.startsWith(whole.slice(0, first) + MASK)).toBe(true);
          const rest = redacted.slice(first + MASK.length);
          expect(whole.endsWith(rest)).toBe(true);
          // With nothing behind the secret, its last character holds some bits of it only.
          const ownRest = own.slice(whole.length - rest.length).filter(Boolean);
          expect(ownRest.length).toBeLessThanOrEqual(after.length === 0 ? 1 : 0);
        }),
        { numRuns: tries(100, 3_000) },
      );
      expect(offsets.size).toBe(3);
    },
  );

  test.each([
    ['abcdef', 'YWJjZGVm', MASK],
    ['abcdef', 'eGFiY2RlZg==', `eG${MASK}g==`],
    ['abcdef', 'eHhhYmNkZWY=', `eHh${MASK}Y=`],
    ['user:pass~~~???', 'dXNlcjpwYXNzfn5+Pz8/', MASK],
    ['user:pass~~~???', 'dXNlcjpwYXNzfn5-Pz8_', MASK],
  ])('%s in %s', (value, text, redacted) => {
    expect(knowing(value).redact(text)).toBe(redacted);
  });
});

describe('several secrets in one text', () => {
  test.each([
    ['that overlap', ['abcdefghij', 'fghijklmno'], 'x abcdefghijklmno y', 'x *** y'],
    ['that overlap in themselves', ['abcabcabc'], 'x abcabcabcabc y', 'x *** y'],
    ['one inside the other', ['abcdefghij', 'cdefgh'], 'x abcdefghij y', 'x *** y'],
    ['one inside the other, known first', ['cdefgh', 'abcdefghij'], 'x abcdefghij y', 'x *** y'],
    ['with the same beginning', ['abcdefgh', 'abcdef'], 'abcdefgh abcdef', '*** ***'],
    ['with the same end', ['cdefgh', 'abcdefgh'], 'abcdefgh', '***'],
    ['that touch', ['abcdef', 'ghijkl'], 'xabcdefghijkly', 'x***y'],
    ['that touch at the beginning', ['abcdef', 'ghijkl'], 'abcdefghijkly', '***y'],
    ['apart', ['abcdef', 'ghijkl'], 'abcdef.ghijkl', '***.***'],
    ['a long one behind a short one', ['abcdefghij', 'bcdefg'], 'xabcdefghijy', 'x***y'],
    ['in a chain', ['abcdef', 'defghi', 'ghijkl'], '.abcdefghijkl.', '.***.'],
  ])('%s leave no rest', (...[, values, text, redacted]) => {
    expect(knowing(...values).redact(text)).toBe(redacted);
  });

  test('in any spelling, cut in any way, leave nothing', () => {
    const alphabet = Array.from('abAB1/+ "\\é<\'&%\n😀');
    const value = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 10 });
    const values = fc.array(value.filter(isSecret), { minLength: 1, maxLength: 4 });
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 9 }), fc.nat({ max: 9 })), {
      maxLength: 8,
    });
    const spell = Object.values(SPELLINGS);
    fc.assert(
      fc.property(values, cuts, (known, pieces) => {
        const text = pieces
          .map(([which, how, from, to]) => {
            const whole = spell[how % spell.length]!(known[which % known.length]!);
            return whole.slice(from % 3 === 0 ? 0 : from, to % 2 === 0 ? undefined : -to);
          })
          // Half a code could make another one with what follows.
          .join('|');
        const redacted = knowing(...known).redact(text);
        const forms = known
          .flatMap(linesOf)
          .filter(isSecret)
          .flatMap((secret) => spell.map((write) => write(secret)));
        expect(forms.filter((form) => redacted.includes(form))).toEqual([]);
      }),
      { numRuns: tries(100, 3_000) },
    );
  });
});

describe('what is no secret stays', () => {
  test.each(['', 'a', 'ru', 'true', '12345', '     ', '  abcde  ', '\n\n\n\n\n\n\n', 'ab\ncd'])(
    '%j is too short to be one',
    (value) => {
      const secrets = new Secrets();
      expect(secrets.add(value)).toEqual([]);
      const text = `${value} and ${value} {"a":"${value}"}`;
      expect(secrets.redact(text)).toBe(text);
    },
  );

  test('six characters are one', () => {
    expect(SECRET_MIN_LENGTH).toBe(6);
    expect(knowing('abcdef').redact('abcdef')).toBe(MASK);
    expect(knowing('\tabcdef ').redact('<\tabcdef >')).toBe(`<${MASK}>`);
  });

  test('texts without a secret are given back as they are', () => {
    const secrets = knowing('abcdef');
    for (const text of ['', 'abcde', 'abc def', 'ABCDEF', '***', 'bcdefa']) {
      expect(secrets.redact(text)).toBe(text);
    }
    expect(new Secrets().redact('anything')).toBe('anything');
  });
});

describe('adding a secret', () => {
  const PEM = '-----BEGIN KEY-----\r\nMIIEvQIBADAN\n  indented line\rok\n\n-----END KEY-----\n';

  test('of many lines tells each line of six characters or more, whatever ends it', () => {
    expect(new Secrets().add(PEM)).toEqual([
      '-----BEGIN KEY-----',
      'MIIEvQIBADAN',
      '  indented line',
      'indented line',
      '-----END KEY-----',
    ]);
    expect(knowing(PEM).redact('x MIIEvQIBADAN y\n-----END KEY-----')).toBe(`x ${MASK} y\n${MASK}`);
    expect(knowing(PEM).redact('ok')).toBe('ok');
  });

  test('tells only what was not known before', () => {
    const secrets = new Secrets();
    expect(secrets.add('abcdef')).toEqual(['abcdef']);
    expect(secrets.add('abcdef')).toEqual([]);
    expect(secrets.add('abcdef\nghijkl\nabcdef')).toEqual(['ghijkl']);
  });

  test('leaves out what is said in the open, whole or as a line', () => {
    const open = new Set(['notConfigured', 'v1.22.333']);
    expect(new Secrets().add('notConfigured', open)).toEqual([]);
    const secrets = new Secrets();
    expect(secrets.add('first line\nnotConfigured\nv1.22.333', open)).toEqual(['first line']);
    const text = 'notConfigured at v1.22.333';
    expect(secrets.redact(text)).toBe(text);
    expect(secrets.redact(`${text}: first line`)).toBe(`${text}: ${MASK}`);
    secrets.add('notConfigured');
    expect(secrets.redact(text)).toBe(`${MASK} at v1.22.333`);
  });

  test('never makes a form of it that is too short a secret', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 12 }).filter(isSecret),
        fc.string({ maxLength: 5 }),
        (value, text) => {
          expect(knowing(value).redact(text)).toBe(text);
        },
      ),
    );
  });
});

test('a long text with many secrets is done in no time', async () => {
  const secrets = knowing(...Array.from({ length: 200 }, (_, i) => `secret-${i}-${'x'.repeat(i)}`));
  const text = 'secret-7-'.repeat(2_000);
  expect(secrets.redact(text)).toHaveLength(18_000);
  expect(await busyMs(() => secrets.redact(text), 1)).toBeLessThan(2_000);
});

function isSecret(value: string): boolean {
  return value.trim().length >= SECRET_MIN_LENGTH && !value.includes('*');
}

function linesOf(value: string): string[] {
  return [value, ...value.split('\n')];
}
