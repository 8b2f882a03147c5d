import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Progress } from '../../../src/shells/cli/progress.ts';
import { paintFor } from '../../../src/shells/cli/terminal-log.ts';

describe('colours', () => {
  const RED = '\x1b[31mtext\x1b[0m';

  test.each<{ isTTY: boolean; env: NodeJS.ProcessEnv; shown: string }>([
    { isTTY: true, env: {}, shown: RED },
    { isTTY: true, env: { NO_COLOR: '' }, shown: RED },
    { isTTY: true, env: { NO_COLOR: '1' }, shown: 'text' },
    { isTTY: true, env: { TERM: 'dumb' }, shown: 'text' },
    { isTTY: false, env: {}, shown: 'text' },
  ])('are for terminals that show them: %j', ({ isTTY, env, shown }) => {
    const paint = paintFor({ isTTY }, env);
    expect(paint('red', 'text')).toBe(shown);
    expect(paint(undefined, 'text')).toBe('text');
  });
});

describe('the line that counts the seconds', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function progressOn(isTTY: boolean) {
    const written: string[] = [];
    const screen = { isTTY, write: (text: string) => written.push(text) };
    return { progress: new Progress(screen, { now: () => Date.now() }), written };
  }

  test('comes after a second without a word, and is gone before the next one', () => {
    const { progress, written } = progressOn(true);
    jest.advanceTimersByTime(900);
    expect(written).toEqual([]);
    jest.advanceTimersByTime(1_200);
    expect(written.at(-1)).toBe('\r\x1b[2K… 2 s');
    progress.clear();
    expect(written.at(-1)).toBe('\r\x1b[2K');
    const shown = written.length;
    jest.advanceTimersByTime(900);
    progress.end();
    jest.advanceTimersByTime(5_000);
    expect(written).toHaveLength(shown);
  });

  test('is for terminals alone', () => {
    const { progress, written } = progressOn(false);
    jest.advanceTimersByTime(10_000);
    progress.clear();
    progress.end();
    expect(written).toEqual([]);
  });
});
