import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyMs } from '../busy.ts';
import { integrationName, workspaceName } from '../../src/inputs/name-values.ts';
import type { Parsed } from '../../src/domain/parsed.ts';
import { plain } from '../../src/text/quote.ts';
import { tries } from '../size.ts';

/** What is said of a name behind the sentence that quotes it, and what to do. */
function saidOf(read: Parsed<string>): [problem: string, remedy: string] {
  if (read.ok) throw new Error(`Read as ${read.value}`);
  const problem = plain(read.problem);
  const said = problem.replace(/^.* is not the name of an? (?:workspace|integration): /s, '');
  return [said, plain(read.remedy)];
}

const OF_A_WORKSPACE = /^Use the Latin name from the address/;
const OF_AN_INTEGRATION = /^Begin with a Latin letter; then/;

describe('what is no name of a workspace is told by its mistake', () => {
  test.each<[text: string, problem: string, remedy: string | RegExp]>([
    [
      'https://crm.kontur.ru/api/my-space/integrations',
      'it is an address',
      'Use "my-space", the workspace in that address',
    ],
    [
      'crm.kontur.ru/api/my-space/private-integrations?x=1',
      'it is an address',
      'Use "my-space", the workspace in that address',
    ],
    ['https://crm.kontur.ru/api/v1/my-space/integrations/1', 'it is an address', /"my-space"/],
    ['https://crm.kontur.ru/api/v1/integrations', 'it is an address', /^Use the name alone/],
    ['https://crm.kontur.ru/', 'it is an address', /^Use the name alone/],
    ['/my-space', 'it is an address', /^Use the name alone/],
    ['../x', 'it is an address', /^Use the name alone/],
    ['"my-space"', 'it stands in quotation marks', /^Take them away/],
    ['«my-space»', 'it stands in quotation marks', /^Take them away/],
    [
      '$WORKSPACE',
      'it is a variable of a shell, and no shell reads this value',
      /vars|env|secrets/,
    ],
    ['{{ vars.X }}', 'it holds {{, so it is an expression that nobody has evaluated', /dollar/],
    ['vars.WORKSPACE', 'it is an expression without ${{ }} around it', /^Put it between/],
    [
      'my-sp\u0430ce',
      'its character 6 is "\u0430" (a Cyrillic letter that looks like the Latin "a")',
      'Type it as "my-space", in Latin letters',
    ],
    [
      'my\u2013space',
      'its character 3 is "\u2013" (a dash)',
      'Type it as "my-space", in Latin letters',
    ],
    [
      'my-\u200bspace',
      'its character 4 is "\\u{200b}" (a character that cannot be seen)',
      'Type it as "my-space", in Latin letters',
    ],
    [
      'моё-место',
      'its character 1 is "м" (a Cyrillic letter that looks like the Latin "m")',
      OF_A_WORKSPACE,
    ],
    ['й', 'its character 1 is "й" (a Cyrillic letter)', OF_A_WORKSPACE],
    ['my space', 'its character 3 is " " (a space)', OF_A_WORKSPACE],
    [
      'my\u00a0space',
      'its character 3 is "\u00a0" (a space of another kind than the usual one)',
      OF_A_WORKSPACE,
    ],
    ['my.space', 'its character 3 is "." (a sign)', OF_A_WORKSPACE],
    ['😀space', 'its character 1 is "😀" (a sign)', OF_A_WORKSPACE],
    ['a'.repeat(101), 'it has more than 100 characters', OF_A_WORKSPACE],
    ['-space', 'it does not begin with a Latin letter or a digit', OF_A_WORKSPACE],
    ['', 'it is empty', OF_A_WORKSPACE],
  ])('%j: %s', (...[text, problem, remedy]) => {
    const [said, toDo] = saidOf(workspaceName(text));
    expect(said).toBe(problem);
    if (typeof remedy === 'string') expect(toDo).toBe(remedy);
    else expect(toDo).toMatch(remedy);
  });
});

describe('what is no name of an integration is told by its mistake', () => {
  test.each<[text: string, problem: string, remedy: string | RegExp]>([
    ['my-integration', 'its character 3 is "-" (a dash)', OF_AN_INTEGRATION],
    ['my–integration', 'its character 3 is "–" (a dash)', OF_AN_INTEGRATION],
    ['my/integration', 'its character 3 is "/" (a sign)', OF_AN_INTEGRATION],
    ['1a', 'it does not begin with a Latin letter', OF_AN_INTEGRATION],
    ['_a', 'it does not begin with a Latin letter', OF_AN_INTEGRATION],
    [
      'teleph\u043eny.\u0430pi',
      'its character 7 is "\u043e" (a Cyrillic letter that looks like the Latin "o")',
      'Type it as "telephony.api", in Latin letters',
    ],
    [
      '\u0391pi',
      'its character 1 is "\u0391" (a Greek letter that looks like the Latin "A")',
      'Type it as "Api", in Latin letters',
    ],
    ['café', 'its character 4 is "é" (a letter outside A to Z)', OF_AN_INTEGRATION],
    ['a１', 'its character 2 is "１" (a digit outside 0 to 9)', OF_AN_INTEGRATION],
    ['a'.repeat(201), 'it has more than 200 characters', OF_AN_INTEGRATION],
    ['%NAME%', 'it is a variable of a Windows shell, and no shell reads this value', /secrets/],
  ])('%j: %s', (...[text, problem, remedy]) => {
    const [said, toDo] = saidOf(integrationName(text));
    expect(said).toBe(problem);
    if (typeof remedy === 'string') expect(toDo).toBe(remedy);
    else expect(toDo).toMatch(remedy);
  });
});

describe('for any text', () => {
  const readers = fc.constantFrom(
    [workspaceName, /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/] as const,
    [integrationName, /^[A-Za-z][A-Za-z0-9._]{0,199}$/] as const,
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 220 }),
    fc.stringMatching(/^[A-Za-z0-9._а-яА-Я–-]{1,12}$/),
    fc.stringMatching(/^[a-z.]{90,210}$/),
  );

  test('it is a name exactly where the rule says so, and a name that is proposed is one', () => {
    fc.assert(
      fc.property(readers, text, ([read, rule], given) => {
        const outcome = read(given);
        expect(outcome.ok && given !== '').toBe(rule.test(given));
        if (outcome.ok) return;
        const proposed = /^(?:Type it as|Use) "([^"]+)"/.exec(plain(outcome.remedy))?.[1];
        if (proposed !== undefined) expect(read(proposed)).toEqual({ ok: true, value: proposed });
      }),
      { numRuns: tries(200, 10_000) },
    );
  });

  test('a name of a megabyte is refused at once', async () => {
    const long = 'я'.repeat(1_000_000);
    expect(workspaceName(long).ok).toBe(false);
    expect(await busyMs(() => workspaceName(long), 1)).toBeLessThan(1_000);
  });
});
