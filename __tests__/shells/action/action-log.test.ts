import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionLog } from '../../../src/shells/action/action-log.ts';
import { serverWords } from '../../../src/shells/action/server-words.ts';
import { Secrets } from '../../../src/secrets/secrets.ts';
import { runnerLog } from '../../harness/runner-log.ts';
import { captureOutput } from './captured-output.ts';
import { tries } from '../../size.ts';

const output = captureOutput();
const newLog = () => new ActionLog(new Secrets(), serverWords({}));

/** Text out of which commands could be made. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        'error',
        'add-mask',
        'stop-commands',
        ' ',
        'x',
        '%0A',
        '%25',
      ],
      ...[
        '\n',
        '\r',
        '\t',
        '\v',
        '\0',
        '\u0085',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u2028',
        '\ufeff',
        '\ud800',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('the runner finds only our own commands', () => {
  const rows: [text: string, shown: string[]][] = [
    ['\n::stop-commands::x', ['', ': :stop-commands::x']],
    ['\r::add-mask::e', ['', ': :add-mask::e']],
    ['x ##[add-mask]1', ['x ## [add-mask]1']],
    ['%0A::error::x', ['%0A::error::x']],
    ['\u0085::add-mask::e', ['\\u{85}::add-mask::e']],
    [':\u00ad:add-mask::e', [':\\u{ad}:add-mask::e']],
    ['#\u200b#[add-mask]e', ['#\\u{200b}#[add-mask]e']],
    ['a\tb', ['a\tb']],
    ['«Настройки» 📝 …', ['«Настройки» 📝 …']],
  ];
  test.each(rows)('in %j', (text, shown) => {
    newLog().info(text);
    const log = runnerLog(output.text());
    expect(log).toMatchObject({ shown, commands: [] });
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const before = output.text().length;
        const log = newLog();
        log.info(text);
        log.debug(text);
        log.notice(text);
        log.warning(text);
        log.error(text);
        const { commands } = runnerLog(output.text().slice(before));
        expect(commands.map(({ name }) => name)).toEqual(['debug', 'notice', 'warning', 'error']);
        const lines = commands.flatMap(({ data }) => data.split(/\r\n|\r|\n/));
        expect(runnerLog(lines.join('\n')).commands).toEqual([]);
      }),
      { numRuns: tries(100, 5_000) },
    );
  });
});

describe('annotations are headed', () => {
  test('by what is released, once that is known', () => {
    const log = newLog();
    log.warning('early');
    log.entitle('acme.telephony in acme');
    log.notice('b');
    log.error('c', 'a.yml');
    const { commands } = runnerLog(output.text(), '');
    expect(commands.map(({ properties }) => properties)).toEqual([
      { title: 'Kontur.CRM release' },
      { title: 'acme.telephony in acme' },
      { title: 'acme.telephony in acme', file: 'a.yml' },
    ]);
  });

  test('without the secrets in that', () => {
    const log = newLog();
    log.mask('first secret');
    log.entitle('a first secret');
    log.error('x');
    expect(output.text()).toBe('::add-mask::first secret\n::error title=a ***::x\n');
  });
});

describe('a masked secret', () => {
  test('is shown nowhere', () => {
    const log = newLog();
    log.mask('first secret');
    log.info('a first secret');
    log.debug('b first%20secret');
    log.notice('c first secret');
    log.warning('d first secret');
    log.error('e first secret');
    expect(output.text()).toBe(
      '::add-mask::first secret\na ***\n::debug::b ***\n::notice title=Kontur.CRM release::c ***\n::warning title=Kontur.CRM release::d ***\n::error title=Kontur.CRM release::e ***\n',
    );
  });

  test.each([
    ['info', 'x'],
    ['debug', '::debug::x'],
    ['notice', '::notice title=Kontur.CRM release::x'],
    ['warning', '::warning title=Kontur.CRM release::x'],
    ['error', '::error title=Kontur.CRM release::x'],
  ] as const)('is told to the runner once, escaped, before the next line: %s', (level, line) => {
    const log = newLog();
    log.mask('100% secret');
    log.mask('100% secret');
    log.mask('ru');
    log[level]('x');
    log[level]('x');
    expect(output.text()).toBe(`::add-mask::100%25 secret\n${line}\n${line}\n`);
  });

  test('is taken out of plain data', () => {
    const log = newLog();
    log.mask('first secret');
    expect(log.shownData({ a: ['first secret'] })).toEqual({ a: ['***'] });
    expect(log.shown('first secret')).toBe('***');
  });
});

test('warnings and notices are kept for the summary, in order', () => {
  const log = newLog();
  log.warning('one');
  log.info('two');
  log.notice('three');
  expect(log.remarks).toEqual(['one', 'three']);
});

test('lines that belong together are folded where they have a title', () => {
  const log = newLog();
  log.mask('first secret');
  const [secret] = log.shownData(['first secret']);
  log.passage({ title: `of ${secret}\n::error::x`, lines: [`+ ${secret}`, '::error::y'] });
  log.passage({ title: undefined, lines: ['open'] });
  expect(output.text()).toBe(
    '::add-mask::first secret\n::group::of ***%0A: :error::x\n+ ***\n: :error::y\n::endgroup::\nopen\n',
  );
});

describe('an annotation of several lines', () => {
  const printedOn = (env: NodeJS.ProcessEnv) => {
    const before = output.text().length;
    const log = new ActionLog(new Secrets(), serverWords(env));
    log.mask('first secret');
    log.error('one first secret\n::error::x');
    log.warning('of one line');
    return output.text().slice(before).split('\n').slice(1, -1);
  };
  const ANNOTATIONS = [
    '::error title=Kontur.CRM release::one ***%0A: :error::x',
    '::warning title=Kontur.CRM release::of one line',
  ];

  test.each<NodeJS.ProcessEnv>([
    {},
    { GITHUB_SERVER_URL: 'https://github.com', GITEA_ACTIONS: '' },
    { GITHUB_SERVER_URL: 'https://octo.ghe.com' },
  ])('is left to GitHub, which breaks its lines: %j', (env) => {
    expect(printedOn(env)).toEqual(ANNOTATIONS);
  });

  test.each<NodeJS.ProcessEnv>([
    { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com' },
    { FORGEJO_ACTIONS: 'true' },
    { GITHUB_SERVER_URL: 'https://codeberg.org' },
    { GITHUB_SERVER_URL: 'https://github.com.example' },
    { GITHUB_SERVER_URL: 'no address' },
  ])('is printed plainly as well on another server: %j', (env) => {
    expect(printedOn(env)).toEqual(['one ***', ': :error::x', ...ANNOTATIONS]);
  });
});
