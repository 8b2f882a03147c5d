import { describe, expect, test } from '@jest/globals';
import { busyMs } from '../busy.ts';
import { InputError } from '../../src/domain/errors.ts';
import { checkedInputs, rawInputs, runContext } from '../inputs/raw-inputs.ts';
import { isSoak, isWhole } from '../size.ts';
import { expectNothingObeyed, observeRun, theErrorOf } from './observed-run.ts';

/** Hostile tags, and how each is shown. */
const ROWS: [what: string, tag: string, shown: string][] = [
  ['a shell command', '$(id)', '"$(id)"'],
  ['a shell command behind a version', 'v1.2.3$(id)', '"v1.2.3$(id)"'],
  ['backticks', 'v1.2.3`id`', '"v1.2.3`id`"'],
  ['NUL', 'v1.2.3\0', String.raw`"v1.2.3\u{0}"`],
  ['a right-to-left mark', 'v1.2.3\u202egnp', String.raw`"v1.2.3\u{202e}gnp"`],
  ['full-width digits', 'v１.0.0', '"v１.0.0"'],
  ['Arabic digits', 'v١.٠', '"v١.٠"'],
  ['10,000 characters', `v1.${'2'.repeat(9_997)}`, '… (10000 characters)"'],
  ['10,000 brackets', '('.repeat(10_000), '… (10000 characters)"'],
  ['10,000 dashes and digits', '1-'.repeat(5_000), '… (10000 characters)"'],
  ['256 dashes and digits', '1-'.repeat(128), '… (256 characters)"'],
  ['256 dots and letters', `v1.0-${'a.'.repeat(125)}!`, '… (256 characters)"'],
  ['a lone surrogate', 'v1.2.3\ud800', String.raw`"v1.2.3\u{d800}"`],
  ['an escape sequence', 'v1.2.3\x1b[31m', String.raw`"v1.2.3\u{1b}[31m"`],
];

async function refusalOf(tag: string, from: 'input' | 'event' | 'ref'): Promise<InputError> {
  try {
    if (from === 'input') await checkedInputs(rawInputs({ tag }), runContext());
    else if (from === 'event') await checkedInputs(rawInputs(), runContext({ releaseTag: tag }));
    else await checkedInputs(rawInputs(), runContext({ ref: `refs/tags/${tag}` }));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`Not refused: ${tag}`);
}

describe('a hostile tag is refused in under 50 ms, and shown escaped and cut', () => {
  test.each(ROWS)('%s', async (_, tag, shown) => {
    await refusalOf('warm-up', 'input');
    for (const from of ['input', 'event', 'ref'] as const) {
      const { message } = await refusalOf(tag, from);
      expect(await busyMs(() => refusalOf(tag, from), 5)).toBeLessThan(50);
      expect(message).toContain(shown);
      expect(message.length).toBeLessThan(500);
    }
  });

  // An environment holds no NUL.
  const given = ROWS.filter(([, tag]) => !tag.includes('\0'));
  test.each(given.filter((_, at) => isSoak || at % (isWhole ? 3 : 6) === 0))(
    '%s, by the built action',
    async (_, tag, shown) => {
      const run = await observeRun({ tag, inputs: rawInputs({ 'api-url': 'http://127.0.0.1:9' }) });
      expectNothingObeyed(run);
      // The environment is UTF-8, so a lone surrogate comes as the character that stands for it.
      const seen = tag.isWellFormed() ? shown : '"v1.2.3�"';
      expect(theErrorOf(run)).toContain(seen);
      expect(theErrorOf(run)).toMatch(/^invalid-input: tag: /);
      expect(run.connections).toEqual([]);
    },
  );
});
