import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortened } from '../../src/render/shorten.ts';

const BYTES = 2_000;

const LONG = [
  '### A plan\n\n<pre lang="diff">',
  ...Array.from({ length: 500 }, (_, index) => `! settings  é-${index}`),
  '</pre>\n\nWhat follows it.\n',
].join('\n');

describe('a summary in so many bytes', () => {
  test('is whole where it fits', () => {
    expect(shortened(LONG, Buffer.byteLength(LONG))).toBe(LONG);
  });

  test('is cut at a line, closes its diff, and says so', () => {
    const short = shortened(LONG, BYTES);
    const [kept = '', ...end] = short.split('</pre>\n');
    expect(LONG.startsWith(kept)).toBe(true);
    expect(kept.endsWith('\n')).toBe(true);
    expect(end.join('')).toContain('the rest stands in the summary of the run');
  });

  test('closes no diff where it is cut behind one', () => {
    const text = `<pre lang="diff">\n+ a\n</pre>\n\n${'word\n'.repeat(1_000)}`;
    expect(shortened(text, BYTES).match(/<\/pre>/g)).toHaveLength(1);
  });

  test('never has more, whatever it holds', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 60 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 200, max: 5_000 }), (parts, bytes) => {
        const text = `<pre>${parts.join('\n')}`;
        expect(Buffer.byteLength(shortened(text, bytes))).toBeLessThanOrEqual(bytes);
      }),
    );
  });
});
